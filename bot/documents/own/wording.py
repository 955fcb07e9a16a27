"""Rows as they are stored, in words: codes, answers, and what is kept together in one column."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.catalog.bases.criteria import catalogue_of_criteria
from bot.catalog.closing import reflection_questions
from bot.catalog.gatherings import observation_scheme
from bot.documents.surveys.answers_csv import answer_words
from bot.domain.gatherings.details import Mark
from bot.services.exports.room import Asked, Own
from bot.texts import Texts

_NO_WORDS: Final[tuple[object, ...]] = (None, "", [], {})
_CODE: Final = re.compile(r"[a-z0-9_.:-]+")
# Columns whose codes are worded under another name than that of their enumeration.
_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "direction": ("label-plan-direction-",),
    "directions": ("label-plan-direction-",),
    "area": ("label-plan-direction-",),
    "form": ("label-mentoring-form-",),
    "kinds": ("label-mentoring-kind-",),
    # «form:teacher_teacher», «kind:traditional».
    "places": ("label-mentoring-",),
    "format": ("label-mentoring-format-",),
    "kind": ("label-person-kind-",),
    "stage": ("label-candidacy-stage-",),
    "status": ("label-need-status-",),
    "proposals": ("label-report-proposal-",),
    "muted": ("wishes-kind-",),
    "change": ("papers-change-",),
    "action": ("export-deed-",),
}
_DAYS: Final = ("last_day", "end", "day")


class Words:
    """Of one reader: `own` is whose rows they are."""

    def __init__(self, texts: Texts, lang: str, own: Own) -> None:
        self._texts, self._lang, self._asked = texts, lang, own.asked
        self._zone = ZoneInfo(own.zone)
        self._nested: Mapping[str, Callable[[Any], Iterable[str]]] = {
            "answers": self._reflected,
            "observation": self._observed,
            "details": self._asked_for,
        }

    def row(self, row: Mapping[str, Any]) -> str:
        """Each value beside the name of its column; numbers of rows are left to the machine."""
        said = dict(row)
        if (asked := self._asked.get(row.get("campaign_id", 0))) is not None:
            said = {"survey": f"«{asked.form.title.say(self._lang)}»", **self._answer(asked, said)}
        shown = (
            f"{self.column(name)}: {self._said(name, one)}"
            for name, one in said.items()
            if one not in _NO_WORDS and not is_number(name)
        )
        return "; ".join(shown) or "·"

    def column(self, name: str) -> str:
        return self._texts.render(self._lang, f"own-column-{name.replace('_', '-')}")

    def _answer(self, asked: Asked, row: dict[str, Any]) -> dict[str, Any]:
        """A question that the questionnaire has no more stays as it is stored."""
        found = (one for one in asked.form.questions if one.key == row.get("question"))
        question = next(found, None)
        if question is None:
            return row
        words = question.say(self._lang, asked.audience)
        value = answer_words(question, row["value"], self._texts, self._lang)
        return {**row, "question": words, "value": value}

    def _said(self, name: str, value: Any) -> str:
        match value:
            case datetime():
                return value.astimezone(self._zone).strftime("%d.%m.%Y %H:%M")
            case date():
                return value.strftime("%d.%m.%Y")
            case bool():
                return "+" if value else "−"
            case dict() | list():
                return self._together(name, value)
            case str():
                return self._worded(name, value) or " ".join(value.split())
            case _:
                return str(value)

    def _together(self, name: str, value: dict[str, Any] | list[Any]) -> str:
        if isinstance(value, dict):
            return "; ".join(self._nested[name](value))
        return ", ".join(self._said(name, one) for one in value if one not in _NO_WORDS)

    def _worded(self, name: str, value: str) -> str | None:
        """A code in words, by its enumeration or its column; None for what somebody wrote."""
        if not _CODE.fullmatch(value):
            return None
        if name.endswith("_ticks"):
            return self._criterion(value)
        code = re.sub(r"[._:]", "-", value)
        enum = re.sub(r"(?<!^)(?=[A-Z])", "-", type(value).__name__).lower()
        keys = [f"{one}{code}" for one in (f"label-{enum}-", *_KEYS.get(name, ()))]
        said = next((key for key in keys if self._texts.has(self._lang, key)), None)
        return self._texts.render(self._lang, said) if said is not None else None

    def _criterion(self, code: str) -> str | None:
        sets, _ = catalogue_of_criteria()
        found = (one for several in sets.values() for one in several if one.code == code)
        one = next(found, None)
        return None if one is None else one.words.say(self._lang)

    def _reflected(self, answers: Mapping[str, str]) -> Iterable[str]:
        known = {one.code: one for one in reflection_questions()}
        for code, said in answers.items():
            one = known.get(code)
            yield (
                said
                if one is None
                else (f"{one.words.say(self._lang)} – {one.say(self._lang, said)}")
            )

    def _observed(self, seen: Mapping[str, Any]) -> Iterable[str]:
        lines = {one.code: one.say(self._lang) for one in observation_scheme()}
        for code, mark in seen["marks"].items():
            said = self._texts.label(self._lang, "mark", Mark(mark).name.lower())
            yield f"{lines.get(code, code)} – {said}"
        if seen["conclusion"]:
            yield str(seen["conclusion"])

    def _asked_for(self, details: Mapping[str, Any]) -> Iterable[str]:
        """Of a petition; who has consented are other people."""
        for name, value in details.items():
            if name != "agreed":
                said = date.fromisoformat(value) if name in _DAYS else value
                yield f"{self.column(name)}: {self._said(name, said)}"


def is_number(name: str) -> bool:
    """Of a row; one's number in the messenger is one's own data."""
    return name == "id" or (name.endswith("_id") and name != "external_id")
