"""Which pair's plan, its goal, and a ready plan proposed at once."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.catalog import plan_templates
from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.openers.programme import open_bank_above
from bot.dialogs.pairs.wording import sides
from bot.dialogs.plan import wording
from bot.dialogs.plan.draft_steps import choose_template, propose_template
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say
from bot.domain.names import cut
from bot.domain.programme.content import Part, clean
from bot.services.programme.bank import READERS
from bot.texts import Html


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).planning.mine(by)
    rows = [
        {"id": pair.id, "name": cut(sides(words, pair, by.person_id), wording.BUTTON_WIDTH)}
        for pair in found
    ]
    return {"pairs": rows, "pair_page_rows": len(rows)}


async def choose_pair(_: CallbackQuery, __: Any, manager: DialogManager, pair: int) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.pair = pair
    entry.write(manager)
    await manager.switch_to(Plan.items)


def pairs_window() -> Window:
    select = numbered("pair", choose_pair, "pairs")
    return Window(
        Say("plan-choose-pair"),
        *paged(select, "pair_page"),
        back_row(Plan.items),
        state=Plan.pairs,
        getter=pairs,
        preview_data={"pairs": [], "pair_page_rows": 0},
    )


async def goal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    board = await services_of(dialog_manager).planning.board(
        entry.pair_id, speaker(dialog_manager)
    )
    known = board.pair.programme.goal
    return {"now": words.html("plan-goal", goal=known) if known else words.html("plan-no-goal")}


async def goal_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    goal = clean(Part.GOAL, message.text or "")
    programmes = services_of(manager).programmes
    await programmes.write(entry.pair_id, Part.GOAL, goal, speaker(manager))
    entry.forget()
    entry.notice = tongue(manager).say("plan-goal-written")
    entry.write(manager)
    await manager.switch_to(Plan.items)


def goal_window() -> Window:
    return ask_window(
        Plan.goal, "plan-ask-goal", goal_typed, Plan.items, getter=goal, preview={"now": "…"}
    )


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


def template_windows() -> list[Window]:
    return [
        Window(
            Say("plan-choose-template"),
            Column(named("templates", choose_template)),
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
