"""One list of the SWOT: lines typed, taken out, moved, or taken from people's answers."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.lists import marked, named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import SwotLists
from bot.dialogs.surveys.figures import wording
from bot.dialogs.surveys.figures.place import Writing
from bot.dialogs.surveys.figures.swot_words import offered, title
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.names import cut
from bot.domain.surveys.swot import Side

_BUTTON = 38


async def one_side(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, side = tongue(dialog_manager), speaker(dialog_manager), _side(dialog_manager)
    found = await services_of(dialog_manager).swots.standing(by)
    lines = found.swot.lines(side) if found.swot else ()
    pieces = [words.html("surveys-swot-side", name=title(words, side))]
    pieces += [
        words.html("surveys-swot-numbered", number=str(n), words=line)
        for n, line in enumerate(lines, 1)
    ]
    pieces.append(words.html("surveys-swot-write"))
    place = Writing.read(dialog_manager)
    chosen = place.line if place.line in range(len(lines)) else None
    rows = [
        {"code": n, "name": cut(marked(f"{n + 1}. {line}", n == chosen), _BUTTON)}
        for n, line in enumerate(lines)
    ]
    return {
        "text": wording.fitting(words, pieces),
        "line": rows,
        "line_page_rows": len(rows),
        "chosen": chosen is not None,
        "lower": bool(chosen),
        "struck": bool(place.struck),
        "side": side,
        "answers": bool(offered(words, found.draft, side)),
    }


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, line: int) -> None:
    Writing.keep(manager, line=line)


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    swots, by = services_of(manager).swots, speaker(manager)
    await swots.add(_side(manager), message.text or "", by)


async def strike(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Out of the list; a button brings it back."""
    swots, side = services_of(manager).swots, _side(manager)
    gone = await swots.strike(side, _line(manager), speaker(manager))
    Writing.keep(manager, struck=gone, line=None)


async def lift(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    line = _line(manager)
    await services_of(manager).swots.lift(_side(manager), line, speaker(manager))
    Writing.keep(manager, line=max(line - 1, 0))


def _line(manager: DialogManager) -> int:
    line = Writing.read(manager).line
    if line is None:
        raise UnknownWord
    return line


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    struck = Writing.read(manager).struck
    if struck:
        await services_of(manager).swots.add(_side(manager), struck, speaker(manager))
    Writing.keep(manager, struck="")


async def answers(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What the figures say, or what people would change: a tap puts a line into the open list."""
    words, side = tongue(dialog_manager), _side(dialog_manager)
    found = await services_of(dialog_manager).swots.standing(speaker(dialog_manager))
    there = found.swot.lines(side) if found.swot else ()
    lines = offered(words, found.draft, side)
    rows = [
        {"code": n, "name": cut(marked(line, line in there), _BUTTON)}
        for n, line in enumerate(lines)
    ]
    pieces = [words.html("surveys-swot-offered", name=title(words, side), side=side)]
    pieces += [words.html("surveys-swot-line", words=line) for line in lines]
    return {"text": wording.fitting(words, pieces), "wish": rows, "wish_page_rows": len(rows)}


async def take(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    swots, by, side = services_of(manager).swots, speaker(manager), _side(manager)
    lines = offered(tongue(manager), (await swots.standing(by)).draft, side)
    if place >= len(lines):
        raise UnknownWord
    await swots.add(side, lines[place], by)


def _side(manager: DialogManager) -> Side:
    said = Writing.read(manager).side
    if said not in set(Side):
        raise UnknownWord
    return Side(said)


def windows() -> list[Window]:
    return [
        _side_window(),
        _answers_window(),
    ]


def _side_window() -> Window:
    return Window(
        Shown("text"),
        MessageInput(typed, content_types=[ContentType.TEXT]),
        *paged(named("line", choose, number_of), "line_page"),
        Row(
            Button(Label("button-swot-strike"), id="strike", on_click=strike, when="chosen"),
            Button(Label("button-swot-lift"), id="lift", on_click=lift, when="lower"),
        ),
        Button(Label("button-swot-restore"), id="restore", on_click=restore, when="struck"),
        SwitchTo(
            Label("button-swot-answers"), id="answers", state=SwotLists.answers, when="answers"
        ),
        back_row(SwotLists.every),
        state=SwotLists.side,
        getter=one_side,
        preview_data={
            "text": "…",
            "line": [],
            "line_page_rows": 0,
            "chosen": True,
            "lower": True,
            "struck": False,
            "side": "strengths",
            "answers": True,
        },
    )


def _answers_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("wish", take, number_of), "wish_page"),
        back_row(SwotLists.side),
        state=SwotLists.answers,
        getter=answers,
        preview_data={"text": "…", "wish": [], "wish_page_rows": 0},
    )
