"""What the rules of the signals refuse."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class RuleNumberOutside(Told):
    """A number of a rule beyond what makes sense."""

    least: int
    most: int


class SignalGone(Refusal):
    """The signal is not there any more: the pair has done something meanwhile."""


class OwnSignals(Refusal):
    """Whoever stands in a pair doesn't say that all is well in it."""


class OfferedLately(Refusal):
    """The pair was offered help within the last two weeks."""
