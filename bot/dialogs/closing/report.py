"""The mentor's report: what was counted, the mentor's own lines, the curator's decision."""

from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.closing import report_lists as lists
from bot.dialogs.closing import report_steps as steps
from bot.dialogs.closing import wording
from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named
from bot.dialogs.papers.sending import paper_button
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Report
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.closing.reports import Field, Proposal, Readiness, ReportStatus


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    shown = await services_of(dialog_manager).closing.reports.card(place.pair_id, by)
    waits = shown.report.status is ReportStatus.SUBMITTED
    return {
        "text": wording.report(words, shown, by.person_id),
        "writing": shown.author and shown.report.open,
        "sent": shown.author and waits,
        "decides": shown.manager and waits,
        "undo": place.undo and shown.manager and not waits,
        "ready": shown.author and shown.report.open and shown.report.readiness is not None,
    }


async def field(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    shown = await services_of(dialog_manager).closing.reports.card(place.pair_id, by)
    said = getattr(shown.report, steps.field_of(place))
    kept = words.html("closing-said", words=said) if said else ""
    return {"ask": words.html(f"closing-ask-{place.line}"), "kept": kept}


async def grades(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "grade": [{"code": str(one), "name": words.label("readiness", one)} for one in Readiness]
    }


async def proposals(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    shown = await services_of(dialog_manager).closing.reports.card(place.pair_id, by)
    said = shown.report.wishes
    return {
        "kept": words.html("closing-said", words=said) if said else "",
        "proposal": [
            {
                "code": str(one),
                "name": ("✓ " if one in shown.report.proposals else "")
                + words.label("report-proposal", one),
            }
            for one in Proposal
        ],
    }


def dialog() -> Dialog:
    return Dialog(
        lists.mine_window(),
        lists.school_window(),
        card_window(),
        field_window(),
        grade_window(),
        proposals_window(),
        returned_window(),
    )


def card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-closing-submit"), id="submit", on_click=steps.submit, when="ready"),
        Fitted(
            *(
                Button(Label(f"button-closing-{one}"), id=one.value, on_click=steps.ask)
                for one in (Field.WORKED, Field.FAILED)
            ),
            SwitchTo(Label("button-closing-grade"), id="grade", state=Report.grade),
            SwitchTo(Label("button-closing-wishes"), id="wishes", state=Report.proposals),
            width=2,
            when="writing",
        ),
        Button(Label("button-closing-rewrite"), id="again", on_click=steps.again, when="sent"),
        Row(
            Button(Label("button-closing-accept"), id="accept", on_click=steps.accept),
            SwitchTo(Label("button-closing-return"), id="return", state=Report.returned),
            when="decides",
        ),
        Button(Label("button-undo"), id="undo", on_click=steps.undo, when="undo"),
        paper_button("mentor_report", lambda manager: Place.read(manager).pair_id),
        back_row(),
        state=Report.card,
        getter=card,
        preview_data={"text": "…", "writing": True, "ready": True},
    )


def field_window() -> Window:
    return Window(
        Shown("ask"),
        Shown("kept", when="kept"),
        MessageInput(steps.written, content_types=[ContentType.TEXT]),
        Button(Label("button-closing-clear"), id="clear", on_click=steps.clear, when="kept"),
        back_row(Report.card),
        state=Report.field,
        getter=field,
        preview_data={"ask": "…", "kept": ""},
    )


def grade_window() -> Window:
    return Window(
        Say("closing-ask-grade"),
        Column(named("grade", steps.grade)),
        back_row(Report.card),
        state=Report.grade,
        getter=grades,
        preview_data={"grade": []},
    )


def proposals_window() -> Window:
    return Window(
        Say("closing-ask-wishes"),
        Shown("kept", when="kept"),
        MessageInput(steps.wished, content_types=[ContentType.TEXT]),
        Column(named("proposal", steps.propose)),
        back_row(Report.card),
        state=Report.proposals,
        getter=proposals,
        preview_data={"kept": "", "proposal": []},
    )


def returned_window() -> Window:
    return ask_window(Report.returned, "closing-ask-return", steps.given_back, Report.card)
