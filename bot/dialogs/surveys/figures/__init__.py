"""What came of a year's questionnaires: by stage, by question; its SWOT."""

from aiogram_dialog import Dialog

from bot.dialogs.surveys.figures import questions, stages, swot

__all__ = ["figures_dialogs"]


def figures_dialogs() -> list[Dialog]:
    return [
        Dialog(stages.window(), *questions.windows()),
        Dialog(*swot.windows()),
    ]
