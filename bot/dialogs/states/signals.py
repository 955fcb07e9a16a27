"""Where a person can be among the signals of a pair and their rules."""

from aiogram.fsm.state import State, StatesGroup


class PairSignals(StatesGroup):
    view = State()
    signal = State()
    reason = State()
    term = State()
    history = State()


class SignalRules(StatesGroup):
    all = State()
    rule = State()
