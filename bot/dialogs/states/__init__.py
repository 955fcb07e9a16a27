"""Where a person can be: one group a dialog, one module a subject."""

from bot.dialogs.states.bases import (
    Approval,
    BaseCard,
    BaseNeeds,
    BaseRoll,
    Diagnosing,
    Naming,
)
from bot.dialogs.states.core import (
    Dispute,
    Help,
    Invite,
    Join,
    LogMeeting,
    Menu,
    Overview,
    PairForm,
    PairView,
    Plan,
    PlanMeeting,
    SendSurvey,
    Settings,
    Snooze,
    Survey,
)
from bot.dialogs.states.gatherings import MeetingGuests, MeetingMore, MeetingSeries, Speed
from bot.dialogs.states.matching import Matching, Orders, PairTerms
from bot.dialogs.states.petitions import Requests
from bot.dialogs.states.programme import Approvals, Bank, Programme, Rules
from bot.dialogs.states.school import Roadmap, School

__all__ = [
    "Approval",
    "Approvals",
    "Bank",
    "BaseCard",
    "BaseNeeds",
    "BaseRoll",
    "Diagnosing",
    "Dispute",
    "Help",
    "Invite",
    "Join",
    "LogMeeting",
    "Matching",
    "MeetingGuests",
    "MeetingMore",
    "MeetingSeries",
    "Menu",
    "Naming",
    "Orders",
    "Overview",
    "PairForm",
    "PairTerms",
    "PairView",
    "Plan",
    "PlanMeeting",
    "Programme",
    "Requests",
    "Roadmap",
    "Rules",
    "School",
    "SendSurvey",
    "Settings",
    "Snooze",
    "Speed",
    "Survey",
]
