"""Bases of the demo school: demo/bases.yaml; people by their codes there."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.catalog.reading import FILES, Record, read_yaml
from bot.domain.bases.cards import Qualification
from bot.domain.bases.needs import NeedDraft
from bot.domain.difficulties import DifficultySubtype, DifficultyType
from bot.domain.plans import Direction


@dataclass(frozen=True, slots=True)
class DemoMentor:
    """`since`: the year in which the career began."""

    code: str
    qualification: Qualification
    since: int
    directions: tuple[Direction, ...]
    capacity: int


@dataclass(frozen=True, slots=True)
class DemoBases:
    """`young`: those under 35, with the year in which each began.

    `approved_on`: when the head approved everybody but the `unapproved`.
    """

    mentors: tuple[DemoMentor, ...]
    approved_on: date
    unapproved: frozenset[str]
    young: dict[str, int]
    difficulties: tuple[tuple[str, NeedDraft], ...]


@cache
def demo_bases() -> DemoBases:
    record = read_yaml(FILES / "demo" / "bases.yaml")
    record.origin()
    mentors = tuple(_mentor(row) for row in record.records("mentors"))
    young = dict(row.close(_young(row)) for row in record.records("young"))
    needs = tuple(_need(row) for row in record.records("difficulties"))
    late = frozenset(record.texts("unapproved"))
    return record.close(DemoBases(mentors, record.day("approved_on"), late, young, needs))


def _mentor(row: Record) -> DemoMentor:
    return row.close(
        DemoMentor(
            code=row.text("code"),
            qualification=row.code("qualification", Qualification),
            since=row.integer("since", least=1950),
            directions=row.codes("directions", Direction),
            capacity=row.integer("capacity", least=1),
        )
    )


def _young(row: Record) -> tuple[str, int]:
    return row.text("code"), row.integer("since", least=1950)


def _need(row: Record) -> tuple[str, NeedDraft]:
    draft = NeedDraft(
        words=row.text("words"),
        type=DifficultyType.SITUATION_NOVELTY,
        area=row.code("area", Direction),
        subtype=row.code("subtype", DifficultySubtype),
        level=row.integer("level"),
    )
    return row.close((row.text("code"), draft))
