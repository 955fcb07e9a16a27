"""Questionnaires: sent by a curator, answered in pieces, told as aggregates."""

from bot.services.surveying.answering import Sheet
from bot.services.surveying.results import Results
from bot.services.surveying.service import Surveying

__all__ = ["Results", "Sheet", "Surveying"]
