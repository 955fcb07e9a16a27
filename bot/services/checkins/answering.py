"""Answers to «How does it go?»: one's own, and figures of enough people.

The ledger keeps that a question was answered, never how: its reader must not learn who asked for
help, nor whom.
"""

from datetime import date, datetime

from bot.catalog.checkins import checkin_dates
from bot.catalog.thresholds import limits
from bot.domain.calendar import school_year_of
from bot.domain.checkins.answers import (
    Checkin,
    CheckinAnswer,
    Whom,
    answered,
    told,
    untold,
)
from bot.domain.checkins.figures import MonthFigure, months_told
from bot.domain.errors import NotYours, WorldChanged
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW, key_beginning
from bot.domain.posts.about_checkins import HelpWanted
from bot.services.calendars import Calendars
from bot.services.checkins.hearers import hearers_of
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

# One action for all: another one for choosing a hearer would tell who asked for help.
_ACTION = "checkin.answer"


class Checkins:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def answer(self, known: int, answer: CheckinAnswer, by: Actor) -> Checkin:
        """«Хорошо» or «Нужна помощь»; the last word counts. NotYours."""
        now = self._clock()
        today = self._calendars.of_organisation(by.organisation).day(now)
        async with self._storage.change(by) as desk:
            checkin = await _own(desk, known, by)
            if desk.audit.done(_ACTION) is not None:
                return checkin
            later = answered(checkin, answer, today, checkin_dates())
            await _save(desk, later, now)
        return later

    async def tell(self, known: int, whom: Whom | None, by: Actor) -> Checkin:
        """Whoever was chosen hears of it in a minute; None: nobody yet. WorldChanged, NotYours."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            checkin = await _own(desk, known, by)
            if desk.audit.done(_ACTION) is not None:
                return checkin
            later = told(checkin, whom, now)
            if whom is not None and later.told != checkin.told:
                people = (await hearers_of(desk, checkin))[whom]
                if not people:
                    raise WorldChanged
                for person in people:
                    note = HelpWanted(person, known, whom, now.isoformat())
                    desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            await _save(desk, later, now)
        return later

    async def take_back(self, known: int, by: Actor) -> Checkin:
        """The last choice, within the minute. NothingToUndo, NotYours."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            checkin = await _own(desk, known, by)
            if desk.audit.done(_ACTION) is not None:
                return checkin
            later, whom = untold(checkin, now, UNDO_WINDOW)
            people = (await hearers_of(desk, checkin))[whom]
            await desk.outbox.drop_about([_key(one, known) for one in people], "taken back")
            await _save(desk, later, now)
        return later

    async def months(self, by: Actor) -> list[MonthFigure]:
        """Of this school year, month by month, once answers can't change any more."""
        require_role(by, OVERSEERS)
        today = self._calendars.of_organisation(by.organisation).day(self._clock())
        async with self._storage.read() as desk:
            return await months_of(desk, by.organisation_id, today)


async def months_of(desk: Desk, within: OrganisationId, today: date) -> list[MonthFigure]:
    """Of the school year of `today`: one statement."""
    said = await desk.checkins.counted(within, school_year_of(today).start)
    answers = [(one.due, one.person_id, one.answer) for one in said]
    return months_told(answers, today, checkin_dates(), limits().suppression.slice)


async def _save(desk: Desk, later: Checkin, now: datetime) -> None:
    await desk.checkins.save(later)
    desk.audit.add(_ACTION, later.id, now)


def _key(person: PersonId, known: int) -> str:
    return key_beginning(HelpWanted, person, known)


async def _own(desk: Desk, known: int, by: Actor) -> Checkin:
    checkin = await desk.checkins.get(known)
    if checkin is None or checkin.person_id != by.person_id:
        raise NotYours
    return checkin
