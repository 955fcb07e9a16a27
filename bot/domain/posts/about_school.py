"""Notes about the school's programme: its roadmap and its documents."""

from dataclasses import dataclass

from bot.domain.ids import DocumentId, PersonId


@dataclass(frozen=True, slots=True)
class RoadmapDue:
    """To whoever holds items of the roadmap that are due: one message a `day`."""

    to: PersonId
    day: str


@dataclass(frozen=True, slots=True)
class DocumentExpires:
    """To a curator, 30 and 7 `days` before the last day in force."""

    to: PersonId
    document: DocumentId
    days: int
    on: str


Told = RoadmapDue | DocumentExpires
