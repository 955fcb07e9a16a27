"""Good practice: told without names, rated by several on the sheet of five criteria."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.bases.refusals import BadNumber
from bot.domain.community.refusals import ConsentFirst, PracticeUnfinished
from bot.domain.errors import UnknownWord
from bot.domain.ids import OrganisationId, PairId, PersonId, PracticeId

LEAST, MOST = 1, 10
LONGEST_TITLE: Final = 200
LONGEST_WORDS: Final = 1000


class Criterion(StrEnum):
    """Each 1–10, 50 at most (source: a contest of practices in Mari El)."""

    RESULT = "result"
    EFFICIENCY = "efficiency"
    UNIQUENESS = "uniqueness"
    REPLICATION = "replication"
    SCALING = "scaling"


class PracticePart(StrEnum):
    """What a practice tells."""

    WAS = "was"
    DONE = "done"
    RESULT = "result"


Sheet = Mapping[Criterion, int]
HIGHEST: Final = MOST * len(Criterion)


@dataclass(frozen=True, slots=True)
class Practice:
    """`agreed`: whoever wrote it, and the pair it came from, let it be shown to everybody.

    `mean`: of the sheets of all who rated it, in points of 50; None without any.
    """

    id: PracticeId
    organisation_id: OrganisationId
    title: str
    author_id: PersonId | None
    tags: tuple[str, ...] = ()
    was: str = ""
    done: str = ""
    result: str = ""
    pair_id: PairId | None = None
    agreed: bool = False
    published: bool = False
    removed: bool = False
    raters: int = 0
    mean: float | None = None

    def part(self, name: PracticePart) -> str:
        return {"was": self.was, "done": self.done, "result": self.result}[name]


def checked_sheet(marks: Mapping[str, int]) -> dict[Criterion, int]:
    """All five, each 1–10; UnknownWord for another criterion or a missing one, BadNumber."""
    if set(marks) != set(Criterion):
        raise UnknownWord
    if any(not LEAST <= mark <= MOST for mark in marks.values()):
        raise BadNumber(LEAST, MOST)
    return {Criterion(name): mark for name, mark in marks.items()}


def total(sheet: Sheet) -> int:
    return sum(sheet.values())


def mean_of(sheets: Sequence[Sheet]) -> float | None:
    """Of the totals, to a tenth of a point."""
    return round(sum(map(total, sheets)) / len(sheets), 1) if sheets else None


def require_publishable(found: Practice, *, consents: bool) -> None:
    """`consents`: all of the pair it came from have agreed.

    PracticeUnfinished, ConsentFirst.
    """
    if not (found.was and found.done and found.result):
        raise PracticeUnfinished
    if not (found.agreed and consents):
        raise ConsentFirst
