"""Where a person can be in the room of programmes."""

from aiogram.fsm.state import State, StatesGroup


class Programme(StatesGroup):
    view = State()
    edit = State()
    words = State()
    codes = State()
    until = State()
    long = State()
    authoring = State()
    why = State()
    wish = State()
    return_words = State()
    defence = State()
    check = State()
    history = State()
    revision = State()
    milestones = State()
    milestone = State()
    milestone_new = State()
    milestone_move = State()
    milestone_met = State()


class Approvals(StatesGroup):
    queue = State()


class Rules(StatesGroup):
    card = State()
    point = State()


class Bank(StatesGroup):
    found = State()
    direction = State()
    form = State()
    programme = State()
    pair = State()
