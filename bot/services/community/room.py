"""All services of the community, built together."""

from dataclasses import dataclass

from bot.services.calendars import Calendars
from bot.services.community.award_kinds import AwardKinds
from bot.services.community.awarding import Awarding
from bot.services.community.calling.announcing import Announcing
from bot.services.community.calling.events import Events
from bot.services.community.calling.voting import Voting
from bot.services.community.careers import Careers
from bot.services.community.duties import Duties
from bot.services.community.library import Library
from bot.services.community.merits import Merits
from bot.services.community.practising import Practising
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Community:
    """One class a subject."""

    announcing: Announcing
    award_kinds: AwardKinds
    awarding: Awarding
    careers: Careers
    duties: Duties
    events: Events
    library: Library
    merits: Merits
    practising: Practising
    voting: Voting


def community(storage: Storage, clock: Clock, calendars: Calendars) -> Community:
    return Community(
        announcing=Announcing(storage, clock, calendars),
        award_kinds=AwardKinds(storage, clock),
        awarding=Awarding(storage, clock),
        careers=Careers(storage, clock, calendars),
        duties=Duties(storage, clock),
        events=Events(storage, clock, calendars),
        library=Library(storage, clock),
        merits=Merits(storage, clock, calendars),
        practising=Practising(storage, clock),
        voting=Voting(storage, clock),
    )
