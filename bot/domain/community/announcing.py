"""Announcements to many: what was said, to whom, whom it reached."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.community.audiences import Audience
from bot.domain.ids import AnnouncementId, OrganisationId, PersonId

LONGEST_TEXT: Final = 2000


@dataclass(frozen=True, slots=True)
class Announcement:
    id: AnnouncementId
    organisation_id: OrganisationId
    author_id: PersonId | None
    audience: Audience
    words: str
    said_at: datetime
    recalled: bool = False
    author_name: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far it got: `missed` are those whom it will not reach any more."""

    sent: int
    waiting: int
    missed: tuple[str, ...]
