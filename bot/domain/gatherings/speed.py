"""A single meeting without a programme (source: seed 001, «скоростное наставничество»)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import BadMinutes, FutureMeeting, NotYours, OwnMeeting, TooLongAgo
from bot.domain.gatherings.details import LONGEST_TOPIC
from bot.domain.gatherings.refusals import NobodyMet, TooManyGuests
from bot.domain.ids import PersonId, SpeedId
from bot.domain.journal import cleaned
from bot.domain.meetings import LEAST_MINUTES, MOST_MINUTES, OLDEST

MOST_PEOPLE = 12


class SpeedAnswer(StrEnum):
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class SpeedDraft:
    """The card: with whom, when, how long, about what."""

    day: date
    minutes: int = 30
    topic: str | None = None
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Met:
    """One of those who were met, and what they say of it."""

    person_id: PersonId
    name: str
    answer: SpeedAnswer = SpeedAnswer.WAITING


@dataclass(frozen=True, slots=True)
class SpeedMeeting:
    """A record of its own: no pair's meeting, in no pair's figures."""

    id: SpeedId
    recorded_by: PersonId | None
    recorder: str
    recorded_at: datetime
    day: date
    minutes: int
    topic: str | None
    people: tuple[Met, ...]

    @property
    def confirmed(self) -> bool:
        """By at least one of those who were met."""
        return any(one.answer is SpeedAnswer.CONFIRMED for one in self.people)

    def has(self, person: PersonId) -> bool:
        return person == self.recorded_by or any(p.person_id == person for p in self.people)


def check_speed(draft: SpeedDraft, by: PersonId, today: date) -> SpeedDraft:
    if not draft.people or by in draft.people:
        raise NobodyMet
    if len(draft.people) > MOST_PEOPLE:
        raise TooManyGuests(MOST_PEOPLE)
    if draft.day > today:
        raise FutureMeeting
    if today - draft.day > OLDEST:
        raise TooLongAgo
    if not LEAST_MINUTES <= draft.minutes <= MOST_MINUTES:
        raise BadMinutes(least=LEAST_MINUTES, most=MOST_MINUTES)
    return replace(draft, topic=cleaned(draft.topic, LONGEST_TOPIC))


def answer_speed(meeting: SpeedMeeting, by: PersonId) -> Met:
    """Who answers: one of those who were met; OwnMeeting for whoever recorded it."""
    if meeting.recorded_by == by:
        raise OwnMeeting
    found = next((one for one in meeting.people if one.person_id == by), None)
    if found is None:
        raise NotYours
    return found
