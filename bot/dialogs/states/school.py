"""Where a person can be in the school's programme."""

from aiogram.fsm.state import State, StatesGroup


class Roadmap(StatesGroup):
    board = State()
    mine = State()
    stage = State()
    lacking = State()
    item = State()
    title = State()
    new = State()
    due = State()
    holder = State()
    expected = State()
    resources = State()


class School(StatesGroup):
    readiness = State()
    condition = State()
    condition_due = State()
    condition_person = State()
    documents = State()
    document = State()
    document_new = State()
    document_line = State()
    document_level = State()
    document_kind = State()
    document_link = State()
    document_expiry = State()
    passport = State()
    field = State()
    state = State()
    passport_history = State()
    passport_change = State()
    forms = State()
    minors = State()
    formats = State()
    profile = State()
    community = State()
    new_link = State()
