"""All queries of the surveys over one connection."""

from functools import cached_property

from bot.storage.surveys.audiences import Audiences
from bot.storage.surveys.automatic import AutomaticSurveys
from bot.storage.surveys.campaigns import Campaigns
from bot.storage.surveys.figures import SurveyFigures
from bot.storage.surveys.forms import OwnForms
from bot.storage.surveys.sheets import Sheets
from bot.storage.surveys.swots import Swots


class Surveys(Campaigns, Audiences):
    """What `desk.surveys` offers: campaigns; what was said; questionnaires of the school's own."""

    @cached_property
    def sheets(self) -> Sheets:
        return Sheets(self._connection)

    @cached_property
    def forms(self) -> OwnForms:
        return OwnForms(self._connection)

    @cached_property
    def figures(self) -> SurveyFigures:
        return SurveyFigures(self._connection)

    @cached_property
    def swots(self) -> Swots:
        return Swots(self._connection)

    @cached_property
    def automatic(self) -> AutomaticSurveys:
        return AutomaticSurveys(self._connection)
