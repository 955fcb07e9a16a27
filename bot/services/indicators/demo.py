"""What the demo school has entered for its indicators."""

from datetime import datetime

from bot.domain.ids import OrganisationId
from bot.domain.indicators.given import Given, What
from bot.domain.school.year import SchoolYear
from bot.services.indicators.measuring import TEACHERS_TOTAL, YOUNG_TOTAL
from bot.storage.desk import Desk


async def load_entered(
    desk: Desk, within: OrganisationId, teachers: int, young: int, now: datetime
) -> None:
    """How many teachers there are, and how many of them are young."""
    year = SchoolYear.of(now.date()).first
    for code, value in ((TEACHERS_TOTAL, teachers), (YOUNG_TOTAL, young)):
        given = Given(within, year, What.NUMBER, code, float(value))
        await desk.indicators.values.add(given, None, now)
