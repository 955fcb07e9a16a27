"""Where a person can be in the two bases."""

from aiogram.fsm.state import State, StatesGroup


class BaseRoll(StatesGroup):
    people = State()
    filter = State()


class BaseCard(StatesGroup):
    card = State()
    lines = State()
    line = State()
    criteria = State()
    trainings = State()
    training_hours = State()
    training_day = State()
    leave = State()


class BaseNeeds(StatesGroup):
    all = State()
    need = State()
    words = State()
    kind = State()
    area = State()
    level = State()


class Diagnosing(StatesGroup):
    form = State()
    method = State()
    tool = State()
    day = State()
    needs = State()


class Approval(StatesGroup):
    queue = State()
    candidate = State()
    motive = State()


class Naming(StatesGroup):
    wish = State()
    hindering = State()
    name = State()
    part = State()
    why = State()
    sent = State()
