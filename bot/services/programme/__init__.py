"""Personalised programmes: written, agreed, approved, revised; rules, milestones, the bank."""

from bot.services.programme.approving import Approving
from bot.services.programme.bank import Bank
from bot.services.programme.milestones import Checkpoints
from bot.services.programme.revising import Revising
from bot.services.programme.rules import PairRules

__all__ = ["Bank", "Checkpoints", "PairRules", "Programmes"]


class Programmes(Approving, Revising):
    """All that people do with the programme of a pair."""
