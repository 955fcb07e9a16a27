"""The bases as files: what the list shows, text as text, taken out by overseers alone."""

import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import select

from bot.domain.pairs import CompletionReason, PairStatus
from bot.storage.tables import audit
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone


def rows_of(phone: Phone, begins: str) -> list[dict[str, Any]]:
    """Lines of the newest file by the words of its header."""
    file = phone.person.files[-1]
    assert file.name.startswith(begins)
    assert file.name.endswith(".xlsx")
    sheet = load_workbook(io.BytesIO(file.content)).active
    assert sheet is not None
    _, __, ___, head, *lines = sheet.values
    return [dict(zip(map(str, head), line, strict=True)) for line in lines]


async def test_requests_of_mentees_are_taken_out_with_their_pairs(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(
            staff.ids[MENTEE], request="=HYPERLINK(1)", category="young_teacher"
        )
        await desk.people.change(staff.ids[MENTOR], position="учитель физики")
    curator = staff.curator
    await curator.writes("база наставляемых")
    await curator.taps("Файл")
    assert curator.heard("База наставляемых, людей: 2")
    mentee, other = rows_of(curator, "mentees_")
    assert (mentee["№"], mentee["ФИО наставляемого"]) == (1, MENTEE)
    assert mentee["Основной запрос наставляемого"] == "=HYPERLINK(1)"
    assert (mentee["ФИО наставника"], mentee["Форма наставничества"]) == (
        MENTOR,
        "Педагог-педагог",
    )
    assert mentee["Место работы (учёбы) наставника"] == "учитель физики"
    assert mentee["Дата завершения программы"] == datetime(2026, 5, 29)  # noqa: DTZ001 (a day of a cell)
    assert other["ФИО наставляемого"] == SECOND
    assert not other["ФИО наставника"]
    assert not {"Год рождения", "Телефон"} & set(mentee)
    async with staff.world.app.storage.engine.connect() as connection:
        (noted,) = await connection.execute(select(audit).where(audit.c.action == "base.file"))
    assert noted.after == {"part": "mentee", "people": 2}


async def test_ended_programme_stands_with_its_result_and_one_never_formed_does_not(
    staff: Staff,
) -> None:
    pair = await staff.pair(await staff.working_pair(MENTEE))
    ended = replace(
        pair,
        status=PairStatus.CLOSED,
        closed_on=date(2026, 2, 6),
        completion_reason=CompletionReason.PLAN_COMPLETED,
        slot=None,
    )
    refused = await staff.pair(await staff.working_pair(SECOND))
    async with staff.world.app.storage.change() as desk:
        await desk.pairs.save(ended)
        await desk.pairs.save(
            replace(ended, id=refused.id, completion_reason=CompletionReason.DECLINED)
        )
    curator = staff.curator
    await curator.writes("база наставляемых")
    await curator.taps("Файл")
    by_name = {row["ФИО наставляемого"]: row for row in rows_of(curator, "mentees_")}
    assert by_name[MENTEE]["Результаты программы"] == "план выполнен полностью"
    assert by_name[MENTEE]["Отметка о прохождении"] == "пройдена"
    assert by_name[MENTEE]["Дата завершения программы"] == datetime(2026, 2, 6)  # noqa: DTZ001 (a day of a cell)
    assert not by_name[SECOND]["ФИО наставника"]


async def test_file_of_mentors_holds_what_the_list_was_narrowed_to(staff: Staff) -> None:
    await staff.working_pair(MENTEE, SECOND)
    async with staff.world.app.storage.change() as desk:
        for name in (MENTOR, OTHER_MENTOR):
            codes = ["ict"] if name == MENTOR else ["legal"]
            await desk.bases.cards.change(
                staff.ids[name],
                staff.organisation,
                directions=codes,
                can_help="Тесты",
                hours_a_month=6,
            )
    curator = staff.curator
    await curator.writes("база наставников")
    await curator.taps("Направление: все")
    await curator.taps("ИКТ-компетенции")
    await curator.taps("Файл")
    assert curator.heard("База наставников, по Вашему отбору, людей: 1")
    (only,) = rows_of(curator, "mentors_")
    assert (only["ФИО наставника"], only["Направления"]) == (MENTOR, "ИКТ-компетенции")
    assert (only["Основные компетенции наставника"], only["№"]) == ("Тесты", 1)
    assert only["Ресурс времени, часов в месяц"] == 6
    assert set(only["ФИО наставляемых"].split(", ")) == {MENTEE, SECOND}


async def test_no_file_is_offered_where_nobody_is_found(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("база наставников")
    await curator.writes("ъъъ")
    assert "Файл" not in curator.buttons
