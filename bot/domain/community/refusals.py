"""What the community's rules say no to."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


class TalkInPerson(Refusal):
    """Measures of discipline are proposed to the head in person, never through a bot."""


class NobodyHears(Refusal):
    """Nobody belongs to the audience that was chosen."""


class AnnouncedToday(Refusal):
    """One announcement a day is enough, unless it is confirmed once more."""


class TooLateToRecall(Refusal):
    """It has been said already."""


class EventOver(Refusal):
    """Nobody signs up any more."""


class EventAhead(Refusal):
    """Who came is known afterwards."""


class WhenNeeded(Refusal):
    """An event has a day and an hour."""


@dataclass
class OptionsNeeded(Told):
    """A vote offers a few answers, no more than fit a message."""

    least: int
    most: int


class BallotClosed(Refusal):
    """The vote takes no voices any more."""


class ConsentFirst(Refusal):
    """A practice is published when those whose it is have agreed."""


class PracticeUnfinished(Refusal):
    """What was, what was done and what came of it: all three are told first."""


class OwnPractice(Refusal):
    """Others rate it."""


class LinkMissing(Refusal):
    """A material is a line with a link."""


@dataclass
class KindsEnough(Told):
    """A school has so many kinds of its own already."""

    most: int
