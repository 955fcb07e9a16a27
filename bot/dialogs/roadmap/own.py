"""What of the roadmap is one's own to do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.lists import named, paged
from bot.dialogs.roadmap import wording
from bot.dialogs.roadmap.board import buttons, pick_item
from bot.dialogs.rows import go_out, menu_button
from bot.dialogs.states import Roadmap
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.people import OVERSEERS
from bot.domain.school.roadmap import RoadmapStatus


async def mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).roadmapping.mine(speaker(dialog_manager))
    # What is left to do is read first; what is done can still be opened.
    items = sorted(found.items, key=lambda one: one.status is RoadmapStatus.DONE)
    left = [one for one in items if one.status is not RoadmapStatus.DONE]
    none = "roadmap-mine-done" if items else "roadmap-mine-none"
    text = wording.lines(words, left, found.today) if left else words.html(none)
    return {"text": words.html("roadmap-mine") + "\n\n" + text, **buttons(items)}


async def leave(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """To all stages for who oversees them; others have this list alone."""
    if speaker(manager).roles & OVERSEERS:
        await manager.switch_to(Roadmap.board)
    else:
        await go_out(query, button, manager)


def window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("items", pick_item, number_of), "item_page"),
        Row(Button(Label("button-back"), id="back", on_click=leave), menu_button()),
        state=Roadmap.mine,
        getter=mine,
        preview_data={"text": "…", "items": [], "item_page_rows": 0},
    )
