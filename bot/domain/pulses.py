"""What a school may be shown of its pulses: the mean of four whole weeks, told apart safely.

The window ends with the last Sunday, so it can't be asked for twice a day. From week to week the
figure is renewed only when the answers of enough people changed; else the earlier one stays, so
that nobody's score is had by subtracting two shown figures.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.aggregates import Figure, may_be_renewed, summarise
from bot.domain.ids import PersonId

WINDOW: Final = timedelta(weeks=4)
_WEEK: Final = timedelta(weeks=1)
_REMEMBERED: Final = 12  # weeks that an unrenewed figure may stay


@dataclass(frozen=True, slots=True)
class Pulse:
    """One score, 1–5; `day` is the organisation's local date."""

    person: PersonId
    day: date
    score: int


def first_day(today: date) -> date:
    """Pulses of earlier days play no part."""
    return _monday(today) - WINDOW - _REMEMBERED * _WEEK


def recent_pulses(pulses: Iterable[Pulse], today: date, needed: int) -> Figure:
    """The figure to be shown on `today`; `needed`: from how many people."""
    known = list(pulses)
    end = _monday(today) - _REMEMBERED * _WEEK
    shown = _answers(known, end)
    while end < _monday(today):
        end += _WEEK
        later = _answers(known, end)
        hidden_before = sum(map(bool, shown.values())) < needed
        if hidden_before or may_be_renewed(shown, later, needed):
            shown = later
    return summarise(shown, needed)


def _answers(pulses: list[Pulse], end: date) -> dict[PersonId, tuple[int, ...]]:
    answers: dict[PersonId, tuple[int, ...]] = {}
    for pulse in pulses:
        if end - WINDOW <= pulse.day < end:
            answers[pulse.person] = (*answers.get(pulse.person, ()), pulse.score)
    return answers


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
