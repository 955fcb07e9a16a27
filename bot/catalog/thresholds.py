"""Limits of rhythm, suppression and load: thresholds.yaml, which a school may change.

Numbers of the signals stand with their rules in `signals.yaml`.
"""

from dataclasses import dataclass, fields
from functools import cache

from bot.catalog.reading import FILES, Origin, Record, read_yaml


@dataclass(frozen=True, slots=True)
class Suppression:
    """How many people must have answered before a figure is shown."""

    slice: int
    pulse: int


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much one mentor carries: pairs when nothing else is stated, mentees of a group.

    `group`: usual; beyond it, up to `group_most`, a curator has to say so.
    """

    pairs: int
    group: int
    group_most: int


@dataclass(frozen=True, slots=True)
class Limits:
    """All numbers a school may change; days unless the name says otherwise."""

    origin: Origin
    rhythm_days: int
    met_within_days: int
    survey_days: int
    suppression: Suppression
    capacity: Capacity


@cache
def limits() -> Limits:
    """The limits in force; CatalogError names what is wrong."""
    record = read_yaml(FILES / "thresholds.yaml")
    least = record.record("suppression")
    most = record.record("capacity")
    return record.close(
        Limits(
            origin=record.origin(),
            rhythm_days=record.integer("rhythm_days", least=1),
            met_within_days=record.integer("met_within_days", least=1),
            survey_days=record.integer("survey_days", least=1),
            suppression=least.close(Suppression(**_numbers(least, Suppression))),
            capacity=most.close(Capacity(**_numbers(most, Capacity))),
        )
    )


def _numbers(record: Record, kind: type[Suppression | Capacity]) -> dict[str, int]:
    return {field.name: record.integer(field.name, least=1) for field in fields(kind)}
