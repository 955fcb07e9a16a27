"""Votes: one question, a few options; only counts are kept, never who chose what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.community.audiences import Audience
from bot.domain.community.refusals import OptionsNeeded
from bot.domain.ids import BallotId, OrganisationId, PersonId
from bot.domain.plans import one_line

FEWEST, MOST = 2, 6
# Fewer voices would tell who chose what.
SHOWN_FROM: Final = 3
LONGEST_QUESTION: Final = 300
LONGEST_OPTION: Final = 60


@dataclass(frozen=True, slots=True)
class Ballot:
    """`counts`: voices of each option, in their order; who has voted is kept apart from them."""

    id: BallotId
    organisation_id: OrganisationId
    question: str
    options: tuple[str, ...]
    counts: tuple[int, ...]
    audience: Audience
    made_by: PersonId | None
    opened_at: datetime
    called: int = 0
    closed_at: datetime | None = None

    @property
    def voices(self) -> int:
        return sum(self.counts)

    @property
    def shown(self) -> bool:
        """Whether the counts may be seen: when it is closed, and enough have voted."""
        return self.closed_at is not None and self.voices >= SHOWN_FROM


def options_of(words: str) -> tuple[str, ...]:
    """One a line, or divided by semicolons; each once. OptionsNeeded, TextTooLong."""
    lines: Sequence[str] = words.splitlines() if "\n" in words.strip() else words.split(";")
    found = tuple(dict.fromkeys(one_line(one, LONGEST_OPTION) for one in lines if one.strip()))
    if not FEWEST <= len(found) <= MOST:
        raise OptionsNeeded(FEWEST, MOST)
    return found
