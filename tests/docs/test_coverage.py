"""docs/coverage.md: each claim names a test that exists, each requirement stands once."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import pytest

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "coverage.md"
PER_LEVEL: Final = {"C": 146, "S": 98, "X": 18}
CLAIMED: Final = {"yes", "part"}
NOTHING: Final = "—"
BEYOND: Final = "out of a bot's reach"


class Row(NamedTuple):
    """One line of the page."""

    id: str
    level: str
    what: str
    where: str
    status: str
    test: str


def rows() -> list[Row]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    listed = (line for line in lines if re.match(r"\| \d\.", line))
    return [Row(*(cell.strip() for cell in line.strip("|").split("|"))) for line in listed]


@cache
def stories_of(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, kinds))


def test_every_requirement_stands_once_under_its_level() -> None:
    ids = Counter(row.id for row in rows())
    assert [known for known, times in ids.items() if times > 1] == []
    assert Counter(row.level for row in rows()) == PER_LEVEL


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_a_claim_names_a_test_and_nothing_else_does(row: Row) -> None:
    assert (row.level == "X") == (row.status == BEYOND)
    assert row.what
    if row.status not in CLAIMED:
        assert row.status in {"not yet", BEYOND}
        assert (row.where, row.test) == (NOTHING, NOTHING)
        return
    assert row.where != NOTHING
    file, name = row.test.strip("`").split("::")
    assert file.startswith("tests/")
    assert name in stories_of(ROOT / file)


def test_part_says_what_it_lacks_and_yes_lacks_nothing() -> None:
    unclear = [r.id for r in rows() if (r.status == "part") != bool(_lack(r.where))]
    assert unclear == []


def test_files_that_rows_name_are_there() -> None:
    named = {path for row in rows() for path in re.findall(r"`(bot/[\w/.]+)`", row.where)}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_counts_at_the_top_are_those_of_the_rows() -> None:
    found = Counter((row.level, row.status) for row in rows())
    text = PAGE.read_text(encoding="utf-8")
    for level in ("C", "S"):
        counts = " | ".join(str(found[level, one]) for one in ("yes", "part", "not yet"))
        assert f"| {level} | {counts} | — |" in text
    beyond = found["X", BEYOND]
    assert f"| X | — | — | — | {beyond} |" in text


def _lack(where: str) -> bool:
    return "lacks" in where or "so far" in where
