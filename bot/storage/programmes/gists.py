"""What pairs come down to, added up by the database: three statements for any number of them.

A pair is a row with its people, its plan, its meetings and the last of these; of other meetings
those alone are fetched that a rule may speak of.
"""

import json
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gists import Due, Gist, MeetingSum, PlanSum, Rules
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.likeness import note_key
from bot.domain.outlines import Outline, Who
from bot.domain.pairs import PairStatus
from bot.domain.periods import Period
from bot.domain.signals import MeetingFact
from bot.storage.petitions.rows import petition_of
from bot.storage.programmes.cursors import CHUNK, of_period, reading, same, waiting
from bot.storage.programmes.sums import sums
from bot.storage.programmes.suspects import suspects
from bot.storage.tables import pair

# What the database writes has no blanks to be skipped.
_parsed: Final = json.JSONDecoder().raw_decode
_of_days: Final = attrgetter("day", "id")


class Gists:
    def __init__(self, connection: AsyncConnection, rules: Rules) -> None:
        self._connection = connection
        self._rules = rules
        self._days = _Days()
        self._dues = _Dues()

    async def of_period(self, within: OrganisationId, period: Period) -> AsyncIterator[Gist]:
        """Pairs at work, paused or closed in a period, in the order of their ids."""
        async for gist in self._gists(of_period(within, period)):
            yield gist

    async def of_pair(self, within: OrganisationId, known: PairId) -> Gist | None:
        """One pair, whatever its year and status."""
        chosen = (pair.c.organisation_id == within) & (pair.c.id == known)
        return await anext(self._gists(chosen), None)

    async def _gists(self, chosen: ColumnElement[bool]) -> AsyncIterator[Gist]:
        here, at_work = self._connection, chosen & (pair.c.status == PairStatus.ACTIVE)
        rows = sums(chosen, self._rules).execution_options(yield_per=CHUNK)
        pairs = await here.stream(rows)
        seen = await reading(here, suspects(at_work, self._rules), same)
        petitions = await reading(here, waiting(chosen), petition_of)
        async for chunk in pairs.partitions(CHUNK):
            for *told, mentees, plan, held, recent, last, newest in chunk:
                known = told[0]
                suspected = self._facts(newest, await seen.of(known))
                asked = tuple(await petitions.of(known))
                if mentees == _NOBODY:
                    continue
                outline = outline_of_row(told, mentees)
                (meetings, minutes), _ = _parsed(held)
                summed = MeetingSum(meetings, minutes, recent, last)
                yield Gist(outline, self._plan(plan), summed, suspected, asked)

    def _plan(self, summed: str) -> PlanSum:
        (items, done, verified, waiting, closed), _ = _parsed(summed)
        return PlanSum(
            items,
            done,
            verified,
            tuple(map(self._dues.__getitem__, sorted(waiting.split(",")))) if waiting else (),
            tuple(map(self._days.__getitem__, closed.split(","))) if closed else (),
        )

    def _facts(self, newest: str | None, others: Iterable[Any]) -> tuple[MeetingFact, ...]:
        recorded = self._rules.recorded_day
        found = {one.id: one for one in self._newest(newest)}
        for known, _, on, at, confirmed, imported, note in others:
            if note or known not in found:
                key = note_key(note) if note else ""
                found[known] = MeetingFact(known, on, recorded(at), key, confirmed, imported)
        return tuple(sorted(found.values(), key=_of_days))

    def _newest(self, written: str | None) -> Iterable[MeetingFact]:
        if written is None:
            return ()
        day, recorded, moment = self._days, self._rules.recorded_day, datetime.fromisoformat
        return [
            MeetingFact(known, day[on], recorded(moment(f"{at}Z")), "", bool(sure), bool(imported))
            for known, on, at, sure, imported in _parsed(written)[0]
        ]


_NOBODY: Final = "[]"


def outline_of_row(told: Sequence[Any], mentees: str) -> Outline:
    """`told`: the columns of an outline, the mentor's id and name last; mentees by name."""
    *plain, mentor, name = told
    people = [Who(known, called) for known, called in _parsed(mentees)[0]]
    if len(people) > 1:
        people.sort(key=attrgetter("name"))
    return Outline._make((*plain, Who(mentor, name), tuple(people)))


class _Days(dict[str, date]):
    """Dates by their text: a school has few of them, its items have many."""

    def __missing__(self, written: str) -> date:
        day = self[written] = date.fromisoformat(written)
        return day


class _Dues(dict[str, Due]):
    """By a day, and who is responsible where somebody is."""

    def __missing__(self, written: str) -> Due:
        day, _, who = written.partition(" ")
        due = self[written] = Due(date.fromisoformat(day), PersonId(int(who)) if who else None)
        return due
