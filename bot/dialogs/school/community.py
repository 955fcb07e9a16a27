"""The community: what is shared here, and links of its chats that the curator keeps."""

from functools import partial
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.openers.community import ROOMS, Room, open_above
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import School
from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import WorldChanged
from bot.domain.names import cut
from bot.domain.people import MANAGERS
from bot.texts import Html

_WIDTH = 30


async def community(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    links = by.organisation.links
    lines = [words.html("community-link", link=link) for link in links]
    curator = bool(by.roles & MANAGERS)
    rows = [
        {
            "code": number,
            "name": words.say("community-remove", link=cut(_bare(link), _WIDTH)),
        }
        for number, link in enumerate(links)
        if curator
    ]
    return {
        "text": Html("\n".join(lines)) if lines else words.html("community-none"),
        "links": rows,
        "curator": curator,
        **{room.name: bool(by.roles & room.roles) for room in ROOMS},
    }


def _bare(link: str) -> str:
    return link.removeprefix("https://").removeprefix("http://")


async def add(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await services_of(manager).school.add_link(message.text or "", speaker(manager))
    await look_again(manager)
    await manager.switch_to(School.community)


async def remove(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    by = speaker(manager)
    if place >= len(by.organisation.links):
        raise WorldChanged
    await services_of(manager).school.remove_link(by.organisation.links[place], by)
    await look_again(manager)


async def _enter(room: Room, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_above(manager, room.state)


def _rooms() -> Fitted:
    return Fitted(
        *(
            Button(
                Label(f"menu-{room.name}"),
                id=room.name,
                on_click=partial(_enter, room),
                when=room.name,
            )
            for room in ROOMS
        ),
        width=2,
    )


def windows() -> list[Window]:
    return [
        Window(
            Say("community-title"),
            Shown("text"),
            _rooms(),
            Column(named("links", remove, number_of)),
            SwitchTo(
                Label("button-community-add"), id="add", state=School.new_link, when="curator"
            ),
            back_row(),
            state=School.community,
            getter=community,
            preview_data={
                "text": "…",
                "links": [],
                "curator": True,
                **dict.fromkeys((room.name for room in ROOMS), True),
            },
        ),
        ask_window(School.new_link, "community-ask", add, School.community),
    ]
