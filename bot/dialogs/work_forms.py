"""Work forms of the school's profile, each with the level where it happens (source: seed 001)."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.names import cut

ON_BUTTON = 40


async def levelled(manager: DialogManager) -> list[str]:
    """As «level: form», in the order of the profile."""
    lang, by = tongue(manager).lang, speaker(manager)
    profile = await services_of(manager).profiles.of(by.organisation)
    return [
        f"{level.label.say(lang)}: {item.say(lang)}"
        for level in profile.work_forms
        for item in level.items
    ]


async def form_rows(manager: DialogManager) -> list[dict[str, Any]]:
    """Buttons: `id` is the place among `levelled`, the level is left out of `name`."""
    return [
        {"id": place, "name": cut(said.split(": ", 1)[1], ON_BUTTON)}
        for place, said in enumerate(await levelled(manager))
    ]
