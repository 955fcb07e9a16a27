"""Files that people take away: whether they may, what is in them, who took what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.catalog.surveys import Questionnaire
from bot.domain.exports.refusals import NamesStayHome
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role, require_role
from bot.domain.plans import PlanItem
from bot.domain.surveys import Audience
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.surveys.worded import worded_all
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.exports.own import OwnRows


class Taken(StrEnum):
    """What was taken away, as the audit calls it."""

    STATUS = "export.status"
    PAIRS = "export.pairs"
    PAGE = "export.page"
    MONITORING = "export.monitoring"
    ROADMAP = "export.roadmap"
    JOURNAL = "export.journal"
    PATH = "export.path"
    OWN = "export.own"


@dataclass(frozen=True, slots=True)
class Work:
    """One pair's year, as its members read it: the oldest meeting first."""

    pair: Pair
    items: tuple[PlanItem, ...]
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A questionnaire as it was put to somebody: what its keys and codes mean."""

    form: Questionnaire
    audience: Audience


@dataclass(frozen=True, slots=True)
class Own:
    """Everything stored about a person; `tables`: rows of each by the names of columns.

    `asked`: by the campaign that rows of answers name.
    """

    name: str
    organisation: str
    at: datetime
    zone: str
    tables: Mapping[str, list[dict[str, Any]]]
    asked: Mapping[int, Asked]


class Exports:
    """Reads, but for the audit and the organisation's own rules."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    def allow(self, by: Actor, *, personal: bool) -> None:
        """NamesStayHome where files with names don't go through the messenger."""
        if personal and not by.organisation.named_files:
            raise NamesStayHome

    def locked(self, by: Actor, *, personal: bool = True) -> bool:
        """Whether the messenger is to let nobody save the file or pass it on."""
        return personal and not by.organisation.files_leave

    async def keep_names_home(self, by: Actor, *, home: bool) -> None:
        """Whether files with personal data may go through the messenger."""
        require_role(by, MANAGERS)
        await self._rule(
            by, {"named_files": by.organisation.named_files}, {"named_files": not home}
        )

    async def let_files_leave(self, by: Actor, *, leave: bool) -> None:
        """Whether files with personal data may be saved and passed on."""
        require_role(by, MANAGERS)
        await self._rule(by, {"files_leave": by.organisation.files_leave}, {"files_leave": leave})

    async def _rule(self, by: Actor, before: dict[str, bool], after: dict[str, bool]) -> None:
        async with self._storage.change(by) as desk:
            if desk.audit.done("organisation.change") is not None:
                return
            await desk.people.change_organisation(by.organisation_id, **after)
            desk.audit.add("organisation.change", by.organisation_id, self._clock(), before, after)

    async def note(self, what: Taken, by: Actor, **after: str) -> None:
        """Who took what away, and when: codes and days alone. NotAllowed, NotYours."""
        _require(what, by)
        async with self._storage.change(by) as desk:
            if desk.audit.done(what) is None:
                subject = by.organisation_id if what in _OF_SCHOOL else by.person_id
                desk.audit.add(what, subject, self._clock(), after=after)

    async def journal(self, by: Actor) -> list[Work]:
        """A mentor's pairs of all years with plans and meetings, the newest pair first."""
        require_role(by, _ROLES[Taken.JOURNAL])
        return [one for one in await self._works(by) if one.pair.mentor.person_id == by.person_id]

    async def path(self, by: Actor) -> list[Work]:
        """The same of one's own pairs as a mentee."""
        require_role(by, _ROLES[Taken.PATH])
        return [one for one in await self._works(by) if one.pair.mentor.person_id != by.person_id]

    async def own(self, by: Actor) -> Own:
        """Everything stored about oneself."""
        async with self._storage.read() as desk:
            tables = await OwnRows(desk.connection).about(by.person_id, by.account.id)
            asked = await _asked(desk, tables)
        zone = by.organisation.zone
        return Own(by.name, by.organisation.name, self._clock(), zone, tables, asked)

    def today(self, by: Actor) -> date:
        return self._calendars.today(by.organisation, self._clock())

    async def _works(self, by: Actor) -> list[Work]:
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id)
            known = [pair.id for pair in pairs]
            plans = await desk.plans.of_pairs(known)
            meetings = await desk.meetings.of_pairs(known)
        return [
            Work(pair, tuple(plans.get(pair.id, ())), tuple(meetings.get(pair.id, ())))
            for pair in pairs
        ]


async def _asked(desk: Desk, tables: Mapping[str, list[dict[str, Any]]]) -> dict[int, Asked]:
    """By two statements; what is gone from the catalogue is left out."""
    rows = (row for found in tables.values() for row in found)
    known = {row["campaign_id"] for row in rows if "campaign_id" in row}
    campaigns = {one.id: one for one in await desk.surveys.several(known)} if known else {}
    forms = await worded_all(desk, list(campaigns.values()))
    return {one: Asked(form, campaigns[one].audience) for one, form in forms.items()}


_OF_SCHOOL = frozenset({Taken.STATUS, Taken.PAIRS, Taken.PAGE, Taken.MONITORING, Taken.ROADMAP})
_ROLES: Mapping[Taken, frozenset[Role]] = {
    Taken.STATUS: OVERSEERS,
    Taken.PAIRS: OVERSEERS,
    Taken.PAGE: OVERSEERS,
    Taken.MONITORING: OVERSEERS,
    Taken.ROADMAP: OVERSEERS,
    Taken.JOURNAL: frozenset({Role.MENTOR}),
    Taken.PATH: frozenset({Role.MENTEE}),
    Taken.OWN: frozenset(Role),
}


def _require(what: Taken, by: Actor) -> None:
    require_role(by, _ROLES[what])
