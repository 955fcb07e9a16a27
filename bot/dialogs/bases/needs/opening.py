"""A new difficulty: in one's own words, then three taps."""

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group

from bot.dialogs.bases.choices import labelled, typed
from bot.dialogs.bases.needs.view import LEVELS, person_of
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import BaseNeeds
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Label, Say
from bot.domain.bases.needs import LONGEST_NEED, NeedDraft
from bot.domain.difficulties import DifficultySubtype, DifficultyType
from bot.domain.errors import UnknownWord
from bot.domain.plans import Direction


async def kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The five novelties, and the other of the two types."""
    words = tongue(dialog_manager)
    rows = labelled(words, "difficulty-subtype", DifficultySubtype)
    return {
        "words": _draft(dialog_manager).get("words", ""),
        "kinds": rows + labelled(words, "difficulty-type", [DifficultyType.MOTIVATION]),
        "areas": labelled(words, "plan-direction", Direction),
        "levels": LEVELS,
    }


_SHOWN: Final = {"words": "…", "kinds": [], "areas": [], "levels": LEVELS}


def windows() -> list[Window]:
    return [
        Window(
            Say("bases-ask-need"),
            typed(told),
            back_row(BaseNeeds.all),
            state=BaseNeeds.words,
        ),
        _kind_window(),
        _area_window(),
        _level_window(),
    ]


def _kind_window() -> Window:
    return Window(
        Say("bases-ask-kind"),
        Column(named("kind", kind_chosen, items="kinds")),
        back_row(BaseNeeds.words),
        state=BaseNeeds.kind,
        getter=kinds,
        preview_data=_SHOWN,
    )


def _area_window() -> Window:
    return Window(
        Say("bases-ask-area"),
        Column(named("area", area_chosen, items="areas")),
        back_row(BaseNeeds.kind),
        state=BaseNeeds.area,
        getter=kinds,
        preview_data=_SHOWN,
    )


def _level_window() -> Window:
    return Window(
        Say("bases-ask-level"),
        Group(named("level", level_chosen, items="levels"), width=6),
        Button(Label("button-bases-later"), id="later", on_click=without_level),
        back_row(BaseNeeds.area),
        state=BaseNeeds.level,
        getter=kinds,
        preview_data=_SHOWN,
    )


def _draft(manager: DialogManager) -> dict[str, Any]:
    draft: dict[str, Any] = manager.dialog_data.setdefault("draft", {})
    return draft


async def told(message: Message, _: MessageInput, manager: DialogManager) -> None:
    _draft(manager)["words"] = words_of(message, LONGEST_NEED)
    await manager.switch_to(BaseNeeds.kind)


async def kind_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in {*DifficultySubtype, DifficultyType.MOTIVATION}:
        raise UnknownWord
    _draft(manager)["kind"] = code
    await manager.switch_to(BaseNeeds.area)


async def area_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(Direction):
        raise UnknownWord
    _draft(manager)["area"] = code
    await manager.switch_to(BaseNeeds.level)


async def level_chosen(_: CallbackQuery, __: Any, manager: DialogManager, level: str) -> None:
    await _open(manager, number_of(level))


async def without_level(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _open(manager, None)


async def _open(manager: DialogManager, level: int | None) -> None:
    draft = manager.dialog_data.pop("draft")
    motivation = draft["kind"] == DifficultyType.MOTIVATION
    novelty = DifficultyType.SITUATION_NOVELTY
    opened = await services_of(manager).bases.difficulties.open(
        person_of(manager),
        NeedDraft(
            words=draft["words"],
            type=DifficultyType.MOTIVATION if motivation else novelty,
            area=Direction(draft["area"]),
            subtype=None if motivation else DifficultySubtype(draft["kind"]),
            level=level,
        ),
        speaker(manager),
    )
    manager.dialog_data.update(need=opened.id, opened=True)
    await manager.switch_to(BaseNeeds.need)
