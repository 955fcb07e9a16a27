"""The words of a file, in every language that Para speaks, and what the school calls things."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from bot.domain.forms import WITH_MINORS, Form, Format, Kind
from bot.domain.importing.sheets import FIELDS, MARK, Sheet
from bot.domain.importing.words import Labels, Lexicon, plain
from bot.domain.meetings import MeetingFormat, MeetingKind, MeetingStatus
from bot.domain.pairing import ENDINGS
from bot.domain.pairs import PairStatus
from bot.domain.people import MenteeCategory, Organisation, Role
from bot.domain.plans import Direction, ItemStatus, WorkForm
from bot.domain.school.roadmap import RoadmapStatus
from bot.services.school.labels import labels_of
from bot.texts import Texts

# What may be written, in the order in which it is offered.
OFFERED: Final[Mapping[str, tuple[StrEnum, ...]]] = {
    "role": tuple(Role),
    "mentee-category": tuple(MenteeCategory),
    "mentoring-form": tuple(form for form in Form if form not in WITH_MINORS),
    "mentoring-format": tuple(Format),
    "mentoring-kind": tuple(Kind),
    "pair-status": tuple(PairStatus),
    "completion-reason": ENDINGS,
    "plan-direction": tuple(Direction),
    "work-form": tuple(WorkForm),
    "item-status": tuple(ItemStatus),
    "meeting-kind": tuple(MeetingKind),
    "meeting-format": tuple(MeetingFormat),
    "meeting-status": (MeetingStatus.CONFIRMED, MeetingStatus.HELD, MeetingStatus.MISSED),
    "roadmap-status": tuple(RoadmapStatus),
}
# Understood as well: who reads it is told more exactly than by "no such word".
_UNDERSTOOD: Final[Mapping[str, Mapping[str, str]]] = {
    "mentoring-form": {str(form): str(form) for form in WITH_MINORS},
    "item-status": {"moved": "planned", "overdue": "planned"},
    "meeting-status": {"scheduled": "scheduled", "disputed": "disputed"},
}


def lexicon_of(texts: Texts, lang: str, school: Organisation) -> Lexicon:
    """`lang`: of the reader, in which advice is given."""
    fields = {field.name for fields in FIELDS.values() for field in fields} | {MARK}
    own = {code: (said.ru, said.en) for code, said in labels_of(school).items()}
    return Lexicon(
        labels={name: _labels(texts, lang, name, own) for name in OFFERED},
        columns={name: _all(texts, column_key(name)) for name in fields},
        headers={name: words(texts, lang, column_key(name))[0] for name in fields},
        titles={sheet: _all(texts, sheet_key(sheet)) for sheet in Sheet},
        names={sheet: words(texts, lang, sheet_key(sheet))[0] for sheet in Sheet},
        examples=_all(texts, "loading-marks"),
        silent=_all(texts, "loading-silent"),
    )


def column_key(field: str) -> str:
    return f"loading-column-{field.replace('_', '-')}"


def sheet_key(sheet: Sheet) -> str:
    return f"loading-sheet-{sheet}"


def words(texts: Texts, lang: str, key: str) -> list[str]:
    """Several wordings of one thing, the usual one first; they stand divided by bars."""
    return [part.strip() for part in texts.render(lang, key).split("|")]


def _all(texts: Texts, key: str) -> frozenset[str]:
    return frozenset(plain(one) for lang in texts.languages for one in words(texts, lang, key))


def _labels(texts: Texts, lang: str, name: str, own: Mapping[str, Iterable[str]]) -> Labels:
    codes: dict[str, str] = {}
    understood = _UNDERSTOOD.get(name, {})
    meant = {**{str(one): str(one) for one in OFFERED[name]}, **understood}
    for code, means in meant.items():
        for said in (*_wordings(texts, name, code), *own.get(code, ())):
            codes.setdefault(plain(said), means)
    shown = tuple(texts.label(lang, name, code, short=True) for code in OFFERED[name])
    return Labels(codes, shown)


def _wordings(texts: Texts, name: str, code: str) -> Iterable[str]:
    for lang in texts.languages:
        yield texts.label(lang, name, code)
        yield texts.label(lang, name, code, short=True)
        also = f"loading-also-{name}-{code.replace('_', '-')}"
        if texts.has(lang, also):
            yield from words(texts, lang, also)
