"""Questionnaires that were sent: what came of them, and closing one before its time."""

from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Select

from bot.dialogs.lists import paged
from bot.dialogs.openers.surveys import open_campaign_figures
from bot.dialogs.rows import back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.surveys.figures.named_file import send_named
from bot.dialogs.surveys.wording import results as results_text
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.ids import CampaignId
from bot.domain.people import MANAGERS
from bot.domain.surveys import Visibility

CAMPAIGNS = "survey_campaigns"


async def campaigns(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).surveying.sent(by)
    rows = [
        {
            "id": one.campaign.id,
            "day": words.day(one.campaign.begins_at.astimezone(words.zone).date()),
            "audience": words.label("audience", one.campaign.audience),
            "finished": str(one.replies.finished),
            "asked": str(one.replies.asked),
            # The code of a questionnaire that is gone from the catalogue.
            "title": one.title.say(words.lang) if one.title else one.campaign.survey,
        }
        for one in found
    ]
    return {"rows": rows, "empty": not rows, f"{CAMPAIGNS}_rows": len(rows)}


async def open_results(_: CallbackQuery, __: Any, manager: DialogManager, known: str) -> None:
    draft = Draft.read(manager)
    draft.campaign = CampaignId(int(known))
    draft.write(manager)
    await manager.switch_to(SendSurvey.results)


async def results(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, by = Draft.read(dialog_manager), speaker(dialog_manager)
    words = tongue(dialog_manager)
    known = draft.campaign or CampaignId(0)
    found = await services_of(dialog_manager).surveying.results(known, by)
    closing = draft.closing == known and not found.settled
    return {
        "text": results_text(words, found),
        "may_close": bool(by.roles & MANAGERS) and not found.settled and not closing,
        "closing": closing,
        "settled": found.settled,
        "named": found.settled
        and found.replies.finished > 0
        and bool(by.roles & MANAGERS)
        and found.replies.campaign.visibility is Visibility.IDENTIFIED,
    }


async def close_early(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, closing=True)


async def keep_open(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, closing=False)


async def extend(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    if draft.campaign is not None:
        await services_of(manager).surveying.extend(draft.campaign, speaker(manager))


async def by_question(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    if draft.campaign is not None:
        await open_campaign_figures(manager, draft.campaign)


async def _change(manager: DialogManager, *, closing: bool) -> None:
    draft, surveying = Draft.read(manager), services_of(manager).surveying
    if draft.campaign is None:
        return
    change = surveying.close_early if closing else surveying.keep_open
    await change(draft.campaign, speaker(manager))
    draft.closing = draft.campaign if closing else None
    draft.write(manager)


def campaigns_window() -> Window:
    rows = Select(
        Label("button-survey-campaign"),
        id="campaign",
        item_id_getter=itemgetter("id"),
        items="rows",
        on_click=open_results,
    )
    return Window(
        Say("surveys-campaigns"),
        Say("surveys-campaigns-none", when="empty"),
        *paged(rows, CAMPAIGNS),
        back_row(SendSurvey.choose),
        state=SendSurvey.campaigns,
        getter=campaigns,
        preview_data={"rows": [], "empty": True},
    )


def results_window() -> Window:
    return Window(
        Shown("text"),
        Button(
            Label("button-survey-questions"), id="questions", on_click=by_question, when="settled"
        ),
        Button(Label("button-survey-named"), id="named", on_click=send_named, when="named"),
        Button(Label("button-survey-extend"), id="extend", on_click=extend, when="may_close"),
        Button(Label("button-survey-close"), id="close", on_click=close_early, when="may_close"),
        Button(Label("button-survey-keep-open"), id="keep", on_click=keep_open, when="closing"),
        back_row(SendSurvey.campaigns),
        state=SendSurvey.results,
        getter=results,
        preview_data={
            "text": "…",
            "may_close": True,
            "closing": False,
            "settled": True,
            "named": True,
        },
    )
