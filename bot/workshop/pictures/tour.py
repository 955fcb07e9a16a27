"""The tour that the pictures are taken on, read from tour.yaml.

A step is a line `who act [what] [> Group:state]`; the state is the window that is then before
them, whose picture is taken. Acts: `tap` a button by its name in the code, `write` words as they
are, `say` words of the table in the tour's language, `follow` the newest link somebody was shown,
`look`, `wait` so many minutes, `until` a day and an hour.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

FILE: Final = Path(__file__).with_name("tour.yaml")
_LINE: Final = re.compile(
    r"(?P<who>\w+|\*) (?P<act>tap|write|say|follow|look|wait|until)(?: (?P<what>[^>]+?))?"
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
class Tour:
    """The walks by school, the words said on them, by key and language, and the unreached."""

    walks: dict[str, tuple[Step, ...]]
    words: dict[str, dict[str, str]]
    unreachable: dict[str, str]

    @property
    def states(self) -> list[str]:
        """The windows in the order of their pictures."""
        return [step.state for walk in self.walks.values() for step in walk if step.state]


def load_tour(path: Path = FILE) -> Tour:
    """ValueError names a line that is no step."""
    read = yaml.safe_load(path.read_text(encoding="utf-8"))
    walks = {school: tuple(map(_step, lines)) for school, lines in read["walks"].items()}
    return Tour(walks, read["words"], read.get("unreachable") or {})


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
