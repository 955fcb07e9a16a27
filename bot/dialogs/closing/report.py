"""The mentor's report: the mentor's own, those of the school, one of them."""

from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.closing import report_steps as steps
from bot.dialogs.closing import wording
from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named, paged
from bot.dialogs.pairs.wording import line
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Report
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.closing import reports as rules
from bot.domain.closing.reports import Field, Proposal, Readiness, ReportStatus
from bot.domain.names import cut
from bot.domain.pairs import Pair

ROW_WIDTH = 40


async def mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.reports.mine(by)
    return {"count": len(found), **_rows(words, found)}


async def school(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.reports.of_school(by)
    waiting = sum(one.status is ReportStatus.SUBMITTED for _, one in found)
    return {"count": len(found), "waiting": waiting, **_rows(words, list(found))}


def _rows(words: Tongue, found: list[Any]) -> dict[str, Any]:
    rows = [{"code": pair.id, "name": _row(words, pair, report)} for pair, report in found]
    return {"of": rows, "of_page_rows": len(rows)}


def _row(words: Tongue, pair: Pair, report: rules.Report | None) -> str:
    status = report.status if report else ReportStatus.DRAFT
    said = words.label("report-status", status, short=True)
    return cut(f"{line(pair)} · {said}", ROW_WIDTH)


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
        mine_window(),
        school_window(),
        card_window(),
        field_window(),
        grade_window(),
        proposals_window(),
        returned_window(),
    )


def mine_window() -> Window:
    return Window(
        Say("closing-reports-mine"),
        *paged(named("of", steps.choose, number_of), "of_page"),
        back_row(),
        state=Report.mine,
        getter=mine,
        preview_data={"count": 2, "of": [], "of_page_rows": 0},
    )


def school_window() -> Window:
    return Window(
        Say("closing-reports-school"),
        *paged(named("of", steps.choose, number_of), "of_page"),
        back_row(),
        state=Report.school,
        getter=school,
        preview_data={"count": 2, "waiting": 1, "of": [], "of_page_rows": 0},
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
    return Window(
        Say("closing-ask-return"),
        MessageInput(steps.given_back, content_types=[ContentType.TEXT]),
        back_row(Report.card),
        state=Report.returned,
        preview_data={},
    )
