"""What a paper is about and who may make it."""

from enum import StrEnum
from typing import Final

from bot.domain.people import Role

# Of a form that a school sends, in bytes.
LARGEST_FORM: Final = 1_000_000


class Subject(StrEnum):
    """What a paper is about; an id names it, but for the organisation there is only one."""

    ORGANISATION = "organisation"
    PAIR = "pair"
    PERSON = "person"
    PETITION = "petition"
    PRACTICE = "practice"


class Maker(StrEnum):
    """Who may make a paper: by a role in the organisation, or by what they are in its subject.

    MENTOR, MENTEE: of that pair; SELF: the person it is about; READER: whoever may read its
    subject at all.
    """

    HEAD = "head"
    CURATOR = "curator"
    ORGANIZER = "organizer"
    MENTOR = "mentor"
    MENTEE = "mentee"
    SELF = "self"
    READER = "reader"

    @property
    def role(self) -> Role | None:
        """The role that makes somebody one, None for SELF and READER."""
        return None if self in (Maker.SELF, Maker.READER) else Role(self.value)
