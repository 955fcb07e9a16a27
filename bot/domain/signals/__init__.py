"""Traffic lights of pairs, with the reasons."""

from bot.domain.signals.kinds import (
    BulkItems,
    BulkMeetings,
    Light,
    MeetingFact,
    OneSided,
    OpenPetition,
    Overdue,
    PairFacts,
    SameNotes,
    Signal,
    Silence,
    Thresholds,
    UnansweredRequest,
    Verdict,
)
from bot.domain.signals.rules import judge

__all__ = [
    "BulkItems",
    "BulkMeetings",
    "Light",
    "MeetingFact",
    "OneSided",
    "OpenPetition",
    "Overdue",
    "PairFacts",
    "SameNotes",
    "Signal",
    "Silence",
    "Thresholds",
    "UnansweredRequest",
    "Verdict",
    "judge",
]
