"""What a curator sends: to whom, from when and until when."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import DateInPast, UnknownWord
from bot.domain.ids import PairId
from bot.domain.surveys.model import ANYBODY, Audience, Campaign, Whom

OPENING_HOUR: Final = time(9)
CLOSING_HOUR: Final = time(18)
LONGEST: Final = timedelta(days=120)
USUAL_DAYS: Final = 7
# Only these are found through pairs.
OF_PAIRS: Final = frozenset({Audience.MENTEES, Audience.MENTORS})


@dataclass(frozen=True, slots=True)
class Sending:
    """`days` from the opening unless `closes_on` names a day; no `opens_on`: at once.

    `whom` and `pair` narrow the audiences of pairs.
    """

    survey: str
    audience: Audience
    days: int = USUAL_DAYS
    whom: Whom = ANYBODY
    pair: PairId | None = None
    opens_on: date | None = None
    closes_on: date | None = None

    @property
    def narrowed(self) -> bool:
        return self.pair is not None or self.whom != ANYBODY


@dataclass(frozen=True, slots=True)
class Term:
    """From when and until when answers are taken; no `opens_at`: at once."""

    opens_at: datetime | None
    closes_at: datetime


def term(sending: Sending, now: datetime, calendar: SchoolCalendar) -> Term:
    """DateInPast for a day that is over or an end before the beginning; UnknownWord: too long."""
    today = calendar.day(now)
    opens_at = None
    if sending.opens_on is not None and sending.opens_on != today:
        if sending.opens_on < today:
            raise DateInPast
        opens_at = calendar.moment(sending.opens_on, OPENING_HOUR)
    begins = opens_at or now
    closes_at = begins + timedelta(days=sending.days)
    if sending.closes_on is not None:
        closes_at = closing_moment(sending.closes_on, calendar)
    if closes_at <= begins:
        raise DateInPast
    if closes_at - now > LONGEST:
        raise UnknownWord
    return Term(opens_at, closes_at)


def closing_moment(day: date, calendar: SchoolCalendar) -> datetime:
    """When a questionnaire closes that is open until `day`."""
    return calendar.moment(day, CLOSING_HOUR)


def may_be_taken_back_until(campaign: Campaign, window: timedelta) -> datetime:
    """While nobody has heard of it: to its opening, or a minute of one that opened at once."""
    return campaign.opens_at or campaign.opened_at + window
