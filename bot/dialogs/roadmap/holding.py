"""Whose an item is: a role's, or somebody's by name."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from bot.dialogs.lists import named, paged
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Roadmap
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Say
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.domain.people import Role

_WIDTH = 32


async def holders(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    roadmapping = services_of(dialog_manager).roadmapping
    found = await roadmapping.item(Entry.read(dialog_manager).item_id, by)
    people = await roadmapping.people(by)
    return {
        "title": found.title,
        "roles": [
            {"code": str(one), "name": words.label("role", one, short=True)} for one in Role
        ],
        "people": [{"code": one.id, "name": cut(one.name, _WIDTH)} for one in people],
        "people_page_rows": len(people),
    }


async def pick_role(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    try:
        role = Role(code)
    except ValueError:
        raise UnknownWord from None
    known = Entry.read(manager).item_id
    await services_of(manager).roadmapping.give_to_role(known, role, speaker(manager))
    await manager.switch_to(Roadmap.item)


async def pick_person(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    known, whom = Entry.read(manager).item_id, PersonId(person)
    await services_of(manager).roadmapping.give_to(known, whom, speaker(manager))
    await manager.switch_to(Roadmap.item)


def windows() -> list[Window]:
    return [
        Window(
            Say("roadmap-ask-holder"),
            Fitted(named("roles", pick_role), width=2),
            *paged(named("people", pick_person, number_of), "people_page"),
            back_row(Roadmap.item),
            state=Roadmap.holder,
            getter=holders,
            preview_data={"title": "…", "roles": [], "people": [], "people_page_rows": 0},
        )
    ]
