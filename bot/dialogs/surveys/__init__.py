"""Questionnaires: answered one question a screen, sent by a curator, told as figures."""

from bot.dialogs.surveys.answering import answering_dialog
from bot.dialogs.surveys.figures import figures_dialogs
from bot.dialogs.surveys.own import own_dialog
from bot.dialogs.surveys.sending import sending_dialog

__all__ = ["answering_dialog", "figures_dialogs", "own_dialog", "sending_dialog"]
