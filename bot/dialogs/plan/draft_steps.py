"""Writing an item: what taps and texts on its card do."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.catalog import plan_templates
from bot.catalog.plan_templates import TemplateItem
from bot.dialogs import dates
from bot.dialogs.plan.entry import Entry
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.domain.errors import UnknownWord
from bot.domain.plans import LONGEST_TITLE, Direction, WorkForm

_USUAL_DISTANCE = timedelta(days=14)
_LONGEST_AHEAD = timedelta(days=730)


# Due dates lie between today and two years ahead.
ahead = dates.ahead(_LONGEST_AHEAD)


async def begin_new(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.forget()
    usual = services_of(manager).planning.usual_due(speaker(manager), _USUAL_DISTANCE)
    entry.begin_new(usual)
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def begin_edit(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.forget()
    found = await services_of(manager).planning.item(entry.item_id, speaker(manager))
    entry.begin_edit(found[1])
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def typed_title(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Words sent while the card is open are the title."""
    entry = Entry.read(manager)
    entry.title = words_of(message, LONGEST_TITLE)
    entry.write(manager)
    await manager.switch_to(Plan.check)


def suggestions() -> list[TemplateItem]:
    """Titles of the catalogue, for those who would rather tap."""
    return [item for template in plan_templates() for item in template.items]


async def pick_title(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    found = suggestions()
    if not 0 <= place < len(found):
        raise UnknownWord
    entry = Entry.read(manager)
    entry.title = found[place].title.say(tongue(manager).lang)
    entry.direction, entry.work_form = found[place].direction, found[place].work_form
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def pick_direction(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    entry.direction = Direction(code)
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def pick_form(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    entry.work_form = WorkForm(code)
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def pick_responsible(_: CallbackQuery, __: Any, manager: DialogManager, one: int) -> None:
    entry = Entry.read(manager)
    entry.responsible = one or None
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def pick_due(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    entry.due = day.isoformat()
    entry.write(manager)
    await manager.switch_to(Plan.check)


async def propose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A new item, or an old one in new words: the other side is asked."""
    entry, by = Entry.read(manager), speaker(manager)
    planning = services_of(manager).planning
    if entry.editing:
        await planning.rewrite(entry.item_id, entry.draft(), by)
    else:
        await planning.propose(entry.pair_id, [entry.draft()], by)
    entry.notice = tongue(manager).say("plan-proposed", count=1)
    entry.editing = False
    entry.write(manager)
    await manager.switch_to(Plan.items)


async def propose_template(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All items of the template at once."""
    entry, by = Entry.read(manager), speaker(manager)
    planning = services_of(manager).planning
    board = await planning.board(entry.pair_id, by)
    drafts = planning.from_template(board.pair, entry.template, tongue(manager).lang, by)
    count = await planning.propose(entry.pair_id, drafts, by)
    entry.forget()
    entry.notice = tongue(manager).say("plan-proposed", count=count)
    entry.write(manager)
    await manager.switch_to(Plan.items)


async def choose_template(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.template = code
    entry.write(manager)
    await manager.switch_to(Plan.template)
