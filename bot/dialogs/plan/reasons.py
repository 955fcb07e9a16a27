"""Another date, out of the plan, back to work: each with a reason by a button or in own words."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.catalog import choice, choices
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named
from bot.dialogs.plan.draft_steps import ahead
from bot.dialogs.plan.entry import Entry
from bot.dialogs.plan.item import item
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.spoken import Toward

OnReason = Callable[[DialogManager, str], Awaitable[None]]


async def pick_day(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    entry.move_to = day.isoformat()
    entry.write(manager)
    await manager.switch_to(Plan.move_reason)


async def move(manager: DialogManager, reason: str) -> None:
    entry, by = Entry.read(manager), speaker(manager)
    to = date.fromisoformat(entry.move_to)
    await services_of(manager).planning.move(entry.item_id, to, reason, by)
    await _shown(manager, entry, tongue(manager).say("plan-moved-to", day=tongue(manager).day(to)))


async def cancel(manager: DialogManager, reason: str) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.cancel(entry.item_id, reason, speaker(manager))
    await _shown(manager, entry, tongue(manager).say("plan-dropped"))


async def give_back(manager: DialogManager, words: str) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.give_back(entry.item_id, words, speaker(manager))
    await _shown(manager, entry, tongue(manager).say("plan-returned"))


async def give_back_plainly(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await give_back(manager, tongue(manager).say("plan-return-plainly"))


async def _shown(manager: DialogManager, entry: Entry, notice: str) -> None:
    entry.forget()
    entry.notice = notice
    entry.write(manager)
    await manager.switch_to(Plan.item)


def _typed(on_reason: OnReason) -> MessageInput:
    async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
        await on_reason(manager, message.text or "")

    return MessageInput(typed, content_types=[ContentType.TEXT])


def _buttons(name: str, on_reason: OnReason) -> Column:
    async def picked(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
        try:
            chosen = choice(name, code)
        except KeyError:
            raise UnknownWord from None
        await on_reason(manager, chosen.say(tongue(manager).lang))

    select = named(name, picked)
    return Column(select)


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    lang = tongue(dialog_manager).lang
    return {
        name: [{"code": one.code, "name": one.say(lang)} for one in choices(name)]
        for name in ("move_reasons", "cancel_reasons")
    }


def windows() -> list[Window]:
    return [move_to(), move_reason(), cancel_reason(), return_words()]


def move_to() -> Window:
    return Window(
        Say("plan-ask-move"),
        day_input(pick_day, Toward.FUTURE),
        DayPicker("move_day", pick_day, ahead, quick=(1, 7)),
        back_row(Plan.item),
        state=Plan.move_to,
    )


def move_reason() -> Window:
    return Window(
        Say("plan-ask-move-reason"),
        _typed(move),
        _buttons("move_reasons", move),
        back_row(Plan.item),
        state=Plan.move_reason,
        getter=reasons,
        preview_data={"move_reasons": []},
    )


def cancel_reason() -> Window:
    return Window(
        Say("plan-ask-cancel-reason"),
        _typed(cancel),
        _buttons("cancel_reasons", cancel),
        back_row(Plan.item),
        state=Plan.cancel_reason,
        getter=reasons,
        preview_data={"cancel_reasons": []},
    )


def return_words() -> Window:
    return Window(
        Say("plan-ask-return"),
        _typed(give_back),
        Button(Label("button-return-plainly"), id="plain", on_click=give_back_plainly),
        back_row(Plan.item),
        state=Plan.return_words,
        getter=item,
        preview_data={},
    )
