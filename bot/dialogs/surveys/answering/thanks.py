"""After the last question: thanks, who will see what, and where one may go from here."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.catalog.surveys import Door
from bot.dialogs.openers import bases as base_openers
from bot.dialogs.openers import surveys as doors
from bot.dialogs.rows import menu_button
from bot.dialogs.states import Survey
from bot.dialogs.surveys.answering import support, trial
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.words import Label, Say
from bot.domain.people import Role
from bot.domain.surveys import BY_HAND, OWN, TRIAL, Visibility
from bot.services.surveys import Sheet


async def done(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    given: Any = dialog_manager.start_data or {}
    kept, by = {**given, **dialog_manager.dialog_data}, speaker(dialog_manager)
    waiting = await services_of(dialog_manager).surveying.waiting(by)
    kind = kept.get("kind", BY_HAND)
    return {
        "none": bool(given.get("none")),
        "more": bool(waiting),
        "thanks": "none" not in given,
        "who": kind if kind in (OWN, TRIAL) else kept.get("visibility", Visibility.ANONYMOUS),
        "scored": kept.get("level") is not None,
        "total": str(kept.get("total", 0)),
        "level": kept.get("level") or "",
        # Roles may have changed since the questionnaire was sent.
        "wish": kept.get("offer") == Door.WISH and Role.MENTOR not in by.roles,
        "alone": bool(kept.get("alone")),
        "needs": kept.get("offer") == Door.NEEDS and Role.MENTEE in by.roles,
        "sending": trial.from_sending(dialog_manager),
    }


def thanks_for(sheet: Sheet, lang: str) -> dict[str, Any]:
    """What the thanks need to know: the answers themselves are out of reach now."""
    campaign, asked = sheet.campaign, sheet.questionnaire
    offer, level = asked.offer, asked.level(sheet.answers)
    return {
        "visibility": str(campaign.visibility),
        "kind": campaign.kind,
        "offer": str(offer.door) if offer is not None and offer.suits(sheet.answers) else None,
        "total": asked.total(sheet.answers),
        "level": None if level is None else level.words.say(lang),
    }


async def next_one(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_own_survey(manager)


async def wish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await base_openers.open_wish(manager)


async def needs(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Назад» returns to the thanks."""
    await base_openers.open_needs_above(manager, speaker(manager).person_id)


def done_window() -> Window:
    return Window(
        Say("surveys-thanks", when="thanks"),
        Say("surveys-scored", when="scored"),
        Say("surveys-none", when="none"),
        Say("surveys-thanks-wish", when="wish"),
        Say("surveys-thanks-needs", when="needs"),
        support.words(),
        Button(Label("button-survey-wish"), id="wish", on_click=wish, when="wish"),
        Button(Label("button-survey-needs"), id="needs", on_click=needs, when="needs"),
        support.button(),
        Button(Label("button-survey-next"), id="next", on_click=next_one, when="more"),
        trial.button(),
        Row(menu_button()),
        state=Survey.done,
        getter=done,
        preview_data={
            "thanks": True,
            "who": "anonymous",
            "none": False,
            "more": False,
            "wish": True,
            "alone": True,
        },
    )
