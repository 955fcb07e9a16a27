"""The tour that the pictures are taken on, read from tour/: a file a room, a world a file.

A step is a line `who act [what] [> Group:state]`; the state is the window that is then before
them, whose picture is taken. Acts: `tap` a button by its name in the code, `write` words as they
are, `say` words of the table in the tour's language, `send` such words as a file of CSV, `follow`
the newest link somebody was shown, `look`, `wait` so many minutes, `until` a day and an hour.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

FOLDER: Final = Path(__file__).with_name("tour")
_LINE: Final = re.compile(
    r"(?P<who>\w+|\*) (?P<act>tap|write|say|send|follow|look|wait|until)(?: (?P<what>[^>]+?))?"
    r"(?: > (?P<state>\w+:\w+))?$"
)


@dataclass(frozen=True)
class Step:
    """One act; `state` names the window that it leads to, when its picture is wanted."""

    who: str
    act: str
    what: str
    state: str | None


@dataclass(frozen=True)
class Walk:
    """Through a fresh world of a school, from its first moment."""

    school: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Tour:
    """The walks by name, the words said on them, by key and language, and the unreached."""

    walks: dict[str, Walk]
    words: dict[str, dict[str, str]]
    unreachable: dict[str, str]

    @property
    def states(self) -> list[str]:
        """The windows in the order of their pictures."""
        return [step.state for walk in self.walks.values() for step in walk.steps if step.state]


def load_tour(folder: Path = FOLDER) -> Tour:
    """ValueError names a line that is no step."""
    tour = Tour({}, {}, {})
    for file in sorted(folder.glob("*.yaml")):
        read = yaml.safe_load(file.read_text(encoding="utf-8"))
        tour.walks[file.stem] = Walk(read["school"], tuple(map(_step, read["walk"])))
        tour.words.update(read.get("words") or {})
        tour.unreachable.update(read.get("unreachable") or {})
    return tour


def picture_name(state: str) -> str:
    """`LogMeeting:task_due` is in log-meeting-task-due.png."""
    group, _, window = state.partition(":")
    words = re.findall(r"[A-Z][a-z]*", group)
    return "-".join([*words, *window.split("_")]).lower() + ".png"


def _step(line: str) -> Step:
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError(f"not a step of the tour: {line}")
    return Step(found["who"], found["act"], found["what"] or "", found["state"])
