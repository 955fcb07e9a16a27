"""Loads the demo school of the catalogue into the database, in one transaction.

People exist before they join; each gets a personal link.
"""

from bot.catalog import demo_school
from bot.domain.errors import AlreadyDone
from bot.domain.people import Role
from bot.services.bases.demo import load_bases
from bot.services.calendars import Calendars
from bot.services.demo_school.loading import LINKS_LAST, DemoLink, Loading
from bot.services.demo_school.shared import load_shared
from bot.services.demo_school.surveys import load_surveys
from bot.services.demo_school.work import load_items, load_meetings
from bot.services.indicators.demo import load_entered
from bot.services.ports import Clock
from bot.services.school.demo import load_programme
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By

__all__ = ["LINKS_LAST", "DemoLink", "load_demo"]


async def load_demo(storage: Storage, calendars: Calendars, clock: Clock) -> list[DemoLink]:
    """The whole school of 2026-02-09; AlreadyDone when it is there."""
    school, now = demo_school(), clock()
    async with storage.change() as desk:
        if any(one.name == school.name for one in await desk.people.organisations()):
            raise AlreadyDone
        organisation = await desk.people.add_organisation(
            school.name, school.zone, now, school.headcount
        )
        loading = Loading(desk, organisation, calendars.of_organisation(organisation), now)
        links = await loading.people(school)
        await load_bases(desk, organisation.id, now)
        await load_entered(desk, organisation.id, school.headcount, school.young, now)
        await loading.pairs(school)
        await load_items(loading, school)
        await load_meetings(loading, school)
        await loading.petitions(school)
        curator = next(one.code for one in school.people if Role.CURATOR in one.roles)
        await load_surveys(loading, curator)
        await load_shared(loading)
        await load_programme(
            desk, organisation.id, school.documents, calendars.of_organisation(organisation), now
        )
        by = By(organisation.id, f"demo:{organisation.id}")
        desk.audit.add_by_itself(by, "demo.load", organisation.id, now)
    return links
