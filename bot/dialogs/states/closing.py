"""Where a person can be at the end of a year."""

from aiogram.fsm.state import State, StatesGroup


class Results(StatesGroup):
    page = State()
    case = State()


class Report(StatesGroup):
    mine = State()
    school = State()
    card = State()
    field = State()
    grade = State()
    proposals = State()
    returned = State()


class Reflect(StatesGroup):
    question = State()
    done = State()


class Publish(StatesGroup):
    card = State()
    responsible = State()
    address = State()


class YearEnd(StatesGroup):
    home = State()
    staying = State()
    archive = State()
    year = State()
    opening = State()
    opened = State()
