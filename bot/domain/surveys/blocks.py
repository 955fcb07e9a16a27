"""Sheets in blocks of enough people, of which every figure about answers is made.

A block is a closed campaign, or several small ones of a questionnaire together; it never changes
and shares no sheet with another one. Every view (a campaign, a stage, a year, an indicator) shows
whole blocks only, so that whatever is subtracted from whatever, at whatever time, is whole blocks
again. Campaigns too small for a block wait for the next ones.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import TypeVar

from bot.domain.aggregates import safe_together
from bot.domain.surveys.model import Audience
from bot.domain.surveys.said import Said, Unit

V = TypeVar("V")


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """`campaign`: the one that made it complete; `sheets`: the last one of each person."""

    campaign: int
    survey: str
    audience: Audience
    closed_at: datetime
    named: bool
    sheets: Mapping[Unit, Said]


def blocks(said: Iterable[Said], needed: int) -> tuple[Block, ...]:
    """Of closed campaigns, the oldest first; what came later never changes an earlier block.

    A school year begins anew: give the sheets of one. All sheets, for each counts.
    """
    found: list[Block] = []
    by_kind = sorted(said, key=_kind)
    for _, alike in groupby(by_kind, key=_kind):
        found += _of_one(list(alike), needed)
    return tuple(sorted(found, key=_age))


def newest(found: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks of which no two have a person in common, the newest first.

    Of anonymous ones the newest alone, and only where nothing else is: who answered twice can't be
    known.
    """
    in_order = sorted(found, key=_age, reverse=True)
    chosen: list[Block] = []
    people: set[Unit] = set()
    for block in in_order:
        if block.named and not people & block.sheets.keys():
            chosen.append(block)
            people |= block.sheets.keys()
    return tuple(chosen or in_order[:1])


def measured(
    found: Iterable[Block], measure: Callable[[Said], V | None], needed: int
) -> Iterator[tuple[Block, dict[Unit, V]]]:
    """What each sheet comes to, of blocks in which enough people said something of it."""
    for block in found:
        values = {unit: measure(one) for unit, one in block.sheets.items()}
        said = {unit: value for unit, value in values.items() if value is not None}
        if len(said) >= needed:
            yield block, said


def by_place(found: Mapping[Block, Mapping[Unit, V]], needed: int) -> dict[str, list[V]]:
    """What those of each form and kind of mentoring (said.py) said; none where they are too few.

    Which parts of a block are shown is settled once for all of them together: forms and kinds can
    be subtracted from each other too. No two of the blocks have a person in common.
    """
    places: dict[str, list[V]] = {}
    for block, values in found.items():
        parts = _parts(block, values)
        shown = safe_together(frozenset(values), parts, needed)
        for part, people in parts.items():
            said = [values[one] for one in people] if part in shown else []
            places.setdefault(part, []).extend(said)
    return dict(sorted(places.items()))


def _parts(block: Block, values: Iterable[Unit]) -> dict[str, frozenset[Unit]]:
    people = {unit: block.sheets[unit].places for unit in values}
    names = sorted({place for places in people.values() for place in places})
    return {
        name: frozenset(unit for unit, places in people.items() if name in places)
        for name in names
    }


def _of_one(alike: Collection[Said], needed: int) -> Iterator[Block]:
    waiting: dict[Unit, Said] = {}
    for _, campaign in groupby(sorted(alike, key=_campaign), key=_campaign):
        sheets = {one.unit: one for one in campaign}
        if len(sheets) >= needed:
            yield _block(sheets)
        elif all(one.person is not None for one in sheets.values()):
            waiting |= sheets
            if len(waiting) >= needed:
                yield _block(waiting)
                waiting = {}


def _block(sheets: Mapping[Unit, Said]) -> Block:
    last = max(sheets.values(), key=_campaign)
    named = all(one.person is not None for one in sheets.values())
    return Block(last.campaign, last.survey, last.audience, last.closed_at, named, dict(sheets))


def _kind(one: Said) -> tuple[str, str]:
    return one.survey, one.audience


def _campaign(one: Said) -> tuple[datetime, int]:
    return one.closed_at, one.campaign


def _age(block: Block) -> tuple[datetime, int]:
    return block.closed_at, block.campaign
