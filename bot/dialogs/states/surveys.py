"""Questionnaires of a school's own."""

from aiogram.fsm.state import State, StatesGroup


class OwnSurveys(StatesGroup):
    every = State()
    one = State()
    sheets = State()
