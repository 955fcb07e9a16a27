"""Where a person can be with meetings of every kind."""

from aiogram.fsm.state import State, StatesGroup


class MeetingMore(StatesGroup):
    lines = State()
    words = State()
    tool = State()
    work_form = State()
    observation = State()


class MeetingSeries(StatesGroup):
    card = State()
    every = State()
    times = State()
    day = State()
    planned = State()
    gone = State()


class MeetingGuests(StatesGroup):
    board = State()
    choose = State()


class Speed(StatesGroup):
    mine = State()
    every = State()
    record = State()
    card = State()
    people = State()
    day = State()
