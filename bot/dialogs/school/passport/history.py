"""«История изменений»: what was changed in the passport, from what, to what, by whom, when."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.school.entry import Entry
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Shown
from bot.domain.names import cut
from bot.domain.school.passport import PassportChange

_ON_BUTTON = 40


async def history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).passports.history(speaker(dialog_manager))
    rows = [
        {"code": one.id, "name": cut(_line(words, one, number), _ON_BUTTON)}
        for number, one in zip(range(len(found), 0, -1), found, strict=True)
    ]
    key = "passport-history" if rows else "passport-history-none"
    return {"text": words.html(key), "changes": rows, "change_page_rows": len(rows)}


def _line(words: Tongue, one: PassportChange, number: int) -> str:
    day = words.texts.say_date(
        words.lang, one.changed_at.astimezone(words.zone).date(), words.today
    )
    name = _name(words, one, short=True)
    return words.say("passport-history-line", number=str(number), day=day, name=name)


def _name(words: Tongue, one: PassportChange, *, short: bool = False) -> str:
    if one.field is None:
        return words.say("passport-history-state")
    return words.label("passport-field", one.field, short=short)


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    entry = Entry.read(manager)
    entry.change = known
    entry.write(manager)
    await manager.switch_to(School.passport_change)


async def change(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, known = tongue(dialog_manager), Entry.read(dialog_manager).change or 0
    one = await services_of(dialog_manager).passports.change(known, speaker(dialog_manager))
    return {
        "text": words.html(
            "passport-change",
            name=_name(words, one),
            was=_said(words, one, one.was),
            became=_said(words, one, one.became),
            who=one.changed_by or words.say("passport-change-nobody"),
            at=words.moment(one.changed_at),
        )
    }


def _said(words: Tongue, one: PassportChange, said: str) -> str:
    if one.field is None:
        return words.label("programme-state", said)
    return said or words.say("passport-change-known")


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            *paged(named("changes", pick, number_of), "change_page"),
            back_row(School.passport),
            state=School.passport_history,
            getter=history,
            preview_data={"text": "…", "changes": [], "change_page_rows": 0},
        ),
        Window(
            Shown("text"),
            back_row(School.passport_history),
            state=School.passport_change,
            getter=change,
            preview_data={"text": "…"},
        ),
    ]
