"""Ready plans: looked through, then proposed at once."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from bot.catalog import plan_templates
from bot.dialogs.lists import named
from bot.dialogs.openers.programme import open_bank_above
from bot.dialogs.plan.draft_steps import choose_template, propose_template
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.services.programme.bank import READERS
from bot.texts import Html


async def templates(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    lang, by = tongue(dialog_manager).lang, speaker(dialog_manager)
    rows = [{"code": one.code, "name": one.title.say(lang)} for one in plan_templates()]
    return {"templates": rows, "reader": bool(by.roles & READERS)}


async def template(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words, by = (
        Entry.read(dialog_manager),
        tongue(dialog_manager),
        speaker(dialog_manager),
    )
    planning = services_of(dialog_manager).planning
    board = await planning.board(entry.pair_id, by)
    drafts = planning.from_template(board.pair, entry.template, words.lang, by)
    lines = [
        words.html("plan-template-line", title=draft.title, day=words.day(draft.due))
        for draft in drafts
    ]
    return {"lines": Html("\n".join(lines)), "count": len(drafts)}


async def open_bank(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_bank_above(manager, Entry.read(manager).pair_id)


def windows() -> list[Window]:
    select = named("templates", choose_template)
    return [
        Window(
            Say("plan-choose-template"),
            Column(select),
            Button(Label("button-bank"), id="bank", on_click=open_bank, when="reader"),
            back_row(Plan.items),
            state=Plan.templates,
            getter=templates,
            preview_data={"templates": [], "reader": True},
        ),
        Window(
            Say("plan-template"),
            Button(Label("button-propose-all"), id="all", on_click=propose_template),
            back_row(Plan.templates),
            state=Plan.template,
            getter=template,
            preview_data={"lines": "…", "count": 8},
        ),
    ]
