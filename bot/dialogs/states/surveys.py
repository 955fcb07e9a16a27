"""Questionnaires of a school's own; what came of all of them."""

from aiogram.fsm.state import State, StatesGroup


class OwnSurveys(StatesGroup):
    every = State()
    one = State()
    sheets = State()


class SurveyResults(StatesGroup):
    """What came of a year's questionnaires."""

    stages = State()
    questions = State()
    question = State()
    slices = State()


class SwotLists(StatesGroup):
    every = State()
    side = State()
    answers = State()
