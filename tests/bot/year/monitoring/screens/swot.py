"""SWOT: what figures propose, and what a curator made of it."""

from statistics import fmean

from tests.bot.world import Phone
from tests.bot.year.monitoring.recount import answers
from tests.bot.year.monitoring.recount.answers import Asked, Place
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files
from tests.bot.year.monitoring.recount.words import ru, school_year, signed
from tests.bot.year.monitoring.screens.stages import AUDIENCES
from tests.bot.year.monitoring.walking import opened

STRONG, WEAK = 8, 5
PROPOSED = 5  # of a list, at most
Scale = tuple[float, float]  # its mean; how its median has moved since the beginning


async def swot(phone: Phone, files: Files, stage: str) -> None:
    """Drafted, taken over and finished."""
    scales = [one for who in AUDIENCES for one in _scales(files, Place(stage, who))]
    weak = sorted(one for one in scales if one[0] <= WEAK or one[1] < 0)
    strong = sorted((one for one in scales if one[0] >= STRONG and one not in weak), reverse=True)
    draft = "Заготовка: сильные стороны — средние от 8, слабые — до 5"
    title = f"SWOT, {school_year(files.day)}"
    await opened(phone, "Итоги анкет")
    await phone.taps("SWOT")
    explained(phone.screen, [title, draft, *_lines(strong), *_more(strong), *_lines(weak)])
    await phone.taps("Взять заготовку")
    own = [title, *_lines(strong), *_lines(weak)]
    explained(phone.screen, own)
    await phone.taps("Завершить")
    phone.sees("Завершён.")
    explained(phone.screen, own)


def _scales(files: Files, at: Place) -> list[Scale]:
    before = answers.before(files, at)
    found = [one for one in answers.asked(files, at) if one.scale]
    return [(fmean(one.scores), _moved(one, before.get(one.key))) for one in found]


def _moved(one: Asked, before: Asked | None) -> float:
    return 0 if before is None else one.moved(before)


def _lines(scales: list[Scale]) -> list[str]:
    return [
        f"• {ru(mean)} из 10{f', изменение {signed(delta)}' if delta else ''}"
        for mean, delta in scales[:PROPOSED]
    ]


def _more(scales: list[Scale]) -> list[str]:
    return [f"… и ещё {len(scales) - PROPOSED}"] if len(scales) > PROPOSED else []
