"""Who hears of an award: curators of a proposal, the one who gets it of its being granted."""

from datetime import datetime

from bot.domain.community.awards import Award, AwardStatus
from bot.domain.people import Actor, Role
from bot.domain.posts import UNDO_WINDOW, key_beginning
from bot.domain.posts.about_community import AwardGranted, AwardProposed
from bot.services.community.merits import DECIDERS
from bot.storage.desk import Desk


async def tell_curators(desk: Desk, new: Award, by: Actor, now: datetime) -> None:
    """Of what somebody proposes who can't decide."""
    if by.roles & DECIDERS:
        return
    for curator in await desk.people.with_role(by.organisation_id, Role.CURATOR):
        note = AwardProposed(curator.id, new.id)
        desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)


async def tell_of_granting(desk: Desk, was: Award, changed: Award, now: datetime) -> None:
    """The letter waits a minute, and goes unsent when the award is taken back."""
    if changed.status is was.status:
        return
    key = key_beginning(AwardGranted, changed.person_id, changed.id)
    await desk.outbox.drop_about([key], "taken back")
    if changed.status is AwardStatus.GRANTED:
        note = AwardGranted(changed.person_id, changed.id, now.isoformat())
        desk.outbox.add(changed.organisation_id, note, now, now + UNDO_WINDOW)
