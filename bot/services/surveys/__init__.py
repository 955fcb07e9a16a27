"""Questionnaires: sent by a curator, answered in pieces, told as aggregates."""

from bot.services.surveys.answering import Sheet
from bot.services.surveys.results import Results
from bot.services.surveys.sending import Surveying

__all__ = ["Results", "Sheet", "Surveying"]
