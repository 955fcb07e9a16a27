"""Petitions: who may ask for what, who reads it, who decides, and what a decision changes."""

from bot.domain.petitions.details import Change, Details, Question
from bot.domain.petitions.entities import (
    BY_NOTICE,
    SHARED,
    STILL_OPEN,
    Petition,
    PetitionKind,
    PetitionStatus,
)

__all__ = [
    "BY_NOTICE",
    "SHARED",
    "STILL_OPEN",
    "Change",
    "Details",
    "Petition",
    "PetitionKind",
    "PetitionStatus",
    "Question",
]
