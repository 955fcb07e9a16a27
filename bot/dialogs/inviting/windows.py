"""The screens of inviting."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row, SwitchTo

from bot.dialogs.inviting.links import send_link
from bot.dialogs.lists import paged, worded
from bot.dialogs.rows import Fitted, back_row, menu_button
from bot.dialogs.states import Invite
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window, name_of
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.domain.people import Role

OFFERED = (
    Role.MENTOR,
    Role.MENTEE,
    Role.CURATOR,
    Role.HEAD,
    Role.ORGANIZER,
    Role.PSYCHOLOGIST,
)
MANY = (1, 10, 30, 100)


def dialog() -> Dialog:
    return Dialog(role(), how_many(), person_name(), link(), waiting())


def role() -> Window:
    return Window(
        Say("inviting-role"),
        Fitted(worded("role", _role_chosen, "roles"), width=2),
        SwitchTo(
            Label("button-inviting-waiting"), id="waiting", state=Invite.waiting, when="some"
        ),
        menu_button(),
        state=Invite.role,
        getter=_roles,
        preview_data={"roles": [("Mentor", "mentor")], "some": True, "count": 2},
    )


async def _roles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    people = await services_of(dialog_manager).people.not_joined(speaker(dialog_manager))
    return {
        "roles": [(words.label("role", code, short=True), code) for code in OFFERED],
        "some": bool(people),
        "count": len(people),
    }


async def _role_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    manager.dialog_data["role"] = code
    await manager.switch_to(Invite.how_many)


def how_many() -> Window:
    return Window(
        Say("inviting-how-many"),
        SwitchTo(Label("button-inviting-by-name"), id="name", state=Invite.person_name),
        Fitted(worded("many", _many_chosen), width=3),
        back_row(Invite.role),
        state=Invite.how_many,
        getter=_amounts,
        preview_data={"role": "Mentor", "many": [("10", 10)]},
    )


async def _amounts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "role": words.label("role", _role(dialog_manager)),
        "many": [(words.say("inviting-for", uses=uses), uses) for uses in MANY],
    }


async def _many_chosen(_: CallbackQuery, __: Any, manager: DialogManager, uses: str) -> None:
    issued = await services_of(manager).inviting.invite(
        _role(manager), speaker(manager), most_uses=int(uses)
    )
    await send_link(manager, issued)
    await manager.switch_to(Invite.link, show_mode=ShowMode.SEND)


def person_name() -> Window:
    return ask_window(Invite.person_name, "inviting-name", _name_typed, Invite.how_many)


async def _name_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    name, inviting = name_of(message), services_of(manager).inviting
    known = await inviting.enter_person(name, _role(manager), speaker(manager))
    await send_link(manager, await inviting.invite_person(known, speaker(manager)), name)
    await manager.switch_to(Invite.link, show_mode=ShowMode.SEND)


def link() -> Window:
    return Window(
        Say("inviting-sent"),
        Row(SwitchTo(Label("button-inviting-more"), id="more", state=Invite.role), menu_button()),
        state=Invite.link,
    )


def waiting() -> Window:
    return Window(
        Say("inviting-waiting"),
        *paged(worded("person", _person_chosen, "people"), "people"),
        back_row(Invite.role),
        state=Invite.waiting,
        getter=_people,
        preview_data={"people": [], "people_rows": 0},
    )


async def _people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    people = await services_of(dialog_manager).people.not_joined(speaker(dialog_manager))
    return {
        "people": [(cut(person.name, 32), person.id) for person in people],
        "people_rows": len(people),
    }


async def _person_chosen(_: CallbackQuery, __: Any, manager: DialogManager, person: str) -> None:
    """A new link; the earlier one is void from now on."""
    services, actor = services_of(manager), speaker(manager)
    issued = await services.inviting.invite_person(PersonId(int(person)), actor)
    people = await services.people.not_joined(actor)
    name = next((one.name for one in people if one.id == int(person)), "")
    await send_link(manager, issued, name)
    await manager.switch_to(Invite.link, show_mode=ShowMode.SEND)


def _role(manager: DialogManager) -> Role:
    code = manager.dialog_data.get("role")
    if code not in OFFERED:
        raise UnknownWord
    return Role(code)
