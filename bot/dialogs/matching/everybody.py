"""A mentor for everybody: a draft that the curator goes through row by row."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.lists import numbered, paged
from bot.dialogs.matching import everybody_steps as steps
from bot.dialogs.matching import wording
from bot.dialogs.matching.draft import Looking
from bot.dialogs.matching.steps import draft_of
from bot.dialogs.pairs.forming.form_off import form_off, forms_button
from bot.dialogs.rows import back_row
from bot.dialogs.states import Matching
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import WorldChanged
from bot.domain.forms import Form
from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.texts import Html

ROWS = "matching_rows"
_WIDTH = 32
_OTHERS = 5


async def rows(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, words = Looking.read(dialog_manager), tongue(dialog_manager)
    choosing = services_of(dialog_manager).choosing
    matches = await choosing.reviewed(looking.choices, speaker(dialog_manager))
    shown = [
        {
            "id": match.need.person,
            "name": wording.row(
                words,
                match.need.name,
                match.chosen.candidate.name if match.chosen else None,
                on=match.chosen is not None and looking.is_on(match.need.person),
            ),
        }
        for match in matches
    ]
    off = form_off(words, _form_off(dialog_manager))
    return {
        "count": len(looking.chosen),
        "nobody": sum(match.chosen is None for match in matches),
        "rows": shown,
        f"{ROWS}_rows": len(shown),
        "any": bool(looking.chosen) and not off,
        "off": bool(off),
        "said_off": Html("\n".join(off)),
    }


def _form_off(manager: DialogManager) -> Form | None:
    """The form that every row results in, where it is off."""
    used = speaker(manager).organisation.forms
    drafts = (draft_of(manager, *choice) for choice in Looking.read(manager).chosen)
    return next((off for draft in drafts if (off := draft.form_off(used))), None)


async def row(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, words = Looking.read(dialog_manager), tongue(dialog_manager)
    by, choosing = speaker(dialog_manager), services_of(dialog_manager).choosing
    chosen = next((mentor for mentee, mentor, _ in looking.rows if mentee == looking.row), None)
    if chosen is None:
        raise WorldChanged
    shown = await choosing.shortlist(PersonId(looking.row), by)
    lines = [wording.need(words, shown.need)]
    if chosen:
        one = wording.suggestion(words, shown.of(PersonId(chosen)))
        lines.append(Html(f"\n{one}"))
    others = [one for one in shown.suggestions if one.candidate.person != chosen][:_OTHERS]
    if others:
        lines.append(Html("\n" + words.html("matching-others")))
    lines += [Html(f"\n{wording.suggestion(words, one)}") for one in others]
    on = looking.is_on(looking.row)
    return {
        "text": Html("\n".join(lines)),
        "others": [
            {"id": one.candidate.person, "name": cut(one.candidate.name, _WIDTH)} for one in others
        ],
        "in_draft": on,
        "out": bool(chosen) and not on,
    }


async def done(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"text": Looking.read(dialog_manager).told}


def windows() -> list[Window]:
    return [_rows_window(), _row_window(), _done_window()]


def _rows_window() -> Window:
    select = numbered("rows", steps.open_row)
    return Window(
        Say("matching-draft"),
        Shown("said_off", when="off"),
        *paged(select, ROWS),
        Button(
            Label("button-propose-chosen"), id="propose", on_click=steps.propose_all, when="any"
        ),
        Button(Label("button-ask-chosen"), id="ask", on_click=steps.ask_all, when="any"),
        Button(Label("button-match-again"), id="again", on_click=steps.match_all),
        forms_button(),
        back_row(Matching.needs),
        state=Matching.everybody,
        getter=rows,
        preview_data={
            "count": 1,
            "nobody": 0,
            "rows": [],
            f"{ROWS}_rows": 0,
            "any": True,
            "off": False,
            "said_off": "",
        },
    )


def _row_window() -> Window:
    return Window(
        Shown("text"),
        Column(numbered("others", steps.give)),
        Button(Label("button-row-out"), id="out", on_click=steps.toggle, when="in_draft"),
        Button(Label("button-row-in"), id="in", on_click=steps.toggle, when="out"),
        back_row(Matching.everybody),
        state=Matching.row,
        getter=row,
        preview_data={"text": "…", "others": [], "in_draft": True, "out": False},
    )


def _done_window() -> Window:
    return Window(
        Shown("text"),
        back_row(Matching.needs),
        state=Matching.done,
        getter=done,
        preview_data={"text": "…"},
    )
