"""What the screens of the menu show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.menu.doors import doors_of
from bot.dialogs.turn import speaker, tongue
from bot.domain.names import isolate, polite_name


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor = speaker(dialog_manager)
    given: Any = dialog_manager.start_data or {}
    words = tongue(dialog_manager)
    return {
        "name": isolate(polite_name(actor.name)),
        "organisation": isolate(actor.organisation.name),
        "doors": {door.name for door in doors_of(actor.roles)},
        "joined": given.get("joined", False),
        "hint": words.html(given["hint"]) + "\n" if given.get("hint") else "",
        "waiting": "",
    }
