"""What a programme refuses, by its own rules."""

from bot.domain.errors import Refusal


class GoalNeeded(Refusal):
    """A programme without a goal isn't agreed or approved."""


class ItemsNeeded(Refusal):
    """A programme without a single item of the plan isn't agreed or approved."""


class RevisionWaits(Refusal):
    """A change waits for the other side: one at a time."""


class NothingChanged(Refusal):
    """The new words are the old ones."""


class MentorWrites(Refusal):
    """The mentor writes the programme first: the mentee reads it, or asks for a change."""


class LongTerm(Refusal):
    """More than a year is agreed to in so many words."""


class ApprovedAlready(Refusal):
    """What is approved changes by a revision alone."""


class OwnRevision(Refusal):
    """Both sides have a say: the other one agrees."""
