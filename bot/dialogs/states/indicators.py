"""Where a person can be among the indicators."""

from aiogram.fsm.state import State, StatesGroup


class Indicators(StatesGroup):
    sheet = State()
    card = State()
    number = State()
    target = State()
    history = State()
    slices = State()
    helped = State()


class Midyear(StatesGroup):
    today = State()
    all = State()
    kept = State()
    conclusion = State()
    correction = State()
