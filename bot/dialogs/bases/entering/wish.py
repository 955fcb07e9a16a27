"""«Хочу быть наставником»: a look at oneself by the criteria, a tap to apply or to take back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.catalog.bases import hindering
from bot.dialogs.bases.choices import ticked
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Naming
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.bases.candidacies import WAITING, Candidacy, Stage
from bot.domain.bases.parts import Part
from bot.domain.names import cut
from bot.domain.people import Role

_LONGEST = 44


async def wish(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    bases = services_of(dialog_manager).bases
    looked = await bases.cards.look(by.person_id, by)
    mine = await _latest(dialog_manager)
    waits = mine is not None and mine.stage in WAITING
    inside = Role.MENTOR in by.roles
    asked = () if waits or inside else bases.qualifying.criteria(by, own=True)
    ticks = looked.card.own_ticks
    return {
        "text": _text(words, mine, inside=inside),
        "criteria": [
            {
                "id": one.code,
                "name": cut(ticked(one.say(words.lang), on=one.code in ticks), _LONGEST),
            }
            for one in asked
        ],
        "criteria_rows": len(asked),
        "may_apply": not waits and not inside,
        "may_withdraw": waits,
    }


async def _latest(manager: DialogManager) -> Candidacy | None:
    found = await services_of(manager).bases.naming.own(speaker(manager))
    return next((one for one in found if one.part is Part.MENTOR), None)


def _text(words: Tongue, mine: Candidacy | None, *, inside: bool) -> str:
    if inside:
        return words.html("bases-wish-inside")
    if mine is not None and mine.stage is Stage.NEW:
        return words.html("bases-wish-new")
    if mine is not None and mine.stage is Stage.CONFIRMED:
        return words.html("bases-wish-confirmed")
    if mine is not None and mine.stage is Stage.DECLINED:
        return words.html("bases-wish-declined", motive=mine.motive)
    return words.html("bases-wish")


async def hindrances(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    rows = [words.html("bases-hindering-row", words=one.say(words.lang)) for one in hindering()]
    return {"text": "\n".join([words.html("bases-hindering"), *rows])}


def windows() -> list[Window]:
    return [
        _wish_window(),
        _hindering_window(),
    ]


def _wish_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("criterion", tick, items="criteria"), "criteria"),
        Button(Label("button-bases-apply"), id="apply", on_click=apply, when="may_apply"),
        SwitchTo(
            Label("button-bases-hindering"),
            id="hindering",
            state=Naming.hindering,
            when="may_apply",
        ),
        Button(
            Label("button-bases-withdraw"), id="withdraw", on_click=take_back, when="may_withdraw"
        ),
        back_row(),
        state=Naming.wish,
        getter=wish,
        preview_data={"text": "…", "criteria": [], "criteria_rows": 0, "may_apply": True},
    )


def _hindering_window() -> Window:
    return Window(
        Shown("text"),
        back_row(Naming.wish),
        state=Naming.hindering,
        getter=hindrances,
        preview_data={"text": "…"},
    )


async def tick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    by = speaker(manager)
    await services_of(manager).bases.qualifying.tick(by.person_id, code, by)


async def apply(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).bases.naming.apply(speaker(manager))


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    mine = await _latest(manager)
    if mine is not None:
        await services_of(manager).bases.naming.take_back(mine.id, speaker(manager))
