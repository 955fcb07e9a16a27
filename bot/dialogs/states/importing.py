"""Where a curator is while a file is loaded."""

from aiogram.fsm.state import State, StatesGroup


class Importing(StatesGroup):
    start = State()
    seen = State()
    done = State()
