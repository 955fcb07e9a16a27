"""Doors to the curator's side of questionnaires."""

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs.states import OwnSurveys, SendSurvey, SurveyResults, SwotLists
from bot.domain.ids import CampaignId


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
