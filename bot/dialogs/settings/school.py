"""The organisation's own settings, for its curators: a tap and a value each, stored at once."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.catalog import zones
from bot.dialogs.lists import paged, worded
from bot.dialogs.openers.school import open_profile
from bot.dialogs.rows import back_row
from bot.dialogs.settings.getters import said_zone
from bot.dialogs.states import Settings
from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.dialogs.typed import words_of, zone_of
from bot.dialogs.words import Label, Say
from bot.domain.errors import BadHeadcount
from bot.domain.names import isolate
from bot.domain.people import MANAGERS, require_role
from bot.services.members.organisations import LARGEST_STAFF

_LONGEST_NAME = 160
_SHOWN: dict[str, Any] = {
    "name": "School No. 7",
    "zone": "UTC+3",
    "teachers": "28",
    "week": "five days",
    "six": False,
    "named": True,
    "home": False,
    "kept": True,
    "leave": False,
    "target": "70",
    "zones": [],
    "school_zones_rows": 0,
}


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    school = require_role(speaker(dialog_manager), MANAGERS).organisation
    return {
        "name": isolate(school.name),
        "zone": said_zone(school.zone, words),
        "teachers": str(school.headcount or words.say("school-unknown")),
        "week": words.say("school-six-days" if school.six_days else "school-five-days"),
        "six": school.six_days,
        "named": school.named_files,
        "home": not school.named_files,
        "kept": school.named_files and not school.files_leave,
        "leave": school.named_files and school.files_leave,
        "target": str(school.coverage_target),
        "zones": [(said_zone(one.code, words), one.code) for one in zones()],
        "school_zones_rows": len(zones()),
    }


async def named(message: Message, _: MessageInput, manager: DialogManager) -> None:
    name = " ".join(words_of(message, _LONGEST_NAME).split())
    await services_of(manager).organisations.rename(name, speaker(manager))
    await _back(manager)


async def counted(message: Message, _: MessageInput, manager: DialogManager) -> None:
    typed = (message.text or "").strip()
    if not typed.isdecimal() or len(typed) > len(str(LARGEST_STAFF)):
        raise BadHeadcount(LARGEST_STAFF)
    await services_of(manager).organisations.count(int(typed), speaker(manager))
    await _back(manager)


async def aimed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await services_of(manager).school.aim(message.text or "", speaker(manager))
    await _back(manager)


async def to_profile(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_profile(manager)


async def zone_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _live_in(manager, code)


async def zone_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _live_in(manager, message.text or "")


async def _live_in(manager: DialogManager, typed: str) -> None:
    await services_of(manager).organisations.live_in(zone_of(typed), speaker(manager))
    await _back(manager)


async def other_week(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    by = speaker(manager)
    six = not by.organisation.six_days
    await services_of(manager).organisations.work_six_days(by, six=six)
    await _back(manager)


async def other_files(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Whether files with names go through the messenger: the other way from now on."""
    by = speaker(manager)
    await services_of(manager).exports.keep_names_home(by, home=by.organisation.named_files)
    await _back(manager)


async def other_leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Whether files with names may be saved and passed on: the other way from now on."""
    by = speaker(manager)
    await services_of(manager).exports.let_files_leave(by, leave=not by.organisation.files_leave)
    await _back(manager)


async def _back(manager: DialogManager) -> None:
    """To the card, which shows what is stored now."""
    await look_again(manager)
    await manager.switch_to(Settings.school)


def card_window() -> Window:
    return Window(
        Say("school-title"),
        Say("school-target"),
        Say("school-files-sent", when="named"),
        Say("school-files-home", when="home"),
        Say("school-files-kept", when="kept"),
        Say("school-files-leave", when="leave"),
        Row(
            SwitchTo(Label("button-school-name"), id="name", state=Settings.school_name),
            SwitchTo(Label("button-school-zone"), id="zone", state=Settings.school_zone),
        ),
        Row(
            SwitchTo(Label("button-school-teachers"), id="count", state=Settings.school_teachers),
            SwitchTo(Label("button-school-target"), id="target", state=Settings.school_target),
        ),
        Button(Label("button-school-profile"), id="profile", on_click=to_profile),
        Button(Label("button-school-five-days"), id="five", on_click=other_week, when="six"),
        Button(Label("button-school-six-days"), id="six", on_click=other_week, when=_five),
        Button(Label("button-school-files-home"), id="home", on_click=other_files, when="named"),
        Button(Label("button-school-files-send"), id="send", on_click=other_files, when="home"),
        Button(Label("button-school-files-leave"), id="leave", on_click=other_leave, when="kept"),
        Button(Label("button-school-files-keep"), id="keep", on_click=other_leave, when="leave"),
        back_row(Settings.main),
        state=Settings.school,
        getter=card,
        preview_data=_SHOWN,
    )


def _five(data: dict[str, Any], _: Any, __: Any) -> bool:
    return not data["six"]


def value_windows() -> list[Window]:
    choice = worded("school_zone", zone_chosen, "zones")
    asked = {
        Settings.school_name: (Say("school-ask-name"), _typed(named)),
        Settings.school_teachers: (Say("school-ask-teachers"), _typed(counted)),
        Settings.school_target: (Say("school-ask-target"), _typed(aimed)),
        Settings.school_zone: (
            Say("school-ask-zone"),
            _typed(zone_typed),
            *paged(choice, "school_zones"),
        ),
    }
    return [
        Window(*parts, back_row(Settings.school), state=state, getter=card, preview_data=_SHOWN)
        for state, parts in asked.items()
    ]


def _typed(then: Any) -> MessageInput:
    return MessageInput(then, content_types=ContentType.TEXT)
