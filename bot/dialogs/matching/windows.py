"""Mentees who need a mentor, a short list for one of them, one mentor of it."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.lists import numbered, paged
from bot.dialogs.matching import steps, wording
from bot.dialogs.matching.draft import Looking
from bot.dialogs.matching.everybody_steps import match_all
from bot.dialogs.pairs.forming.form_off import form_off, forms_button
from bot.dialogs.rows import back_row
from bot.dialogs.states import Matching
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.ids import PersonId
from bot.domain.matching.drafts import Caution
from bot.domain.names import cut, short_name
from bot.texts import Html

NEEDS = "matching_needs"


async def needs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    board = await services_of(dialog_manager).choosing.board(speaker(dialog_manager))
    lines = [words.html("matching-needs", count=len(board.needs))]
    if board.asked:
        lines.append(words.html("matching-open", count=len(board.asked)))
    return {
        "text": Html("\n".join(lines)),
        "needs": [{"id": one.person, "name": wording.sought(words, one)} for one in board.needs],
        f"{NEEDS}_rows": len(board.needs),
        "any": bool(board.needs),
    }


async def mentee(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, words = Looking.read(dialog_manager), tongue(dialog_manager)
    by, choosing = speaker(dialog_manager), services_of(dialog_manager).choosing
    shown = await choosing.shortlist(looking.the_mentee, by)
    found = shown.suggestions
    first = looking.first if looking.first < len(found) else 0
    here = found[first : first + steps.PAGE]
    lines = [wording.need(words, shown.need), *wording.asked(words, shown.asked)]
    lines += [Html(f"\n{wording.suggestion(words, one)}") for one in here]
    if not found:
        lines.append(words.html("matching-no-mentors"))
    return {
        "text": Html("\n".join(lines)),
        "mentors": [
            {"id": one.candidate.person, "name": cut(one.candidate.name, wording.NAME_WIDTH)}
            for one in here
        ],
        "more": len(found) > steps.PAGE,
    }


async def mentor(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looking, words = Looking.read(dialog_manager), tongue(dialog_manager)
    by, choosing = speaker(dialog_manager), services_of(dialog_manager).choosing
    shown = await choosing.shortlist(looking.the_mentee, by)
    one = shown.of(PersonId(looking.mentor))
    lines = [wording.need(words, shown.need), Html(f"\n{wording.suggestion(words, one)}")]
    if one.candidate.competencies:
        can_help = cut(one.candidate.competencies, wording.REQUEST_WIDTH)
        lines.append(words.html("pairs-can-help", words=can_help))
    waits = shown.open_with(one.candidate.person) is not None
    if waits:
        mentor_name = short_name(one.candidate.name)
        lines.append(Html("\n" + words.html("matching-waits", name=mentor_name)))
    draft = steps.draft_of(dialog_manager, looking.the_mentee, one.candidate.person)
    off = draft.form_off(by.organisation.forms)
    lines += [Html(f"\n{said}") for said in form_off(words, off)]
    apart = by.person_id not in (looking.mentee, looking.mentor)
    full = Caution.MANY_PAIRS in one.cautions
    return {
        "text": Html("\n".join(lines)),
        "may_propose": not (full or off),
        "may_anyway": full and not off,
        "may_ask": apart and not (waits or off),
        "waits": waits,
        "off": off is not None,
    }


def needs_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-match-all"), id="all", on_click=match_all, when="any"),
        *paged(numbered("needs", steps.choose_mentee), NEEDS),
        back_row(),
        state=Matching.needs,
        getter=needs,
        preview_data={"text": "…", "needs": [], f"{NEEDS}_rows": 0, "any": True},
    )


def mentee_window() -> Window:
    return Window(
        Shown("text"),
        Column(numbered("mentors", steps.choose_mentor)),
        Button(Label("button-matching-more"), id="more", on_click=steps.more, when="more"),
        back_row(Matching.needs),
        state=Matching.mentee,
        getter=mentee,
        preview_data={"text": "…", "mentors": [], "more": True},
    )


def mentor_window() -> Window:
    return Window(
        Shown("text"),
        Button(
            Label("button-propose-pair"), id="propose", on_click=steps.propose, when="may_propose"
        ),
        Button(
            Label("button-propose-anyway"),
            id="anyway",
            on_click=steps.propose_anyway,
            when="may_anyway",
        ),
        Button(Label("button-ask-both"), id="ask", on_click=steps.ask, when="may_ask"),
        Button(
            Label("button-withdraw-question"), id="withdraw", on_click=steps.withdraw, when="waits"
        ),
        Button(Label("button-other-terms"), id="terms", on_click=steps.change_terms),
        forms_button(),
        back_row(Matching.mentee),
        state=Matching.mentor,
        getter=mentor,
        preview_data={"text": "…", "may_propose": True, "may_ask": True, "off": False},
    )
