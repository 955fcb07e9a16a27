"""A curator sends a questionnaire by one card."""

from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, Select, SwitchTo

from bot.dialogs.openers import surveys as doors
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.surveys.automatic import automatic_window, checkins_window
from bot.dialogs.surveys.campaigns import campaigns_window, results_window
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.surveys.narrowing import pair_window, whom_window
from bot.dialogs.surveys.picking import closes_window, opens_window, pick_window
from bot.dialogs.surveys.wording import card as card_text
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.surveys import Audience
from bot.services.surveys.sending import TERMS


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = Draft.read(dialog_manager), tongue(dialog_manager)
    surveying, by = services_of(dialog_manager).surveying, speaker(dialog_manager)
    sending = draft.sending(words.today)
    reach = await surveying.reach(sending, by)
    return {
        "text": card_text(words, sending, reach),
        "audiences": [
            _option(one, words.label("audience", one), chosen=one == draft.audience)
            for one in reach.questionnaire.audiences
        ],
        "terms": [
            _option(
                str(days),
                words.texts.say_days_count(words.lang, days),
                chosen=days == draft.days and sending.closes_on is None,
            )
            for days in TERMS
        ],
        "of_pairs": draft.of_pairs,
        "own": bool(await surveying.waiting(by)),
    }


def _option(code: str, words: str, *, chosen: bool) -> dict[str, str]:
    return {"id": code, "option": f"• {words}" if chosen else words}


async def choose_audience(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    draft = Draft.read(manager)
    draft.audience = Audience(code).value
    draft.write(manager)


async def choose_term(_: CallbackQuery, __: Any, manager: DialogManager, days: str) -> None:
    draft = Draft.read(manager)
    draft.days, draft.closes = int(days), None
    draft.write(manager)


async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft, words = Draft.read(manager), tongue(manager)
    surveying, by = services_of(manager).surveying, speaker(manager)
    campaign = await surveying.send(draft.sending(words.today), by)
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
    if found.campaign.opens_at is None:
        text = words.html("surveys-sent", people=found.asked, until=until)
    else:
        day = words.moment(found.campaign.opens_at)
        text = words.html("surveys-sent-later", people=found.asked, until=until, day=day)
    return {"text": text, "undo": True}


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    if draft.campaign is not None:
        await services_of(manager).surveying.take_back(draft.campaign, speaker(manager))
        draft.campaign = None
        draft.write(manager)


async def trial(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    surveying, by = services_of(manager).surveying, speaker(manager)
    campaign = await surveying.trial(draft.survey, Audience(draft.audience), by)
    await doors.open_trial_above(manager, campaign.id)


async def own(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_own_survey(manager)


async def forms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_own_forms(manager)


async def figures(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_survey_figures(manager)


async def yearly(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await doors.open_yearly_sheets(manager)


def sending_dialog() -> Dialog:
    return Dialog(
        card_window(),
        pick_window(),
        whom_window(),
        pair_window(),
        opens_window(),
        closes_window(),
        sent_window(),
        campaigns_window(),
        results_window(),
        automatic_window(),
        checkins_window(),
    )


def _options(name: str, on_click: Any) -> Select[str]:
    get_id = itemgetter("id")
    return Select(Shown("option"), id=name, item_id_getter=get_id, items=name, on_click=on_click)


def card_window() -> Window:
    return Window(
        Shown("text"),
        SwitchTo(Label("button-survey-pick"), id="pick", state=SendSurvey.pick),
        Fitted(_options("audiences", choose_audience), width=2),
        SwitchTo(Label("button-survey-whom"), id="whom", state=SendSurvey.whom, when="of_pairs"),
        Row(_options("terms", choose_term)),
        Row(
            SwitchTo(Label("button-survey-opens"), id="opens", state=SendSurvey.opens),
            SwitchTo(Label("button-survey-closes"), id="closes", state=SendSurvey.closes),
        ),
        Row(
            Button(Label("button-survey-trial"), id="trial", on_click=trial),
            Button(Label("button-survey-send"), id="send", on_click=send),
        ),
        *_other_ways(),
        back_row(),
        state=SendSurvey.choose,
        getter=card,
        preview_data={
            "text": "…",
            "audiences": [],
            "terms": [],
            "of_pairs": True,
            "own": True,
        },
    )


def _other_ways() -> tuple[Keyboard, ...]:
    """What came of questionnaires, what goes out by itself, what is one's own."""
    return (
        SwitchTo(Label("button-survey-results"), id="campaigns", state=SendSurvey.campaigns),
        Button(Label("button-survey-figures"), id="figures", on_click=figures),
        SwitchTo(Label("button-survey-automatic"), id="automatic", state=SendSurvey.automatic),
        SwitchTo(Label("button-checkin-figures"), id="checkins", state=SendSurvey.checkins),
        Row(
            Button(Label("button-own-surveys"), id="forms", on_click=forms),
            Button(Label("button-yearly"), id="yearly", on_click=yearly),
        ),
        Button(Label("button-survey-own"), id="own", on_click=own, when="own"),
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
