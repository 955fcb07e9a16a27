"""Answering a questionnaire: a question a screen, by a button or in words; one may leave."""

from bot.dialogs.surveys.answering.windows import answering_dialog

__all__ = ["answering_dialog"]
