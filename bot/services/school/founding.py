"""A new school with the profile that its founder chose."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.people import USUAL_PROFILE, Organisation
from bot.services.school.profiles import known_profile, usual_values
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class NewSchool:
    """What its founder says of it."""

    name: str
    profile: str = USUAL_PROFILE


async def founded(desk: Desk, school: NewSchool, zone: str, now: datetime) -> Organisation:
    """The usual profile needs no further word: it stands in the table as the default."""
    organisation = await desk.people.add_organisation(school.name, zone, now)
    if school.profile == organisation.profile:
        return organisation
    values = usual_values(known_profile(school.profile))
    await desk.people.change_organisation(organisation.id, profile=school.profile, **values)
    return replace(organisation, profile=school.profile)
