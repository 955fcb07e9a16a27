"""A table for the terminal: what was looked at, whether it is in order, what was seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text


class Say(Protocol):
    """A text of the command line by its key."""

    def __call__(self, key: str, **values: str | int) -> str: ...


@dataclass(frozen=True)
class Finding:
    """One row: the subject and what was seen, both in words already."""

    subject: str
    fine: bool
    seen: str


def print_findings(findings: Sequence[Finding], say: Say) -> None:
    """The table, then one line with the verdict."""
    table = Table(box=box.SIMPLE, show_header=False)
    for finding in findings:
        mark = Text(
            say("report-fine") if finding.fine else say("report-wrong"),
            style="green" if finding.fine else "red",
        )
        table.add_row(mark, Text(finding.subject), Text(finding.seen))
    console = Console(highlight=False)
    console.print(table)
    wrong = sum(not finding.fine for finding in findings)
    console.print(say("report-some-wrong", count=wrong) if wrong else say("report-all-fine"))
