"""monitoring.xlsx beside the screens of questionnaires, pulses and check-ins: counted by hand."""

import re
from datetime import date
from math import floor
from statistics import fmean, median

import pytest
from sqlalchemy import select

from bot.storage.tables import audit
from tests.bot.exports.filed import Rows, filed, of
from tests.bot.papers.screens import figures
from tests.bot.schools import joined, links_of
from tests.bot.staff import MENTEE, Staff, staff_of
from tests.bot.surveys.test_yearly import FULL, PART, fill
from tests.bot.world import Phone, World
from tests.documents.workbooks import change

INTERIM = {"Этап": "середина года", "Кому": "наставляемые", "Откуда": "этап"}
BEFORE = {**INTERIM, "Этап": "до начала"}
# Four people rated their meetings, one of them twice, in weeks that are over.
RATED = (
    "insert into pulse (meeting_id, person_id, organisation_id, score, at) "
    "select min(m.id), p.person_id, m.organisation_id, 3 + p.person_id % 3, "
    "'2026-01-27 09:00:00.000000' from meeting m join pair_mentee p on p.pair_id = m.pair_id "
    "group by p.person_id order by p.person_id limit :people"
)
WENT = (
    "insert into checkin (organisation_id, pair_id, person_id, due, answer, counted) "
    "select r.organisation_id, r.id, p.person_id, '2025-11-10', said.word, said.word "
    "from pair r join pair_mentee p on p.pair_id = r.id join (select 'fine' as word) said"
)


@pytest.fixture
async def curator(world: World) -> Phone:
    return await joined(world, await links_of(world), "C1", "Куратор")


def scores(rows: Rows) -> list[int]:
    """One number a person."""
    return [row["Ответ"] for row in rows for _ in range(row["Выбрали"])]


def ru(value: float) -> str:
    return f"{round(value, 1):g}".replace(".", ",")


def mean_of(rows: Rows) -> str:
    said = scores(rows)
    assert {row["Ответили"] for row in rows} == {len(said)}
    return f"среднее {ru(fmean(said))}, медиана {ru(median(said))}, ответили: {len(said)}"


async def test_stages_and_a_question_are_counted_from_the_file(curator: Phone) -> None:
    rows = await filed(curator)
    answers, satisfied = rows("Ответы"), rows("Удовлетворённость")
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    lines = [line for line in curator.text.splitlines() if line.startswith("• ")]
    for line in lines:
        stage, audience = re.fullmatch(r"• (.+?), (.+?): .+", line).groups()  # type: ignore[union-attr]
        mine = of(answers, Откуда="этап", Этап=stage, Кому=audience, Часть="все")
        shares = [
            100 * one["Удовлетворены"] / one["Ответили"]
            for one in of(satisfied, Этап=stage, Кому=audience)
        ]
        assert figures(line) == [max(row["Ответили"] for row in mine), *map(round, shares)]
    stages = of(answers, Откуда="этап")
    assert len(lines) == len({(row["Этап"], row["Кому"]) for row in stages})
    assert f"от {satisfied[0]['Порог']} " in curator.text

    await curator.taps("середина года: наставляемые")
    await curator.taps("Качество программы")
    now = of(answers, **INTERIM, **{"Ключ вопроса": "quality"})
    before = of(answers, **BEFORE, **{"Ключ вопроса": "quality"})
    said, change = scores(now), median(scores(now)) - median(scores(before))
    zones = [
        floor(100 * sum(one in zone for one in said) / len(said) + 0.5)
        for zone in (range(8, 11), range(5, 8), range(1, 5))
    ]
    curator.sees(
        mean_of(now).capitalize(),
        f"До начала: {mean_of(before)}",
        f"Изменение медианы: +{ru(change)}",
        "8–10: {} %, 5–7: {} %, 1–4: {} %".format(*zones),
    )
    bars = {int(line.split()[0]): line for line in curator.text.splitlines() if "▇" in line}
    counts = {row["Ответ"]: row["Выбрали"] for row in now}
    assert {score: int(line.split()[-1]) for score, line in bars.items()} == counts
    # One alone in a group: its form and the rest are hidden, on the screen and in the file.
    assert {row["Часть"] for row in answers} == {"все"}


