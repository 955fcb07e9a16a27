"""One list of the SWOT: lines typed, taken out, moved, or taken from people's answers."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import SwotLists
from bot.dialogs.surveys.figures import wording
from bot.dialogs.surveys.figures.place import Writing
from bot.dialogs.surveys.figures.swot_words import title
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.names import cut
from bot.domain.surveys.swot import LONGEST_LINE, Side

_BUTTON = 38
_OUTER = (Side.OPPORTUNITIES, Side.THREATS)


async def one_side(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, side = tongue(dialog_manager), speaker(dialog_manager), _side(dialog_manager)
    found = await services_of(dialog_manager).swots.standing(by)
    lines = found.swot.lines(side) if found.swot else ()
    pieces = [words.html("survey-swot-side", name=title(words, side))]
    pieces += [
        words.html("survey-swot-numbered", number=str(n), words=line)
        for n, line in enumerate(lines, 1)
    ]
    pieces.append(words.html("survey-swot-write"))
    return {
        "text": wording.fitting(words, pieces),
        "strike": [_button(words, "button-swot-strike", n) for n in range(len(lines))],
        "lift": [_button(words, "button-swot-lift", n) for n in range(1, len(lines))],
        "struck": bool(Writing.read(dialog_manager).struck),
        "answers": side in _OUTER and bool(found.draft.wishes),
    }


def _button(words: Tongue, key: str, place: int) -> dict[str, Any]:
    return {"code": place, "name": words.say(key, number=str(place + 1))}


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    swots, by = services_of(manager).swots, speaker(manager)
    await swots.add(_side(manager), message.text or "", by)


async def strike(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    """Out of the list; a button brings it back."""
    gone = await services_of(manager).swots.strike(_side(manager), place, speaker(manager))
    Writing.keep(manager, struck=gone)


async def lift(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    await services_of(manager).swots.lift(_side(manager), place, speaker(manager))


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    struck = Writing.read(manager).struck
    if struck:
        await services_of(manager).swots.add(_side(manager), struck, speaker(manager))
    Writing.keep(manager, struck="")


async def answers(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What people would change: a tap puts one into the open list."""
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).swots.standing(by)
    there = found.swot.lines(_side(dialog_manager)) if found.swot else ()
    rows = [
        {"code": n, "name": ("✓ " if _fit(wish) in there else "") + cut(wish, _BUTTON)}
        for n, wish in enumerate(found.draft.wishes)
    ]
    pieces = [words.html("survey-swot-answers", name=title(words, _side(dialog_manager)))]
    pieces += [words.html("survey-swot-line", words=wish) for wish in found.draft.wishes]
    return {"text": wording.fitting(words, pieces), "wish": rows, "wish_page_rows": len(rows)}


async def take(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    swots, by = services_of(manager).swots, speaker(manager)
    wishes = (await swots.standing(by)).draft.wishes
    if place >= len(wishes):
        raise UnknownWord
    await swots.add(_side(manager), _fit(wishes[place]), by)


def _fit(wish: str) -> str:
    return cut(" ".join(wish.split()), LONGEST_LINE)


def _side(manager: DialogManager) -> Side:
    said = Writing.read(manager).side
    if said not in set(Side):
        raise UnknownWord
    return Side(said)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            MessageInput(typed, content_types=[ContentType.TEXT]),
            Fitted(named("strike", strike, number_of), width=4),
            Fitted(named("lift", lift, number_of), width=4),
            Button(Label("button-swot-restore"), id="restore", on_click=restore, when="struck"),
            SwitchTo(
                Label("button-swot-answers"), id="answers", state=SwotLists.answers, when="answers"
            ),
            back_row(SwotLists.every),
            state=SwotLists.side,
            getter=one_side,
            preview_data={
                "text": "…",
                "strike": [],
                "lift": [],
                "struck": False,
                "answers": True,
            },
        ),
        Window(
            Shown("text"),
            *paged(named("wish", take, number_of), "wish_page"),
            back_row(SwotLists.side),
            state=SwotLists.answers,
            getter=answers,
            preview_data={"text": "…", "wish": [], "wish_page_rows": 0},
        ),
    ]
