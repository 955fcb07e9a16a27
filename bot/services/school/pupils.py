"""Who may be put into a pair: the school's forms, and pupils only with a guardian's consent."""

from bot.domain.pairs import Pair
from bot.domain.people import Organisation
from bot.domain.school.refusals import FormNotUsed, GuardianConsentNeeded
from bot.storage.desk import Desk


async def check_allowed(desk: Desk, pair: Pair, school: Organisation) -> None:
    """Refuses by FormNotUsed, GuardianConsentNeeded (which names the first pupil)."""
    if pair.programme.form not in school.forms:
        raise FormNotUsed
    members = [member.person_id for member in pair.members]
    if lacking := await desk.school.without_guardian(members):
        raise GuardianConsentNeeded(lacking[0])
