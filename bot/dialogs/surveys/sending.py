"""A curator sends a questionnaire by one card."""

from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from bot.catalog.surveys import questionnaire, questionnaires
from bot.dialogs import openers
from bot.dialogs.rows import back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.surveys.campaigns import campaigns_window, results_window
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.surveys import Audience
from bot.services.surveys.sending import TERMS


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = Draft.read(dialog_manager), tongue(dialog_manager)
    surveying, by = services_of(dialog_manager).surveying, speaker(dialog_manager)
    people = await surveying.audiences(by)
    chosen = questionnaire(draft.survey)
    return {
        "text": words.html(
            "surveys-card",
            title=chosen.title.say(words.lang),
            questions=len(chosen.questions),
            audience=words.label("audience", draft.audience),
            people=people[draft.audience],
            days=draft.days,
        ),
        "surveys": [
            _option(one.code, one.title.say(words.lang), one is chosen) for one in questionnaires()
        ],
        "several": len(questionnaires()) > 1,
        "audiences": [
            _option(one, words.label("audience", one), one is draft.audience)
            for one in chosen.audiences
        ],
        "terms": [
            _option(str(days), words.texts.say_days_count(words.lang, days), days == draft.days)
            for days in TERMS
        ],
        "own": bool(await surveying.waiting(by)),
    }


def _option(code: str, words: str, chosen: bool) -> dict[str, str]:  # noqa: FBT001
    return {"id": code, "option": f"• {words}" if chosen else words}


async def choose_survey(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = Draft.read(manager)
    chosen = next((one for one in questionnaires() if one.code == code), None)
    if chosen is None:
        raise UnknownWord
    draft.survey = code
    if draft.audience not in chosen.audiences:
        draft.audience = chosen.audiences[0]
    draft.write(manager)


async def choose_audience(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = Draft.read(manager)
    draft.audience = Audience(code)
    draft.write(manager)


async def choose_term(_: CallbackQuery, __: Any, manager: DialogManager, days: str) -> None:
    draft = Draft.read(manager)
    draft.days = int(days)
    draft.write(manager)


async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    surveying, by = services_of(manager).surveying, speaker(manager)
    campaign = await surveying.send(draft.survey, draft.audience, draft.days, by)
    draft.campaign = campaign.id
    draft.write(manager)
    await manager.switch_to(SendSurvey.sent)


async def sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = Draft.read(dialog_manager), tongue(dialog_manager)
    if draft.campaign is None:
        return {"text": words.html("surveys-taken-back"), "undo": False}
    surveying, by = services_of(dialog_manager).surveying, speaker(dialog_manager)
    found = (await surveying.results(draft.campaign, by)).replies
    until = words.moment(found.campaign.closes_at)
    return {"text": words.html("surveys-sent", people=found.asked, until=until), "undo": True}


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    if draft.campaign is not None:
        await services_of(manager).surveying.take_back(draft.campaign, speaker(manager))
        draft.campaign = None
        draft.write(manager)


async def own(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_own_survey(manager)


def sending_dialog() -> Dialog:
    return Dialog(card_window(), sent_window(), campaigns_window(), results_window())


def _options(id: str, on_click: Any) -> Select[str]:  # noqa: A002 (the library's name)
    get_id = itemgetter("id")
    return Select(Shown("option"), id=id, item_id_getter=get_id, items=id, on_click=on_click)


def card_window() -> Window:
    return Window(
        Shown("text"),
        Column(_options("surveys", choose_survey), when="several"),
        Row(_options("audiences", choose_audience)),
        Row(_options("terms", choose_term)),
        Button(Label("button-survey-send"), id="send", on_click=send),
        SwitchTo(Label("button-survey-results"), id="campaigns", state=SendSurvey.campaigns),
        Button(Label("button-survey-own"), id="own", on_click=own, when="own"),
        back_row(),
        state=SendSurvey.choose,
        getter=card,
        preview_data={"text": "…", "surveys": [], "audiences": [], "terms": [], "own": True},
    )


def sent_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-survey-take-back"), id="undo", on_click=take_back, when="undo"),
        back_row(SendSurvey.choose),
        state=SendSurvey.sent,
        getter=sent,
        preview_data={"text": "…", "undo": True},
    )
