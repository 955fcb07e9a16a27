"""Where a person can be among petitions."""

from aiogram.fsm.state import State, StatesGroup


class Requests(StatesGroup):
    home = State()
    pair = State()
    reason = State()
    term = State()
    end = State()
    long = State()
    change = State()
    forms = State()
    kinds = State()
    plan = State()
    release = State()
    day = State()
    sent = State()
    card = State()
    motive = State()
    substitute = State()
    question = State()
    reply = State()
