"""What people type, understood: days, durations, times and whole sentences about a meeting.

A small own grammar of Russian and basic English. It never raises on any input; what it doesn't
understand is None.
"""

from bot.domain.spoken.amounts import parse_any_minutes, parse_minutes, parse_time
from bot.domain.spoken.appointed import Appointed, ProposedMeeting, parse_appointed, parse_proposal
from bot.domain.spoken.days import parse_day
from bot.domain.spoken.reckoning import Toward
from bot.domain.spoken.rhythms import parse_days
from bot.domain.spoken.sentences import Sentence, looks_like_question, parse_sentence

__all__ = [
    "Appointed",
    "ProposedMeeting",
    "Sentence",
    "Toward",
    "looks_like_question",
    "parse_any_minutes",
    "parse_appointed",
    "parse_day",
    "parse_days",
    "parse_minutes",
    "parse_proposal",
    "parse_sentence",
    "parse_time",
]
