"""How far a loading has come: kept by whoever shows it, told by whoever works."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Step(StrEnum):
    READING = "reading"
    CHECKING = "checking"
    WRITING = "writing"


@dataclass
class Pace:
    """`done` of `total` rows of a step; nobody is told from here, so nothing waits for it."""

    step: Step = Step.READING
    done: int = 0
    total: int = 0

    def begin(self, step: Step, total: int) -> None:
        self.step, self.done, self.total = step, 0, total

    def go_on(self, rows: int) -> None:
        self.done = min(self.total, self.done + rows)


@dataclass(frozen=True, slots=True)
class Word:
    """The word to load. `shown`: figures of the look; `reason`: why due dates of items move."""

    shown: Mapping[str, list[int]]
    reason: str
    pace: Pace = field(default_factory=Pace)
