"""Every figure of a screen beside the figure counted for it: one that nobody counted fails."""

import re
from collections.abc import Iterable
from typing import Final

from bot.sandbox.people.reading import Shown
from tests.bot.year.monitoring.recount.words import MONTHS

_FIGURE: Final = re.compile(
    r"\d{2}\.\d{2}\.\d{4}|\d{2}\.\d{2}(?!\d)|\d{4}/\d{2}"
    rf"|\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?"
    r"|[+−]?\d+(?:\xa0\d{3})*(?:,\d+)?"
)


def figures(line: str) -> list[str]:
    """Numbers and days in their order, as they stand."""
    return _FIGURE.findall(line)


def explained(shown: Shown, lines: Iterable[str], buttons: Iterable[str] = ()) -> None:
    """Lines with figures: the same in the same order, after the same first words.

    What stands between the figures is the screen's own affair; a line without them is no matter.
    """
    _same(shown.text.splitlines(), lines)
    _same(shown.buttons, buttons)


def _same(shown: Iterable[str], counted: Iterable[str]) -> None:
    found = [line for line in shown if figures(line)]
    wanted = [line for line in "\n".join(counted).splitlines() if figures(line)]
    told = [f"{one!r} is not {line!r}" for one, line in zip(found, wanted, strict=False)]
    for line, want, why in zip(found, wanted, told, strict=False):
        assert figures(line) == figures(want), why
        assert line.startswith(_FIGURE.split(want)[0]), why
    assert len(found) == len(wanted), f"nobody counted {found[len(wanted) :]}, nor saw {wanted}"
