"""Where a person can be: one group a dialog, one module a subject."""

from bot.dialogs.states.bases import (
    Approval,
    BaseCard,
    BaseNeeds,
    BaseRoll,
    Diagnosing,
    Naming,
)
from bot.dialogs.states.closing import Publish, Reflect, Report, Results, YearEnd
from bot.dialogs.states.community import (
    Awards,
    Broadcast,
    Careers,
    Duties,
    Events,
    Library,
    Path,
    Practices,
    Votes,
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
from bot.dialogs.states.exports import Exports
from bot.dialogs.states.gatherings import MeetingGuests, MeetingMore, MeetingSeries, Speed
from bot.dialogs.states.importing import Importing
from bot.dialogs.states.indicators import Indicators, Midyear
from bot.dialogs.states.matching import Matching, Orders, PairTerms
from bot.dialogs.states.papers import Papers
from bot.dialogs.states.petitions import Requests
from bot.dialogs.states.programme import Approvals, Bank, Programme, Rules
from bot.dialogs.states.school import Roadmap, School
from bot.dialogs.states.signals import PairSignals, SignalRules
from bot.dialogs.states.surveys import OwnSurveys, SurveyResults, SwotLists

__all__ = [
    "Approval",
    "Approvals",
    "Awards",
    "Bank",
    "BaseCard",
    "BaseNeeds",
    "BaseRoll",
    "Broadcast",
    "Careers",
    "Diagnosing",
    "Dispute",
    "Duties",
    "Events",
    "Exports",
    "Help",
    "Importing",
    "Indicators",
    "Invite",
    "Join",
    "Library",
    "LogMeeting",
    "Matching",
    "MeetingGuests",
    "MeetingMore",
    "MeetingSeries",
    "Menu",
    "Midyear",
    "Naming",
    "Orders",
    "Overview",
    "OwnSurveys",
    "PairForm",
    "PairSignals",
    "PairTerms",
    "PairView",
    "Papers",
    "Path",
    "Plan",
    "PlanMeeting",
    "Practices",
    "Programme",
    "Publish",
    "Reflect",
    "Report",
    "Requests",
    "Results",
    "Roadmap",
    "Rules",
    "School",
    "SendSurvey",
    "Settings",
    "SignalRules",
    "Snooze",
    "Speed",
    "Survey",
    "SurveyResults",
    "SwotLists",
    "Votes",
    "YearEnd",
]
