"""A profile becomes the items of a school year's roadmap."""

from collections.abc import Iterator
from datetime import date

from bot.catalog.profiles import Profile, StageItem
from bot.domain.ids import OrganisationId, RoadmapItemId
from bot.domain.people import Role
from bot.domain.school.roadmap import Resource, RoadmapItem, Supply
from bot.domain.school.year import SchoolYear


def sketched(
    chosen: Profile, organisation: OrganisationId, year: SchoolYear, today: date, lang: str
) -> Iterator[RoadmapItem]:
    """In order. A day that has passed is left open: nobody is late for what just appeared."""
    for stage, part in enumerate(chosen.stages, 1):
        for number, item in enumerate(part.items, 1):
            day = item.day(year)
            yield RoadmapItem(
                id=RoadmapItemId(0),
                organisation_id=organisation,
                year=year.first,
                stage=stage,
                stage_title=part.title.say(lang),
                number=number,
                title=item.title.say(lang),
                due=day if day and day >= today else None,
                role=item.role or Role.CURATOR,
                who=item.who.say(lang) if item.who else "",
                expected=item.expected.say(lang) if item.expected else "",
                resources=_needs(item),
            )


def _needs(item: StageItem) -> dict[Resource, Supply]:
    return dict.fromkeys(item.resources, Supply.NEEDED)
