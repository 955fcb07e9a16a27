"""A school's year of monitoring, from the agreement in September to the summary of June.

Each number on its screens is counted again from the files that the same person takes away in the
chat (`recount`); what files keep back (how much support somebody feels, who needs help, single
scores), from what people said.
"""

from collections.abc import Mapping
from datetime import date, datetime
from statistics import fmean
from typing import Any

import pytest

from bot.clock import RunningClock
from bot.domain.surveys.swot import Side
from tests.bot.indicators.opening import midyear, sheet
from tests.bot.world import Phone, World
from tests.bot.year.monitoring import asking, reading
from tests.bot.year.monitoring.people import AFTER, INTERIM, Monitored, monitored
from tests.bot.year.monitoring.reading import HELD, numbers, opened, pairs_of, rows_of, taken
from tests.bot.year.monitoring.recount import Stage, ru, workbook
from tests.conftest import MOSCOW


@pytest.fixture
def clock() -> RunningClock:
    """The day on which all pairs begin."""
    return RunningClock(datetime(2025, 9, 15, 8, 0, tzinfo=MOSCOW), monotonic=lambda: 0.0)


async def checkpoint(school: Monitored) -> None:
    """In the last days of January, before the questionnaires close."""
    await school.mornings("2026-01-30")
    book = await taken(school.curator)
    pairs, plan = pairs_of(book), rows_of(book, "План", "Пара", "Срок")
    done = [row for row in plan if row["Выполнено"]]
    held = [row for row in rows_of(book, "Встречи", "Пара", "Дата") if row["Статус"] in HELD]
    point = await midyear(school.curator)
    assert numbers(point, "Программы") == [len(pairs), 0, 0]
    assert numbers(point, "Сигналы") == lights(pairs)
    in_time = sum(row["Выполнено"] <= row["Срок"] for row in done)
    late = sum(row["Просрочено"] or 0 for row in pairs)
    assert numbers(point, "План") == [len(done), len(plan), in_time, late]
    lately = met_since(pairs, date(2026, 1, 2))
    assert numbers(point, "Встречи") == [len(held), 28, lately, len(pairs)]
    assert numbers(point, "Промежуточная анкета") == [10, 10]
    await point.taps("Сохранить точку")
    point.sees("Сохранена")


async def results_of_january(school: Monitored, before: reading.Before) -> None:
    found = await reading.results(school, INTERIM, before)
    curator = school.curator
    await opened(curator, "Итоги анкет")
    curator.sees("• до начала, наставляемые: ответили 5", "• до начала, наставники: ответили 5")
    await curator.taps("середина года: наставляемые")
    await reading.question(curator, "Насколько комфортно", found["mentee"])
    await sheet_is(curator, found, "середина года")


async def sheet_is(curator: Phone, found: Mapping[str, Stage], stage: str) -> None:
    """«Анкеты» of the workbook has the same figures."""
    rows = rows_of(await taken(curator), "Анкеты", "Этап", "Вопрос")
    told = [row for row in rows if str(row["Этап"]).startswith(stage)]
    expected = {
        one.text: (len(side.said), round(fmean(side.values(one)), 2), side.delta(one))
        for side in found.values()
        for one in side.asked
        if one.kind == "s10"
    }
    assert {row["Вопрос"]: (row["n"], row["Среднее"], row["Δ"]) for row in told} == expected


async def month_of_january(school: Monitored) -> None:
    """Monday, 2 February: the month above the week; its file is one tap away."""
    await school.mornings("2026-02-02")
    head = school.head
    (told,) = head.heard("Итоги месяца: Январь 2026")
    week_is(head, await taken(head), date(2026, 2, 2))
    scores = asking.SCORES[asking.JANUARY]
    assert f"Оценка встреч за 4 недели: {ru(fmean(scores))} из 5 (ответили 5" in told.text
    await head.taps("Выгрузить за месяц", on=told)
    pairs = pairs_of(workbook(head))
    met = sum(row["Встреч за период"] or 0 for row in pairs)
    assert f"Встречи за месяц: {met} ({50 * met} мин)" in told.text


