"""A school's own profile: a changed copy of one of the catalogue's."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.catalog.profiles.model import Profile
from bot.catalog.profiles.parts import profile_of
from bot.catalog.reading import Record
from bot.catalog.sent import read_sent


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """The profile and the plain values it was read from, as they are stored."""

    profile: Profile
    values: Mapping[str, Any]


def read_own(text: str) -> OwnProfile:
    """SentFault names line and field of the first fault. Takes a while: not for a loop."""
    made, values = read_sent(text, lambda record: profile_of(record, ""))
    return OwnProfile(made, values)


def stored_profile(values: Mapping[str, Any]) -> Profile:
    """What `read_own` gave, read again from the database."""
    return profile_of(Record(values, "profile"), "")
