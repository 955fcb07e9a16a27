"""Of the card: which pairs are meant, a tap each; how many people that is stands above."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.surveys.wording import meant
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import short_name

# The list pages by one id and its rows answer by another: they would take each other's taps.
PAIRS, PAGES = "pairs", "asked_pairs"


async def whom(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = Draft.read(dialog_manager), tongue(dialog_manager)
    surveying, by = services_of(dialog_manager).surveying, speaker(dialog_manager)
    forms, statuses = await surveying.kinds_of_pairs(by)
    sending = draft.sending(words.today)
    reach = await surveying.reach(sending, by)
    return {
        "text": words.html(
            "surveys-whom",
            audience=words.label("audience", draft.audience),
            pairs=meant(words, sending, reach),
            people=reach.people,
        ),
        "forms": [
            _tick(one, words.label("mentoring-form", one, short=True), draft.forms)
            for one in forms
        ],
        "statuses": [
            _tick(one, words.label("programme-status", one), draft.statuses) for one in statuses
        ],
        "narrowed": sending.narrowed,
    }


def _tick(code: str, words: str, chosen: list[str]) -> dict[str, str]:
    return {"code": code, "name": f"✓ {words}" if code in chosen else words}


async def toggle_form(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = Draft.read(manager)
    _toggle(draft.forms, code)
    draft.pair = None
    draft.write(manager)


async def toggle_status(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = Draft.read(manager)
    _toggle(draft.statuses, code)
    draft.pair = None
    draft.write(manager)


def _toggle(chosen: list[str], code: str) -> None:
    if code in chosen:
        chosen.remove(code)
    else:
        chosen.append(code)


async def all_pairs(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    draft.forms, draft.statuses, draft.pair = [], [], None
    draft.write(manager)


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    surveying, by = services_of(dialog_manager).surveying, speaker(dialog_manager)
    rows = [
        {
            "code": pair.id,
            "name": " – ".join(short_name(member.name) for member in pair.members),
        }
        for pair in await surveying.pairs_to_ask(by)
    ]
    return {PAIRS: rows, f"{PAGES}_rows": len(rows)}


async def one_pair(_: CallbackQuery, __: Any, manager: DialogManager, known: str) -> None:
    draft = Draft.read(manager)
    draft.forms, draft.statuses, draft.pair = [], [], number_of(known)
    draft.write(manager)
    await manager.switch_to(SendSurvey.whom)


def whom_window() -> Window:
    return Window(
        Shown("text"),
        Column(named("forms", toggle_form)),
        Fitted(named("statuses", toggle_status), width=2),
        SwitchTo(Label("button-survey-one-pair"), id="pair", state=SendSurvey.pair),
        Button(Label("button-survey-all-pairs"), id="all", on_click=all_pairs, when="narrowed"),
        back_row(SendSurvey.choose),
        state=SendSurvey.whom,
        getter=whom,
        preview_data={"text": "…", "forms": [], "statuses": [], "narrowed": True},
    )


def pair_window() -> Window:
    return Window(
        Say("surveys-one-pair"),
        *paged(named(PAIRS, one_pair), PAGES),
        back_row(SendSurvey.whom),
        state=SendSurvey.pair,
        getter=pairs,
        preview_data={PAIRS: [], f"{PAGES}_rows": 0},
    )
