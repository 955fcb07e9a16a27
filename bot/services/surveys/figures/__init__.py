"""What came of questionnaires: figures of a year that give nobody away, and its SWOT."""

from bot.services.surveys.figures.service import SurveyFigures
from bot.services.surveys.figures.swot import Swots

__all__ = ["SurveyFigures", "Swots"]
