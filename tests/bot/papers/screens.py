"""Figures as the curator's screens of the demo school say them, gathered by taps."""

import re
from dataclasses import dataclass, field
from datetime import date

from bot.domain.names import short_name
from tests.bot.world import Phone

_YEARS = {9: 2025, 10: 2025, 11: 2025, 12: 2025, 1: 2026, 2: 2026}
_MONTHS = ("января", "февраля", "", "", "", "", "", "", "сентября", "октября", "ноября", "декабря")
_FIGURE = re.compile(r"[+–-]?\d[\d\xa0]*(?:,\d+)?")
_MEAN = re.compile(r"\d+(,\d+)?( \(\S+\))? · ")
_NAMED = re.compile(r".+ · ")


def figures(words: str) -> list[float]:
    """All numbers of a text, in its order."""
    return [plain(one) for one in _FIGURE.findall(words)]


def plain(said: str) -> float:
    return float(said.replace("\xa0", "").replace(",", ".").replace("–", "-"))


@dataclass
class PairSeen:
    """What the card, the plan, the results and the signals of a pair say."""

    done: int
    items: int
    verified: int
    meetings: int
    length: str
    last: date | None
    closed: bool
    overdue: int
    needs: tuple[int, int] | None
    light: str
    noticed: list[str]


@dataclass
class StageSeen:
    """`means`: of each question with the change of its median; `whole`: the first one opened."""

    people: int
    means: list[tuple[float, float | None]] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)


@dataclass
class Seen:
    sums: dict[str, float]
    pairs: dict[str, PairSeen]
    indicators: list[str]
    coverage: list[float]
    stages: dict[str, StageSeen]
    waiting: int


async def seen(curator: Phone) -> Seen:
    await curator.writes("сводка")
    sums = _sums(curator.text)
    pairs = await _pairs(curator)
    await curator.writes("показатели")
    indicators = await _listed(curator, _NAMED)
    await curator.writes("показатели")
    await curator.taps(indicators[0])
    coverage = figures(curator.text.partition("\n\nУчебный год")[0])
    stages = await _stages(curator)
    await curator.writes("обращения")
    waiting = int(figures(_line(curator.text, "Ждёт Вашего решения: "))[0])
    return Seen(sums, pairs, indicators, coverage, stages, waiting)


def _sums(text: str) -> dict[str, float]:
    head, lights, plan, meetings, met = (figures(line) for line in text.splitlines()[:5])
    names = "active closed green yellow red done items percent overdue meetings minutes met"
    # The days of the head and of «С 12.01» are one number each: «09.02.2026», «12.01».
    found = [*head[-2:], *lights, *plan, *meetings, met[-2]]
    assert met[-1] == found[0]
    return dict(zip(names.split(), found, strict=True))


async def _pairs(curator: Phone) -> dict[str, PairSeen]:
    ways = []
    for light in ("🔴", "🟡", "🟢"):
        await curator.writes("пара")
        button = next(one for one in curator.buttons if light in one and "→" not in one)
        await curator.taps(button)
        ways += [((button,), one) for one in curator.buttons if "→" in one]
    await curator.taps("Остальные пары")
    ways += [(("Остальные пары",), one) for one in curator.buttons if "→" in one]
    found = {}
    for way, name in ways:
        await curator.writes("пара")
        for button in (*way, name):
            await curator.taps(button)
        key = curator.text.splitlines()[0].replace(" — ", " → ").replace(" и ", ", ")
        found[key] = await _pair(curator)
    return found


async def _pair(curator: Phone) -> PairSeen:
    card = curator.text
    counts = figures(_line(card, "План: "))
    day = re.search(r"последняя: \w+, (\d+) (\w+)", card)
    await curator.taps("План")
    overdue = curator.text.count("срок вышел")
    await curator.taps("Назад")
    await curator.taps("Итоги")
    results = curator.text
    done, items, verified = figures(_line(results, "План: "))
    assert [done, items, figures(_line(results, "Встречи: "))[0]] == counts[:3]
    needs = figures(_line(results, "Затруднения: ")) if "Затруднения: " in results else None
    await curator.taps("Назад")
    await curator.taps("Сигналы")
    blocks = curator.text.split("\n\n")[1:]
    return PairSeen(
        int(done),
        int(items),
        int(verified),
        int(counts[2]),
        _line(results, "Встречи: ").partition("всего ")[2],
        _day(*day.groups()) if day else None,
        "Закрыта" in card,
        0 if "Закрыта" in card else overdue,
        (int(needs[0]), int(needs[1])) if needs else None,
        curator.text[0],
        [block.splitlines()[-1] for block in blocks],
    )


async def _stages(curator: Phone) -> dict[str, StageSeen]:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    people = {
        line[2:].split(":")[0]: int(figures(line)[0])
        for line in curator.text.splitlines()
        if line.startswith("• ")
    }
    found = {}
    for name, count in people.items():
        await curator.writes("анкета")
        await curator.taps("Итоги анкет")
        await curator.taps(name.replace(", ", ": "))
        await curator.taps(next(filter(_MEAN.match, curator.buttons)))
        whole = figures(_line(curator.text, "Среднее "))
        await curator.taps("Назад")
        said = [figures(one.partition(" · ")[0]) for one in await _listed(curator, _MEAN)]
        means = [(one[0], one[1] if len(one) > 1 else None) for one in said]
        found[name] = StageSeen(count, means, whole)
    return found


async def _listed(curator: Phone, wanted: re.Pattern[str]) -> list[str]:
    """Rows of a list on all its pages."""
    found: list[str] = []
    while True:
        found += filter(wanted.match, curator.buttons)
        page = next((one for one in curator.buttons if re.fullmatch(r"\d+ / \d+", one)), "1 / 1")
        now, last = page.split(" / ")
        if now == last:
            return found
        await curator.taps("›")


def _line(text: str, begins: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(begins))


def _day(day: str, month: str) -> date:
    number = _MONTHS.index(month) + 1
    return date(_YEARS[number], number, int(day))


def called(mentor: str, mentees: str) -> str:
    """«Белова Н. Ю. → Алиева К. Р., Тихонова П. С.»"""
    return f"{short_name(mentor)} → {', '.join(map(short_name, mentees.split(', ')))}"
