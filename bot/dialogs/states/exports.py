"""Where a person can be while taking files away."""

from aiogram.fsm.state import State, StatesGroup


class Exports(StatesGroup):
    files = State()
    pairs = State()
