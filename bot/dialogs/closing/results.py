"""The page of a pair's results, and the case that it makes."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.closing import wording
from bot.dialogs.closing.place import Place
from bot.dialogs.openers import closing as openers
from bot.dialogs.openers.community import open_honour_above, open_practice_above
from bot.dialogs.openers.papers import open_pair_papers_above
from bot.dialogs.papers.sending import paper_button
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Results
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.closing.publication import carried_out
from bot.domain.errors import NotAllowed
from bot.domain.pairs import PairStatus

_REFLECTED = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)


async def page(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = Place.read(dialog_manager).pair_id
    shown = await services_of(dialog_manager).closing.results.page(known, by)
    published = carried_out(shown.pair)
    return {
        "text": wording.page(words, shown, by.person_id),
        "report": shown.mentor or (shown.overseer and shown.report is not None),
        "reflect": shown.member and shown.pair.status in _REFLECTED,
        "publish": published
        and (shown.manager or (shown.member and shown.publication is not None)),
        "case": published and (shown.manager or shown.mentor),
        "honour": published and shown.manager and not shown.mentor,
    }


async def case(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = Place.read(dialog_manager).pair_id
    shown = await services_of(dialog_manager).closing.results.page(known, by)
    if not (shown.manager or shown.mentor):
        raise NotAllowed
    return {"case": wording.public(words, shown.pair, shown.results)}


async def report(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_report_above(manager, Place.read(manager).pair_id)


async def reflect(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_reflection_above(manager, Place.read(manager).pair_id)


async def publish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_publication_above(manager, Place.read(manager).pair_id)


async def honour(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """For the mentor; facts of the year are its grounds."""
    known, by = Place.read(manager).pair_id, speaker(manager)
    shown = await services_of(manager).closing.results.page(known, by)
    await open_honour_above(manager, shown.pair.mentor.person_id)


async def keep(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Into the bank of practices, to be written on there."""
    words, by = tongue(manager), speaker(manager)
    known = Place.read(manager).pair_id
    shown = await services_of(manager).closing.results.page(known, by)
    form = words.label("mentoring-form", shown.pair.programme.form)
    title = words.say("closing-case-title", form=form)
    made = await services_of(manager).community.practising.from_pair(known, title, by)
    await open_practice_above(manager, made.id)


async def papers(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_pair_papers_above(manager, Place.read(manager).pair_id)


def dialog() -> Dialog:
    return Dialog(page_window(), case_window())


def page_window() -> Window:
    return Window(
        Shown("text"),
        Fitted(
            Button(Label("button-closing-report"), id="report", on_click=report, when="report"),
            Button(
                Label("button-closing-reflect"), id="reflect", on_click=reflect, when="reflect"
            ),
            Button(
                Label("button-closing-publish"), id="publish", on_click=publish, when="publish"
            ),
            SwitchTo(Label("button-closing-case"), id="case", state=Results.case, when="case"),
            Button(Label("button-closing-honour"), id="honour", on_click=honour, when="honour"),
            paper_button("pair_result", lambda manager: Place.read(manager).pair_id),
            Button(Label("button-papers-of-pair"), id="papers", on_click=papers),
            width=2,
        ),
        back_row(),
        state=Results.page,
        getter=page,
        preview_data={"text": "…", "report": True, "reflect": True},
    )


def case_window() -> Window:
    return Window(
        Say("closing-case"),
        Shown("case"),
        Button(Label("button-closing-bank"), id="bank", on_click=keep),
        back_row(Results.page),
        state=Results.case,
        getter=case,
        preview_data={"case": "…"},
    )
