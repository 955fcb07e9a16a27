"""Changing a card: every line has its button, answered by a choice or in one's own words."""

import re
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.bases.card.view import looked_at, person_of
from bot.dialogs.bases.card.wording import LABELS, line_button, name_of, value_of
from bot.dialogs.bases.choices import Rows, labelled, ticked, typed
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import BaseCard
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import clean, words_of
from bot.dialogs.words import Label, Say
from bot.domain.bases.cards import Card
from bot.domain.bases.lines import NEVER_EMPTY, RULES, Line, Shape
from bot.domain.errors import CalendarFormat, UnknownWord
from bot.domain.names import cut
from bot.domain.spoken import Toward, parse_day

_LONGEST = 40
_YEARS = 8
_FOUND = 8
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERS = {
    Line.HOURS_A_MONTH: (2, 4, 6, 8, 10, 12),
    Line.CAPACITY: (1, 2, 3, 4, 5, 6),
}


async def lines(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    rows = [
        {"id": str(line), "name": cut(said, _LONGEST)}
        for line in looked.lines
        if (said := line_button(words, looked.card, line, looked.today))
    ]
    return {"name": looked.card.name, "lines": rows, "lines_rows": len(rows)}


async def line(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    asked = _asked(dialog_manager)
    value = value_of(words, looked.card, asked, looked.today)
    rows = await _choices(dialog_manager, looked.card, asked)
    return {
        "line": name_of(words, asked),
        "value": value or words.say("bases-empty"),
        "hint": words.say(f"bases-ask-{RULES[asked].shape.replace('_', '-')}"),
        "choices": rows,
        "filled": bool(value) and asked not in NEVER_EMPTY,
    }


async def _choices(manager: DialogManager, card: Card, asked: Line) -> Rows:
    words, shape = tongue(manager), RULES[asked].shape
    if shape is Shape.PERSON:
        return await _people(manager, card)
    if shape is Shape.YES_NO:
        return [{"id": one, "name": words.say(f"bases-{one}")} for one in ("yes", "no")]
    if shape is Shape.NUMBER:
        return [{"id": str(one), "name": str(one)} for one in _NUMBERS.get(asked, ())]
    if shape is Shape.DAY:
        return _days(words, asked)
    rows = labelled(words, LABELS[asked], RULES[asked].codes or ()) if asked in LABELS else []
    if shape is Shape.SEVERAL:
        chosen = {str(code) for code in getattr(card, asked)}
        return [
            {"id": row["id"], "name": ticked(row["name"], on=row["id"] in chosen)} for row in rows
        ]
    return rows


async def _people(manager: DialogManager, card: Card) -> Rows:
    """Whose names begin as was typed."""
    letters = str(manager.dialog_data.get("letters", ""))
    rolls = services_of(manager).bases.rolls
    found = await rolls.colleagues(letters, speaker(manager))
    return [
        {"id": str(one.person_id), "name": cut(one.name, _LONGEST)}
        for one in found[:_FOUND]
        if one.person_id != card.person_id
    ]


def _days(words: Tongue, asked: Line) -> Rows:
    if asked is Line.CAREER_START:
        year = words.today.year if words.today.month >= 9 else words.today.year - 1
        return [
            {"id": date(one, 9, 1).isoformat(), "name": str(one)}
            for one in range(year, year - _YEARS, -1)
        ]
    today = words.today
    return [{"id": today.isoformat(), "name": words.day(today)}]


def lines_window() -> Window:
    return Window(
        Say("bases-lines"),
        *paged(named("line", chosen, items="lines"), "lines"),
        back_row(BaseCard.card),
        state=BaseCard.lines,
        getter=lines,
        preview_data={"name": "Maria", "lines": [], "lines_rows": 0},
    )


def line_window() -> Window:
    return Window(
        Say("bases-line"),
        typed(answered),
        Column(named("value", picked, items="choices")),
        Button(Label("button-bases-clear"), id="clear", on_click=clear, when="filled"),
        back_row(BaseCard.lines),
        state=BaseCard.line,
        getter=line,
        preview_data={"line": "…", "value": "…", "hint": "…", "choices": [], "filled": True},
    )


def _asked(manager: DialogManager) -> Line:
    code = manager.dialog_data.get("line", "")
    if code not in set(Line):
        raise UnknownWord
    return Line(code)


async def chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(Line):
        raise UnknownWord
    manager.dialog_data["line"] = code
    manager.dialog_data.pop("letters", None)
    await manager.switch_to(BaseCard.line)


async def picked(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    asked = _asked(manager)
    if RULES[asked].shape is Shape.SEVERAL:
        card = (await looked_at(manager)).card
        before = {str(one) for one in getattr(card, asked)}
        await _store(manager, asked, ",".join(sorted(before ^ {code})))
    else:
        await _store(manager, asked, code)
        await manager.switch_to(BaseCard.lines)


async def clear(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _store(manager, _asked(manager), "")
    await manager.switch_to(BaseCard.lines)


async def answered(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Typed: words as they are, a day or a year, the letters of a name."""
    asked = _asked(manager)
    rule = RULES[asked]
    if rule.shape is Shape.PERSON:
        manager.dialog_data["letters"] = words_of(message, 60)
        return
    said = words_of(message, rule.most) if rule.shape is Shape.WORDS else (message.text or "")
    if rule.shape is Shape.DAY:
        said = _day(said, tongue(manager).today).isoformat()
    if asked is Line.NAME:
        said = clean(said)
    if rule.shape in (Shape.CHOICE, Shape.SEVERAL, Shape.YES_NO):
        raise UnknownWord
    await _store(manager, asked, said)
    await manager.switch_to(BaseCard.lines)


def _day(said: str, today: date) -> date:
    if (year := _YEAR.fullmatch(said.strip())) is not None:
        return date(int(year[0]), 9, 1)
    day = parse_day(said, today, Toward.PAST)
    if day is None:
        raise CalendarFormat
    return day


async def _store(manager: DialogManager, asked: Line, raw: str) -> None:
    cards = services_of(manager).bases.cards
    await cards.change(person_of(manager), asked, raw, speaker(manager))
