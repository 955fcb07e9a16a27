"""What the demo school has ready and shares: conditions met, library, awards."""

from bot.catalog.community.demo import DemoAward, demo_shared
from bot.domain.community.awards import Award, AwardStatus
from bot.domain.community.library import Material
from bot.domain.ids import AwardId, MaterialId
from bot.domain.school.readiness import Check
from bot.services.demo_school.loading import Loading


async def load_shared(loading: Loading) -> None:
    """By the codes of people; everything as its own rules would have left it."""
    desk, home, now = loading.desk, loading.home, loading.now
    shared = demo_shared()
    for code, met_on in shared.readiness.items():
        await desk.school.save_check(home, Check(code, met_on))
    for one in shared.library:
        by = loading.persons[one.by]
        new = Material(MaterialId(0), home, one.title, one.url, by, direction=one.direction)
        await desk.community.materials.add(new, now)
    for award in shared.awards:
        await desk.community.awards.add(_award(loading, award), now)


def _award(loading: Loading, of: DemoAward) -> Award:
    return Award(
        AwardId(0),
        loading.home,
        loading.persons[of.person],
        of.kind,
        AwardStatus.GRANTED if of.order else AwardStatus.PROPOSED,
        ground=of.ground,
        order_number=of.order,
        order_on=of.dated,
        proposed_by=loading.persons[of.by],
    )
