"""«Как идёт?» by month, and the curator's own sheet."""

from tests.bot.world import Phone
from tests.bot.year.monitoring.recount.answers import LEAST
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files
from tests.bot.year.monitoring.recount.voices import how_it_goes
from tests.bot.year.monitoring.screens.stages import yearly
from tests.bot.year.monitoring.walking import opened

ASKED = f"Пары отвечают на 10-й и 24-й день, потом раз в месяц. Когда ответили от {LEAST}"


async def checkins(phone: Phone, files: Files) -> None:
    await opened(phone, "«Как идёт?» в парах")
    explained(phone.screen, [ASKED, *how_it_goes(files)])


async def own_sheet(phone: Phone, files: Files) -> None:
    """The sum, and the points of each question."""
    rows = files.parts["Оценка программы"]
    points = [f"• {row['Показатель']}: {row['Баллы']}" for row in rows]
    await opened(phone, "Оценка программы")
    explained(phone.screen, [*yearly(files), *points])