def week_is(reader: Phone, book: Any, day: date) -> None:
    """The digest of this day has the numbers of the workbook."""
    told, *_ = reader.heard(f"На {day:%d.%m.%Y}")
    text = told.text.split("———")[-1]
    pairs, working = pairs_of(book), at_work(pairs_of(book))
    done, items = (sum(row[name] for row in pairs) for name in ("Выполнено", "Пунктов плана"))
    held = [row for row in rows_of(book, "Встречи", "Пара", "Дата") if row["Статус"] in HELD]
    late, closed = (sum(row["Просрочено"] or 0 for row in working), len(pairs) - len(working))
    since = date.fromordinal(day.toordinal() - 28)
    assert f"{len(working)} пар" in text
    assert f"закрыто: {closed}" in text
    assert f"План: {done} из {items} выполнено ({round(100 * done / items)} %)" in text
    assert f"просрочено {late}" in text
    assert f"за учебный год: {len(held)} ({sum(row['Минут'] for row in held)} мин)" in text
    recent = met_since(working, since)
    met = f"встречались {recent} пар" if recent else "не встречалась ни одна пара"
    assert f"С {since:%d.%m} {met}" in text
    shown = [line for line in text.splitlines() if line.startswith("🟢")]
    assert [int(part.split()[1]) for part in shown[0].split(",")[0].split("   ")] == lights(
        working
    )


def at_work(pairs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in pairs if row["Статус программы"] == "действует"]


def lights(pairs: list[dict[str, Any]]) -> list[int]:
    names = [row["Сигнал"] for row in pairs]
    return [names.count(light) for light in ("зелёный", "жёлтый", "красный")]


def met_since(pairs: list[dict[str, Any]], day: date) -> int:
    met = [row["Последняя встреча"] for row in pairs]
    return sum(last is not None and last.date() >= day for last in met)


async def swot_is_finished(school: Monitored, found: Mapping[str, Stage]) -> None:
    """The five best means of both sides, and all that fell."""
    means = {
        (side, one.text): fmean(stage.values(one))
        for side, stage in found.items()
        for one in stage.asked
        if one.kind == "s10" and (stage.delta(one) or 0) >= 0
    }
    curator = school.curator
    await opened(curator, "Итоги анкет")
    await curator.taps("SWOT")
    strong, weak = curator.text.split("Слабые стороны")
    best = [f": {ru(one)} из 10" for one in sorted(means.values(), reverse=True)[:5]]
    lines = [line for line in strong.splitlines() if line.startswith("• ")]
    assert len(lines) == len(best)
    assert all(piece in line for piece, line in zip(best, lines, strict=True))
    assert f"и ещё {sum(one >= 8 for one in means.values()) - 5}" in strong
    assert weak.count("изменение −2") == 2
    for label in ("Взять заготовку", "Завершить"):
        await curator.taps(label)
    curator.sees("Завершён.")
    async with school.world.app.storage.read() as desk:
        kept = await desk.surveys.swots.get(school.organisation, 2025)
    assert kept
    assert len(kept.lines(Side.STRENGTHS)) == len(best)


async def indicators(school: Monitored, found: Mapping[str, Stage]) -> None:
    book = await taken(school.curator)
    rows = {row["Показатель"]: row for row in rows_of(book, "Показатели", "Показатель", "Формула")}
    coverage = next(iter(rows.values()))
    share = 100 * coverage["Числитель"] / coverage["Знаменатель"]
    await sheet(school.curator)
    assert f"{ru(share)} %, цель 70 · охват" in school.curator.buttons
    for side, short in (("mentee", "мнение наставляемых"), ("mentor", "мнение наставников")):
        told = f"{found[side].satisfied()} %, цель 85 · {short}"
        while told not in school.curator.buttons:
            await school.curator.taps("›")
            assert school.curator.buttons


async def test_year_of_monitoring(world: World) -> None:
    school = await monitored(world)
    await school.plans(*asking.ITEMS)
    await asking.before(school)
    await asking.how_it_goes(school)
    await asking.met(school, asking.AUTUMN)
    await asking.how_it_went(school)
    await asking.items_done(school)
    await asking.in_january(school)
    await asking.met(school, asking.JANUARY)
    await checkpoint(school)
    await month_of_january(school)
    before = await reading.said_before(school)
    await results_of_january(school, before)
    await asking.at_closing(school)
    await asking.in_may(school)
    await school.mornings("2026-05-18")
    week_is(school.head, await taken(school.head), date(2026, 5, 18))
    after = await reading.results(school, AFTER, before)
    await sheet_is(school.curator, after, "по итогам")
    await swot_is_finished(school, after)
    await indicators(school, after)
