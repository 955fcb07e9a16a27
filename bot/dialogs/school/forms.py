"""Forms and formats that the school works in; forms with pupils ask for a second look."""

from collections.abc import Iterable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.school.entry import Entry
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, look_again, services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.forms import WITH_MINORS, Form, Format
from bot.domain.names import cut
from bot.domain.people import MANAGERS, OVERSEERS, require_role

_WIDTH = 38


async def forms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), require_role(speaker(dialog_manager), OVERSEERS)
    form = Entry.read(dialog_manager).form
    return {
        "forms": _rows(words, Form, by.organisation.forms),
        "formats": _rows(words, Format, by.organisation.formats),
        "curator": bool(by.roles & MANAGERS),
        "form": words.label("mentoring-form", form) if form else "–",
    }


def _rows(
    words: Tongue, all_: Iterable[Form | Format], used: Iterable[str]
) -> list[dict[str, str]]:
    there = set(used)
    said = ((one, words.label(_enum(one), one, short=True)) for one in all_)
    return [
        {"code": str(one), "name": cut(f"✓ {name}" if one in there else name, _WIDTH)}
        for one, name in said
    ]


def _enum(one: Form | Format) -> str:
    return "mentoring-form" if isinstance(one, Form) else "mentoring-format"


async def pick_form(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """A form with pupils is turned on only after the warning was read."""
    if code not in set(Form):
        raise UnknownWord
    form, by = Form(code), require_role(speaker(manager), MANAGERS)
    used = form in by.organisation.forms
    if form in WITH_MINORS and not used:
        Entry(form=form).write(manager)
        await manager.switch_to(School.minors)
        return
    await services_of(manager).school.use_form(form, by, used=not used)
    await look_again(manager)


async def turn_on(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    form = Form(Entry.read(manager).form)
    await services_of(manager).school.use_form(form, speaker(manager), used=True)
    await look_again(manager)
    await manager.switch_to(School.forms)


async def pick_format(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(Format):
        raise UnknownWord
    by = speaker(manager)
    used = Format(code) in by.organisation.formats
    await services_of(manager).school.use_format(Format(code), by, used=not used)
    await look_again(manager)


_SHOWN: dict[str, Any] = {"forms": [], "formats": [], "curator": True, "form": "…"}


def windows() -> list[Window]:
    return [
        _forms_window(),
        _minors_window(),
        _formats_window(),
    ]


def _forms_window() -> Window:
    return Window(
        Say("forms-title"),
        Column(named("forms", pick_form)),
        SwitchTo(Label("button-forms-formats"), id="formats", state=School.formats),
        back_row(),
        state=School.forms,
        getter=forms,
        preview_data=_SHOWN,
    )


def _minors_window() -> Window:
    return Window(
        Say("forms-minors"),
        Button(Label("button-forms-turn-on"), id="on", on_click=turn_on, when="curator"),
        back_row(School.forms),
        state=School.minors,
        getter=forms,
        preview_data=_SHOWN,
    )


def _formats_window() -> Window:
    return Window(
        Say("forms-formats"),
        Column(named("formats", pick_format)),
        back_row(School.forms),
        state=School.formats,
        getter=forms,
        preview_data=_SHOWN,
    )
