"""Where a person can be in what the school shares."""

from aiogram.fsm.state import State, StatesGroup


class Duties(StatesGroup):
    text = State()
    write = State()
    terms = State()


class Library(StatesGroup):
    found = State()
    directions = State()
    new = State()
    card = State()
    title = State()
    tags = State()
    aim = State()
    stage = State()


class Practices(StatesGroup):
    found = State()
    new = State()
    card = State()
    part = State()
    title = State()
    tags = State()
    rate = State()


class Path(StatesGroup):
    line = State()


class Events(StatesGroup):
    found = State()
    new = State()
    draft = State()
    kind = State()
    day = State()
    time = State()
    place = State()
    audience = State()
    hours = State()
    card = State()
    people = State()


class Broadcast(StatesGroup):
    home = State()
    words = State()
    audience = State()
    preview = State()
    card = State()


class Votes(StatesGroup):
    home = State()
    question = State()
    options = State()
    audience = State()
    card = State()


class Awards(StatesGroup):
    register = State()
    people = State()
    kind = State()
    card = State()
    ground = State()
    order = State()
    best = State()
    own_kinds = State()
    amount = State()


class Careers(StatesGroup):
    roll = State()
