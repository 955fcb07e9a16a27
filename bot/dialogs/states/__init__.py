"""Where a person can be: one group a dialog, one module a subject."""

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

__all__ = [
    "Dispute",
    "Help",
    "Invite",
    "Join",
    "LogMeeting",
    "Menu",
    "Overview",
    "PairForm",
    "PairView",
    "Plan",
    "PlanMeeting",
    "SendSurvey",
    "Settings",
    "Snooze",
    "Survey",
]
