"""Inviting a colleague to one planned meeting: chosen by letters, comes by own consent."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.meetings.choices import Data
from bot.dialogs.rows import back_row
from bot.dialogs.states import MeetingGuests
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.gatherings.guests import Guest
from bot.domain.ids import MeetingId, PersonId
from bot.domain.meetings import MeetingStatus
from bot.domain.names import isolate, short_name
from bot.texts import Html

LONGEST_LETTERS = 40
_ROW = [{"id": "1", "name": "Anna"}]


def dialog() -> Dialog:
    return Dialog(board(), choose(), on_start=_filled)


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


def _meeting(manager: DialogManager) -> MeetingId:
    return MeetingId(manager.dialog_data["meeting"])


async def invited(dialog_manager: DialogManager, **_: Any) -> Data:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).guests.board(_meeting(dialog_manager), by)
    at = found.meeting.starts_at
    return {
        "moment": words.moment(at) if at else words.day(found.meeting.day),
        "guests": Html("\n".join(guest_lines(words, found.guests))),
        "taken": [
            {
                "id": str(one.id),
                "name": words.say("button-guest-take-back", name=isolate(short_name(one.name))),
            }
            for one in found.guests
        ],
        "may_invite": found.meeting.status is MeetingStatus.SCHEDULED,
    }


def guest_lines(words: Tongue, guests: tuple[Guest, ...]) -> list[Html]:
    """«Ким А. – ждём ответа»."""
    return [
        words.html(
            "guest-line",
            name=isolate(short_name(one.name)),
            answer=words.label("guest-answer", one.answer),
        )
        for one in guests
    ]


async def found(dialog_manager: DialogManager, **_: Any) -> Data:
    letters = str(dialog_manager.dialog_data.get("letters", ""))
    people = await services_of(dialog_manager).guests.colleagues(letters, speaker(dialog_manager))
    return {
        "letters": letters,
        "none": not people,
        "people": [{"id": str(known), "name": isolate(name)} for known, name in people],
        "guest_list_rows": len(people),
    }


async def said_letters(message: Message, _: Any, manager: DialogManager) -> None:
    manager.dialog_data["letters"] = (message.text or "").strip()[:LONGEST_LETTERS]


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    whom = PersonId(number_of(item))
    await services_of(manager).guests.invite(_meeting(manager), whom, speaker(manager))
    manager.dialog_data["letters"] = ""
    await manager.switch_to(MeetingGuests.board)


async def take_back(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    await services_of(manager).guests.take_back(number_of(item), speaker(manager))


def board() -> Window:
    return Window(
        Say("guest-board"),
        Shown("guests", when="guests"),
        Say("guest-hint", when="may_invite"),
        SwitchTo(
            Label("button-guest-invite"),
            id="invite",
            state=MeetingGuests.choose,
            when="may_invite",
        ),
        Column(named("off", take_back, items="taken", when="may_invite")),
        back_row(),
        state=MeetingGuests.board,
        getter=invited,
        preview_data={"moment": "12.02", "guests": "…", "taken": _ROW, "may_invite": True},
    )


def choose() -> Window:
    return Window(
        Say("guest-ask"),
        Say("people-none", when="none"),
        *paged(named("who", pick, items="people"), "guest_list"),
        back_row(MeetingGuests.board),
        MessageInput(said_letters, content_types=[ContentType.TEXT]),
        state=MeetingGuests.choose,
        getter=found,
        preview_data={"letters": "", "none": False, "people": _ROW, "guest_list_rows": 1},
    )
