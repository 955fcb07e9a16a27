"""Questionnaires that go out by themselves: planned by the clock, told of, called off by a tap."""

from bot.services.surveys.automatic.rounds import send_by_themselves
from bot.services.surveys.automatic.switching import AutomaticSurveys, Switch

__all__ = ["AutomaticSurveys", "Switch", "send_by_themselves"]
