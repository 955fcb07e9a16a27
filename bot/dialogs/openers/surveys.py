"""Doors to questionnaires: to answering, and to the curator's side."""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs.states import OwnSurveys, SendSurvey, Survey, SurveyResults, SwotLists
from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import CampaignId
from bot.domain.people import OVERSEERS, Role


async def open_survey(
    manager: DialogManager,
    campaign: CampaignId,
    *,
    show: ShowMode | None = None,
    typed: str = "",
) -> None:
    """At the first question without an answer; `typed`: the one just answered in words."""
    data: Data = {"campaign": campaign, "typed": typed} if typed else {"campaign": campaign}
    await manager.start(Survey.question, data, mode=StartMode.RESET_STACK, show_mode=show)


async def open_trial_above(manager: DialogManager, campaign: CampaignId) -> None:
    """A trial, from which one returns to the card of sending."""
    await manager.start(Survey.question, {"campaign": campaign})


async def open_survey_thanks(
    manager: DialogManager, thanks: Data, *, show: ShowMode | None = None
) -> None:
    """After the last question of a questionnaire."""
    await manager.start(Survey.done, thanks, mode=StartMode.RESET_STACK, show_mode=show)


async def open_surveys(manager: DialogManager) -> None:
    """A curator sends questionnaires, everybody else answers what waits."""
    if Role.CURATOR in speaker(manager).roles:
        await manager.start(SendSurvey.choose, mode=StartMode.RESET_STACK)
    else:
        await open_own_survey(manager)


async def open_own_survey(manager: DialogManager) -> None:
    """The questionnaire that closes first; when none waits, the year's results or a word."""
    by = speaker(manager)
    waiting = await services_of(manager).surveying.waiting(by)
    if waiting:
        await open_survey(manager, waiting[0].id)
    elif by.roles & OVERSEERS:
        await manager.start(SurveyResults.stages, mode=StartMode.RESET_STACK)
    else:
        data: Data = {"none": True}
        await manager.start(Survey.done, data, mode=StartMode.RESET_STACK)


async def open_automatic(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """What goes out by itself, with its switches."""
    await manager.start(SendSurvey.automatic, mode=StartMode.RESET_STACK, show_mode=show)


async def open_own_forms(manager: DialogManager) -> None:
    """The questionnaires in use, above the card of sending."""
    await manager.start(OwnSurveys.every)


async def open_yearly_sheets(manager: DialogManager) -> None:
    """The curator's own sheet about the programme, above the card of sending."""
    await manager.start(OwnSurveys.sheets)


async def open_survey_figures(manager: DialogManager) -> None:
    """What came of the year's questionnaires, stage by stage."""
    await manager.start(SurveyResults.stages)


async def open_campaign_figures(manager: DialogManager, known: CampaignId) -> None:
    """One sending, question by question."""
    await manager.start(SurveyResults.questions, {"campaign": known})


async def open_swot(manager: DialogManager) -> None:
    await manager.start(SwotLists.every)
