"""Where a person can be among papers."""

from aiogram.fsm.state import State, StatesGroup


class Papers(StatesGroup):
    mine = State()
    pair = State()
    forms = State()
    form = State()
    fields = State()
    pictures = State()
