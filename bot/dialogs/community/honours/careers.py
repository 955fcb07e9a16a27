"""Who works and who left: marked once a year, by a tap on the name."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window

from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Careers
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Say, Shown
from bot.domain.community.careers import Staying
from bot.domain.ids import PersonId


async def roll(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).community.careers.roll(speaker(dialog_manager))
    rows = [
        {
            "code": one.person_id,
            "name": words.say(f"careers-name-{one.said or 'unsaid'}", name=one.name),
        }
        for one in found.people
    ]
    return {
        "year": str(found.year),
        "next": str(found.year + 1),
        "none": not rows,
        "share_line": ""
        if found.share is None
        else words.html("careers-share", share=str(found.share)),
        "people": rows,
        "person_page_rows": len(rows),
    }


async def mark(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    """Works, then left, then works again."""
    careers, by = services_of(manager).community.careers, speaker(manager)
    said = {one.person_id: one.said for one in (await careers.roll(by)).people}
    works = said.get(PersonId(known)) is Staying.WORKS
    await careers.say(PersonId(known), Staying.LEFT if works else Staying.WORKS, by)


def dialog() -> Dialog:
    return Dialog(
        Window(
            Say("careers-title"),
            Say("careers-none", when="none"),
            Say("careers-hint", when=lambda data, *_: not data["none"]),
            Shown("share_line", when="share_line"),
            *paged(named("people", mark, number_of), "person_page"),
            back_row(),
            state=Careers.roll,
            getter=roll,
            preview_data={
                "year": "2025",
                "next": "2026",
                "none": False,
                "people": [],
                "person_page_rows": 0,
            },
        )
    )
