"""Questionnaires: who is asked, who sees the answers, what is kept of them."""

from bot.domain.surveys.model import (
    ANYBODY,
    BY_HAND,
    OWN,
    TRIAL,
    Audience,
    Campaign,
    Draft,
    FinishedSheet,
    OwnForm,
    QuestionType,
    Stage,
    Visibility,
    Whom,
)

__all__ = [
    "ANYBODY",
    "BY_HAND",
    "OWN",
    "TRIAL",
    "Audience",
    "Campaign",
    "Draft",
    "FinishedSheet",
    "OwnForm",
    "QuestionType",
    "Stage",
    "Visibility",
    "Whom",
]
