"""A year's results on the screens of the demo school, counted again from the tables of answers."""

import csv
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean, median

import pytest

from bot.domain.people import Role
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World

TABLES = Path(__file__).parents[3] / "bot" / "catalog" / "demo"


def said(table: str, key: str, people: str) -> list[int]:
    """The raw answers of these people, as the tables of the demo have them."""
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["person"]: row for row in csv.DictReader(file, delimiter=";")}
    return [int(rows[one][key]) for one in people.split()]


def ru(value: float) -> str:
    return f"{round(value, 1):g}".replace(".", ",")


async def stage(curator: Phone, name: str) -> None:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    await curator.taps(name)


FIRST, ALL = "E1 E2 E3 E4 E6 E8 E9", "E1 E2 E3 E4 E6 E7 E8 E9"


async def test_head_reads_results_by_the_word_that_others_answer_by(world: World) -> None:
    head = await joined(world, await links_of(world), "H1", "Директор")
    await head.writes("анкеты")
    head.sees("Итоги анкет", "середина года: наставляемые")
    await head.taps("Назад")
    head.sees("что сделать?")


@pytest.mark.parametrize(
    ("button", "key"),
    [("Насколько комфортно", "comfort"), ("Качество программы", "quality")],
)
async def test_figures_are_those_of_the_raw_answers(curator: Phone, button: str, key: str) -> None:
    await stage(curator, "середина года: наставляемые")
    await curator.taps(button)
    now, before = said("survey_january", key, ALL), said("survey_before", key, FIRST)
    change = median(now) - median(before)
    high = round(100 * sum(one >= 8 for one in now) / len(now))
    curator.sees(
        f"Среднее {ru(fmean(now))}, медиана {ru(median(now))}, ответили: 8",
        f"До начала: среднее {ru(fmean(before))}, медиана {ru(median(before))}, ответили: 7",
        f"Изменение медианы: +{ru(change)}",
        f"Зона: высокая. 8–10: {high} %",
    )
    bars = {int(line.split()[0]): line for line in curator.text.splitlines() if "▇" in line}
    assert {score: int(line.split()[-1]) for score, line in bars.items()} == Counter(now)


async def test_the_one_who_came_later_is_in_no_figure(curator: Phone) -> None:
    """Seven were asked at once and one alone: eight less seven would be that one."""
    await stage(curator, "до начала: наставляемые")
    await curator.taps("уровень комфорта")
    curator.sees("ответили: 7")
    await curator.writes("анкета")
    await curator.taps("Отправленные и итоги")
    alone = [one for one in curator.buttons if "1 из 1" in one and one.endswith("наставляемые")]
    await curator.taps(alone[0])
    curator.sees("показывается от 5 человек")
    await curator.taps("По вопросам")
    assert all(name.startswith("– ·") for name in curator.buttons if " · " in name)
    await curator.taps("уровень комфорта")
    curator.sees("показывается от 5 человек")
    assert "▇" not in curator.text


async def test_satisfied_are_counted_by_the_printed_rule(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    keys = ("eff", "comfort", "support", "joint")
    ratings = zip(*(said("survey_january", key, ALL) for key in keys), strict=True)
    happy = [fmean(one) >= 7 for one in ratings]
    # E6 is not glad and below the mark; all the others are glad.
    share = round(100 * sum(happy) / len(happy))
    curator.sees(f"середина года, наставляемые: ответили 8, удовлетворены {share} %", "от 7")
    await curator.taps("середина года: наставляемые")
    await curator.taps("Картинкой")
    now, before = said("survey_january", "comfort", ALL), said("survey_before", "comfort", FIRST)
    # Ten questions are more than a caption holds.
    picture, rest = curator.heard("До и после: медианы ответов")
    assert "Остальные числа – ниже" in picture.text
    assert "совместной работой: до 7, после 8,5" in rest.text
    assert "середина года, наставляемые" in picture.text
    assert f"до {ru(median(before))}, после {ru(median(now))}" in picture.text
    curator.sees("Середина года, наставляемые")


async def test_one_in_a_form_is_hidden_with_the_rest(curator: Phone) -> None:
    await stage(curator, "середина года: наставляемые")
    await curator.taps("Эффективность")
    await curator.taps("По формам и видам")
    curator.sees("Ответов мало (нужно от 5)", "Педагог-педагог")
    assert "среднее" not in curator.text


async def test_words_are_shown_without_names(curator: Phone) -> None:
    await stage(curator, "середина года: наставляемые")
    await curator.taps("›")
    await curator.taps("Чего Вам не хватает")
    curator.sees("Больше взаимных посещений уроков", "Готовых образцов")
    async with curator.world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        people = await desk.people.with_role(school.id, Role.MENTEE)
    assert not any(one.name.split()[0] in curator.text for one in people)


async def test_a_year_later_last_year_stands_beside(curator: Phone) -> None:
    await curator.world.until(datetime(2026, 9, 15, 9, tzinfo=UTC))
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    curator.sees("Итоги анкет, 2026/27", "ещё ни одна анкета не закрылась")
    await curator.taps("Прошлый год")
    curator.sees("Итоги анкет, 2025/26", "середина года, наставники")
    await curator.taps("середина года: наставники")
    await curator.taps("›")
    await curator.taps("довольны")
    mentors = said("survey_january", "joint", "M1 M2 M3 M4 M5 M6")
    curator.sees(f"Среднее {ru(fmean(mentors))}", "середина года, наставники")


async def test_head_reads_them_from_the_indicators(world: World) -> None:
    links = await links_of(world)
    head = await joined(world, links, "H1", "Руководитель")
    await head.writes("показатели")
    await head.taps("Итоги анкет")
    head.sees("середина года, наставляемые: ответили 8")
    await head.taps("SWOT")
    head.sees("Заготовка")
    assert "Взять заготовку" not in head.buttons


async def test_answers_with_names_are_a_file_that_leaves_a_line(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Отправленные и итоги")
    await curator.taps("8 из 8")
    await curator.taps("Ответы с именами, файл")
    (file,) = curator.person.files
    async with curator.world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        people = {one.name for one in await desk.people.with_role(school.id, Role.MENTEE)}
        found = await desk.connection.exec_driver_sql(
            "select after from audit where action = 'survey.named'"
        )
        lines = found.scalars().all()
    rows = list(csv.reader(file.content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 9
    assert {row[0] for row in rows[1:]} <= people
    assert not any("поддержку" in question for question in rows[0])
    assert len(lines) == 1
    assert not any(name in str(lines) for name in people)
