"""Traffic lights of pairs, with the reasons."""

from bot.domain.signals.checks import Check, Checked, Term, Verdict
from bot.domain.signals.facts import Around, Burden, MeetingFact, PairFacts, Sheet
from bot.domain.signals.kinds import (
    BulkItems,
    BulkMeetings,
    MissingPapers,
    OneSided,
    OpenPetition,
    Overdue,
    Overload,
    Paper,
    SameNotes,
    Signal,
    Silence,
    StraightLine,
    UnansweredRequest,
)
from bot.domain.signals.light import Light
from bot.domain.signals.rulebook import Rule, Rulebook, Thresholds
from bot.domain.signals.rules import judge

__all__ = [
    "Around",
    "BulkItems",
    "BulkMeetings",
    "Burden",
    "Check",
    "Checked",
    "Light",
    "MeetingFact",
    "MissingPapers",
    "OneSided",
    "OpenPetition",
    "Overdue",
    "Overload",
    "PairFacts",
    "Paper",
    "Rule",
    "Rulebook",
    "SameNotes",
    "Sheet",
    "Signal",
    "Silence",
    "StraightLine",
    "Term",
    "Thresholds",
    "UnansweredRequest",
    "Verdict",
    "judge",
]
