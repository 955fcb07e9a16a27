"""«Правила сигналов»: each rule in words with its numbers; − and +, own numbers, «Как было»."""

from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group

from bot.catalog.signals import RuleNumber
from bot.dialogs.kept import Kept
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import SignalRules
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.people import MANAGERS
from bot.domain.signals.refusals import RuleNumberOutside
from bot.services.signals.rules import RuleState, SchoolRules
from bot.texts import Html

_PAGE = "rule_page"
_DOWN, _CHOOSE, _UP = "-", "=", "+"


@dataclass
class Chosen(Kept):
    """The rule that is open, and which of its numbers a typed one becomes."""

    code: str = ""
    number: str = ""


def _rules(manager: DialogManager) -> SchoolRules:
    return services_of(manager).signals.rules


async def _open(manager: DialogManager) -> RuleState:
    return await _rules(manager).one(Chosen.read(manager).code, speaker(manager))


async def every(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await _rules(dialog_manager).all(speaker(dialog_manager))
    rows = [{"code": one.card.code, "name": _title(words, one)} for one in found]
    return {"rules": rows, f"{_PAGE}_rows": len(rows)}


def _title(words: Tongue, state: RuleState) -> str:
    title = state.card.title.say(words.lang)
    if not state.on:
        return words.say("signals-rule-off", title=title)
    return words.say("signals-rule-changed", title=title) if state.changed else title


async def rule(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, state = tongue(dialog_manager), await _open(dialog_manager)
    may_change = bool(speaker(dialog_manager).roles & MANAGERS)
    chosen = _numbered(state, Chosen.read(dialog_manager).number)
    return {
        "text": _text(words, state, chosen if may_change else None),
        "numbers": _buttons(state) if may_change else [],
        "turn_off": may_change and state.on,
        "turn_on": may_change and not state.on,
        "changed": may_change and state.changed,
    }


def _numbered(state: RuleState, name: str) -> RuleNumber | None:
    numbers = state.card.numbers
    return next((one for one in numbers if one.name == name), numbers[0] if numbers else None)


def _text(words: Tongue, state: RuleState, chosen: RuleNumber | None) -> Html:
    card = state.card
    head = {"title": card.title.say(words.lang), "ask": card.ask.say(words.lang)}
    lines = [words.html("signals-rule", **head)]
    for place, one in enumerate(card.numbers, 1):
        value = state.numbers[one.name]
        said = {"place": str(place), "words": one.words.say(words.lang), "value": str(value)}
        if value == one.value:
            lines.append(words.html("signals-number", **said))
        else:
            lines.append(words.html("signals-number-own", **said, usual=str(one.value)))
    if not state.on:
        lines.append(words.html("signals-rule-is-off"))
    if chosen is not None:
        place = card.numbers.index(chosen) + 1
        lines.append(
            words.html(
                "signals-type-number",
                place=str(place),
                least=str(chosen.least),
                most=str(chosen.most),
            )
        )
    return Html("\n".join(lines))


def _buttons(state: RuleState) -> list[dict[str, str]]:
    """Three a number: less, the number itself, more."""
    rows = []
    for place, one in enumerate(state.card.numbers, 1):
        rows += [
            {"code": f"{one.name}{_DOWN}", "name": f"− {one.step}"},
            {"code": f"{one.name}{_CHOOSE}", "name": f"{place}: {state.numbers[one.name]}"},
            {"code": f"{one.name}{_UP}", "name": f"+ {one.step}"},
        ]
    return rows


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    Chosen(code).write(manager)
    await manager.switch_to(SignalRules.rule)


async def change(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """A step down or up, stopping at what makes sense; the middle: which one is typed."""
    state, chosen = await _open(manager), Chosen.read(manager)
    number = next((one for one in state.card.numbers if one.name == code[:-1]), None)
    if number is None:
        raise UnknownWord
    chosen.number = number.name
    chosen.write(manager)
    by = {_DOWN: -number.step, _UP: number.step}.get(code[-1], 0)
    value = max(number.least, min(number.most, state.numbers[number.name] + by))
    if value != state.numbers[number.name]:
        await _rules(manager).set_number(number.name, value, speaker(manager))


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    number = _numbered(await _open(manager), Chosen.read(manager).number)
    if number is None:
        raise UnknownWord
    said = (message.text or "").strip()
    if not said.isdecimal() or len(said) > len(str(number.most)):
        raise RuleNumberOutside(number.least, number.most)
    await _rules(manager).set_number(number.name, int(said), speaker(manager))


async def turn_off(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _rules(manager).switch(Chosen.read(manager).code, speaker(manager), on=False)


async def turn_on(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _rules(manager).switch(Chosen.read(manager).code, speaker(manager), on=True)


async def reset(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _rules(manager).reset(Chosen.read(manager).code, speaker(manager))


def all_window() -> Window:
    return Window(
        Say("signals-rules"),
        *paged(named("rules", choose), _PAGE),
        back_row(),
        state=SignalRules.all,
        getter=every,
        preview_data={"rules": [], f"{_PAGE}_rows": 0},
    )


def rule_window() -> Window:
    return ask_window(
        SignalRules.rule,
        Shown("text"),
        typed,
        SignalRules.all,
        Group(named("numbers", change), width=3),
        Button(Label("button-signals-off"), id="off", on_click=turn_off, when="turn_off"),
        Button(Label("button-signals-on"), id="on", on_click=turn_on, when="turn_on"),
        Button(Label("button-signals-reset"), id="reset", on_click=reset, when="changed"),
        getter=rule,
        preview={
            "text": "…",
            "numbers": [],
            "turn_off": True,
            "turn_on": True,
            "changed": True,
        },
    )
