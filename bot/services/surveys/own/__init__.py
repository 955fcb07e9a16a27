"""What a school does with questionnaires for itself: its own words of them, its yearly sheet."""

from bot.services.surveys.own.forms import OwnForms
from bot.services.surveys.own.yearly import Scored, YearlySheets

__all__ = ["OwnForms", "Scored", "YearlySheets"]