async def test_sendings_are_those_of_the_list_with_their_own_results(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Отправленные и итоги")
    buttons = [one.split(" · ") for one in curator.buttons if " из " in one]
    await curator.taps("8 из 8")
    results = curator.text
    await curator.taps("По вопросам")
    await curator.taps("Насколько комфортно")
    page = curator.text
    rows = await filed(curator)
    sent = rows("Отправки")
    assert [row["№"] for row in sent] == list(range(1, len(sent) + 1))
    assert sorted(one[1:] for one in buttons) == sorted(
        [f"{row['Ответили']} из {row['Получили']}", f"{row['Анкета']}, {row['Кому']}"]
        for row in sent
    )
    (eight,) = of(sent, Получили=8)
    mine = of(rows("Ответы"), Откуда=f"отправка {eight['№']}")
    comfort = of(mine, **{"Ключ вопроса": "comfort"})
    assert mean_of(comfort).capitalize() in page
    assert f"{comfort[0]['Вопрос']}\n{mean_of(comfort).capitalize()}" in results
    # Who was asked alone is told as a number of the asked and by no answer.
    alone = {f"отправка {row['№']}" for row in sent if row["Получили"] == 1}
    assert len(alone) == 2
    assert not alone & {row["Откуда"] for row in rows("Ответы")}


async def test_pulses_and_checkins_come_when_their_screens_tell_them(curator: Phone) -> None:
    storage = curator.world.app.storage
    await change(storage, RATED, people=2)
    rows = await filed(curator)
    assert rows("Пульс") == []
    await curator.writes("сводка")
    assert "Оценка встреч" not in curator.text

    await change(storage, "delete from pulse")
    await change(storage, RATED, people=4)
    await change(storage, WENT)
    await change(storage, "update checkin set counted = 'help', answer = 'help' where id = 1")
    pulse, went = (await filed(curator))("Пульс")
    assert (pulse["Что"], pulse["Месяц"]) == ("Оценка встреч за 4 недели", None)
    mean = ru(pulse["Сумма"] / pulse["Ответили"])
    await curator.writes("сводка")
    curator.sees(f"Оценка встреч за 4 недели: {mean} из 5 (ответили {pulse['Ответили']} человека)")
    assert (went["Что"], went["Месяц"].date()) == ("Как идёт", date(2025, 11, 1))
    percent = round(100 * went["Сумма"] / went["Ответили"])
    await curator.writes("анкета")
    await curator.taps("«Как идёт?» в парах")
    curator.sees(f"хорошо {percent} %, ответили: {went['Ответили']}")


async def test_file_is_of_overseers_alone_and_leaves_a_line(world: World) -> None:
    staff: Staff = await staff_of(world)
    await staff.working_pair(MENTEE)
    await staff.mentor.writes("/export")
    assert "Мониторинг (xlsx)" not in staff.mentor.buttons
    curator = staff.curator
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    await curator.taps("Заполнить")
    await fill(staff, *(FULL,) * 6, *(PART,) * 3)
    rows = await filed(curator)
    assert curator.heard("Мониторинг на 09.02.2026")
    scored = rows("Оценка программы")
    assert len(scored) == 9
    assert sum(row["Баллы"] for row in scored) == 15
    assert {row["День"].date() for row in scored} == {date(2026, 2, 9)}
    await curator.writes("анкеты")
    await curator.taps("Итоги анкет")
    await curator.taps("Выгрузить")
    curator.sees("Итоги анкет")
    async with world.app.storage.engine.connect() as connection:
        taken = select(audit.c.action).where(audit.c.action.startswith("export."))
        assert (await connection.execute(taken)).scalars().all() == ["export.monitoring"] * 2
