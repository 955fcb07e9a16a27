"""Words of a card: a line a fact, what is empty is left out."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.dialogs.bases.choices import capital
from bot.dialogs.turn import Tongue
from bot.domain.bases.cards import Card, years_in_post
from bot.domain.bases.lines import RULES, Line, Shape, lines_of
from bot.domain.bases.parts import BASES, Part, Stay
from bot.domain.names import isolate
from bot.domain.people import Role
from bot.services.bases.cards import Looked

LABELS = {
    Line.KIND: "person-kind",
    Line.FORMAT: "mentoring-format",
    Line.QUALIFICATION: "qualification",
    Line.DIRECTIONS: "plan-direction",
    Line.SOURCE: "mentor-source",
    Line.CATEGORY: "mentee-category",
    Line.SUPPORT: "base-support",
}
_IN_HEAD = (Line.NAME, Line.POSITION)


def card_text(words: Tongue, looked: Looked) -> str:
    card = looked.card
    said: list[str] = [
        words.html("bases-card-head", name=isolate(card.name), roles=_roles(words, card))
    ]
    if card.position:
        said.append(words.html("bases-card-position", position=card.position))
    if not card.joined:
        said.append(words.html("bases-card-not-joined"))
    if card.left_on is not None:
        said.append(words.html("bases-card-left", day=words.day(card.left_on)))
    said += _facts(words, looked)
    if looked.overseer or looked.own:
        said += [_stay(words, stay) for stay in _stays(looked)]
    if card.is_mentor and looked.overseer and card.lacks_category:
        said.append(words.html("bases-card-no-category"))
    return "\n".join(said)


def _roles(words: Tongue, card: Card) -> str:
    roles = [words.label("role", role, short=True) for role in Role if role in card.roles]
    return ", ".join(roles) or words.say("bases-row-new")


def _facts(words: Tongue, looked: Looked) -> list[str]:
    card, today = looked.card, looked.today
    # Who is helped by a psychologist is no business of the mentor's.
    left_out = _IN_HEAD if looked.overseer or looked.own else (*_IN_HEAD, Line.SUPPORT)
    lines = (line for line in lines_of(card, own=False) if line not in left_out)
    said: list[str] = [
        words.html("bases-fact", line=name_of(words, line), value=value)
        for line in lines
        if (value := value_of(words, card, line, today))
    ]
    if card.is_mentor and card.capacity is None:
        said.append(words.html("bases-card-load", count=card.load))
    return said


def name_of(words: Tongue, line: Line) -> str:
    return words.say(f"bases-line-{line.replace('_', '-')}")


def value_of(words: Tongue, card: Card, line: Line, today: date) -> str:
    """Empty when nobody has said it; the usual kind of person goes without saying."""
    value: Any = getattr(card, line)
    if value in (None, (), "") or (line is Line.KIND and value == "teacher"):
        return ""
    said = _SAID.get(line) or _BY_SHAPE[RULES[line].shape]
    return said(words, card, line, today)


def _words(_: Tongue, card: Card, line: Line, __: date) -> str:
    return str(getattr(card, line))


def _choice(words: Tongue, card: Card, line: Line, _: date) -> str:
    return words.label(LABELS[line], getattr(card, line), short=True)


def _several(words: Tongue, card: Card, line: Line, _: date) -> str:
    return ", ".join(words.label(LABELS[line], one, short=True) for one in getattr(card, line))


def _yes_no(words: Tongue, card: Card, line: Line, _: date) -> str:
    return words.say("bases-yes" if getattr(card, line) else "bases-no")


def _day(words: Tongue, card: Card, line: Line, _: date) -> str:
    return words.day(getattr(card, line))


def _years(words: Tongue, card: Card, line: Line, today: date) -> str:
    return words.say("bases-years", years=years_in_post(getattr(card, line), today))


def _superior(_: Tongue, card: Card, __: Line, ___: date) -> str:
    return isolate(card.superior or "")


def _load(words: Tongue, card: Card, _: Line, __: date) -> str:
    return words.say("bases-row-load", pairs=card.load, capacity=card.capacity or 0)


_BY_SHAPE: dict[Shape, Callable[[Tongue, Card, Line, date], str]] = {
    Shape.WORDS: _words,
    Shape.NUMBER: _words,
    Shape.CHOICE: _choice,
    Shape.SEVERAL: _several,
    Shape.YES_NO: _yes_no,
    Shape.DAY: _day,
    Shape.PERSON: _superior,
}
_SAID = {Line.CAREER_START: _years, Line.CAPACITY: _load}


def _stays(looked: Looked) -> list[Stay]:
    """Those that are written down, and those of who came by an invitation."""
    written = list(looked.stays)
    open_parts = {stay.part for stay in written if stay.left_on is None}
    invited = [
        Stay(part, looked.since[part.role])
        for part in BASES
        if part.role in looked.since and part not in open_parts
    ]
    return invited + [stay for stay in written if stay.part in BASES]


def _stay(words: Tongue, stay: Stay) -> str:
    part, since = stay_part(words, stay.part), on_date(words, stay.entered_on)
    if stay.left_on is None:
        return words.html("bases-stay", part=part, since=since)
    until = on_date(words, stay.left_on)
    return words.html("bases-stay-over", part=part, since=since, until=until, why=stay.left_why)


def on_date(words: Tongue, day: date) -> str:
    """«12 февраля», for the middle of a line."""
    return words.texts.say_date(words.lang, day, words.today)


def stay_part(words: Tongue, part: Part) -> str:
    return words.label("base", part)


def line_button(words: Tongue, card: Card, line: Line, today: date) -> str:
    value = value_of(words, card, line, today)
    if not value:
        usual = line is Line.KIND
        value = words.label("person-kind", card.kind) if usual else words.say("bases-empty")
    return capital(words.say("bases-fact", line=name_of(words, line), value=value))
