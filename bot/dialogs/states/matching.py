"""Where a person can be while pairs are matched and ordered."""

from aiogram.fsm.state import State, StatesGroup


class Matching(StatesGroup):
    needs = State()
    mentee = State()
    mentor = State()
    everybody = State()
    row = State()
    done = State()


class Orders(StatesGroup):
    draft = State()
    number = State()
    words = State()


class PairTerms(StatesGroup):
    main = State()
    role_model = State()
    payment = State()
