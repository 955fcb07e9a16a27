"""Questionnaires: surveys/forms/*.yaml; one file is one questionnaire, worded for its audiences.

An older version stays beside the newest one as `<code>.v<version>.yaml`, for the answers given to
it are told in its words.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from bot.catalog.reading import FILES, read_yaml
from bot.catalog.surveys.loading import read_questionnaire
from bot.catalog.surveys.model import (
    DEGREES,
    FREQUENCIES,
    NO,
    NUMBERS,
    SCALE,
    YES,
    Door,
    Level,
    Offer,
    Question,
    Questionnaire,
    When,
)
from bot.catalog.surveys.own import parsed
from bot.domain.forms import USUAL_FORMS, Form
from bot.domain.surveys import Stage

__all__ = [
    "CURATORS_SHEET",
    "DEGREES",
    "FREQUENCIES",
    "NO",
    "NUMBERS",
    "SCALE",
    "USUAL",
    "YES",
    "Door",
    "Level",
    "Offer",
    "Question",
    "Questionnaire",
    "When",
    "file_of",
    "offered",
    "parsed",
    "questionnaire",
    "questionnaires",
]

USUAL = "how_is_it_going"
CURATORS_SHEET = "curator_programme"
PLACE = FILES / "surveys" / "forms"
_STAGES = tuple(Stage)


@cache
def questionnaires() -> tuple[Questionnaire, ...]:
    """The newest version of all, in the order of the year; CatalogError names what is wrong."""
    newest = [_read(path) for path in sorted(PLACE.glob("*.yaml")) if "." not in path.stem]
    return tuple(sorted(newest, key=lambda one: _STAGES.index(one.stage)))


def questionnaire(code: str, version: int | None = None) -> Questionnaire:
    """A version of it; the newest where that one is not kept. KeyError when there is none."""
    newest = {one.code: one for one in questionnaires()}[code]
    older = PLACE / f"{code}.v{version}.yaml"
    if version in (None, newest.version) or not older.exists():
        return newest
    return _older(older)


def offered(forms: Sequence[Form]) -> tuple[Questionnaire, ...]:
    """Those that an organisation with these forms of mentoring may send or fill in."""
    used = {*USUAL_FORMS, *forms}
    return tuple(one for one in questionnaires() if not one.forms or one.forms & used)


def file_of(code: str) -> str:
    """The file of the newest version as it was written; KeyError when there is none."""
    path = PLACE / f"{questionnaire(code).code}.yaml"
    return path.read_text(encoding="utf-8")


@cache
def _older(path: Path) -> Questionnaire:
    return _read(path)


def _read(path: Path) -> Questionnaire:
    record = read_yaml(path)
    code = path.stem.partition(".")[0]
    if record.has("code") and record.text("code") != code:
        raise record.fault("code", f"the file is called {code}")
    return read_questionnaire(record)
