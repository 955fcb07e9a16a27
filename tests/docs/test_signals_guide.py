"""docs/signals.md tells the numbers that are in force."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from bot.catalog.signals import signal_rules

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "signals.md"
NUMBERS: Final = ROOT / "bot" / "catalog" / "thresholds.yaml"
RULES: Final = signal_rules().cards


def test_every_number_is_told_as_it_is() -> None:
    rows = re.findall(r"^\| `([a-z_.]+)` \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    known = yaml.safe_load(NUMBERS.read_text("utf-8"))
    rules = [(one.name, one.value) for rule in RULES for one in rule.numbers]
    assert [(name, int(value)) for name, value in rows] == [*rules, *_numbers(known)]


def _numbers(branch: dict[str, Any], beginning: str = "") -> Iterator[tuple[str, int]]:
    for name, value in branch.items():
        if isinstance(value, dict):
            yield from _numbers(value, f"{beginning}{name}.")
        elif isinstance(value, int):
            yield beginning + name, value
