"""Refusals of matching."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class MentorFull(Told):
    """All places of the mentor are taken; one more needs a word of its own from the curator."""

    pairs: int


@dataclass
class LargeGroup(Told):
    """More mentees than a group usually has; needs a word of its own from the curator."""

    usual: int


class AskedAlready(Refusal):
    """Both were asked, and the question is still open."""


class NothingToOrder(Refusal):
    """None of the chosen pairs waits for this step of the order any more."""


class NobodyFits(Refusal):
    """No row of the proposal is left to be proposed."""
