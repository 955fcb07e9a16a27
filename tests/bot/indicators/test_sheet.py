"""The sheet as overseers read it: the demo's figures, slices, the file without names."""

import csv
from io import StringIO

from sqlalchemy import insert

from bot.domain.ids import PersonId
from bot.domain.people import Role
from bot.storage.tables import campaign, membership, survey_sheet, survey_sheet_answer
from tests.bot.indicators.opening import card, sheet
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff


async def test_sheet_stands_three_taps_from_the_menu_for_the_head_as_well(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.connection.execute(
            insert(membership).values(
                organisation_id=staff.organisation,
                person_id=staff.ids[OTHER_MENTOR],
                role=Role.HEAD,
                since=staff.world.clock(),
            )
        )
    head = staff.phones[OTHER_MENTOR]
    await sheet(head)
    head.sees("Показатели · 2025/26", "Контрольная точка", "По формам и видам", "Что помогает")
    await card(head, "охват")
    assert not [one for one in head.buttons if one.startswith("Ввести") or one == "Цель"]


async def test_card_says_what_a_figure_is_made_of_and_where_each_number_is_from(
    staff: Staff,
) -> None:
    await staff.working_pair()
    curator = await card(staff.curator, "план")
    curator.sees("Выполнение планов", "нет данных", "0 — выполненные пункты (посчитано)")
    curator = await card(staff.curator, "мнение наставляемых")
    curator.sees(
        "появится, когда ответят хотя бы 5 человек",
        "7 — порог удовлетворённости",
        "сверьте их с документом",
    )


async def test_work_is_told_by_form_and_by_kind(staff: Staff) -> None:
    await staff.working_pair()
    curator = await sheet(staff.curator)
    await curator.taps("По формам и видам")
    curator.sees("По формам", "1 программа, наставников 1, наставляемых 1", "мало ответов")
    await curator.taps("По видам")
    curator.sees("Программа нескольких видов стоит в каждом из них")
    await curator.taps("Назад")
    await curator.taps("Что помогает")
    curator.sees("Здесь появятся формы работы")


async def test_file_holds_figures_and_nobodys_name(staff: Staff) -> None:
    await staff.working_pair()
    curator = await sheet(staff.curator)
    await curator.taps("Файл для отчёта")
    content = curator.person.files[-1].content.decode("utf-8-sig")
    rows = list(csv.reader(StringIO(content), delimiter=";"))
    assert rows[1][0] == "Показатель"
    assert rows[0] == ["Школа № 7"]
    (coverage,) = [row for row in rows if row[0] == "Охват педагогов наставничеством"]
    assert coverage[1].startswith("2 (педагоги в парах")
    assert not [name for name in (MENTOR, MENTEE, CURATOR) if name.split()[0] in content]


async def test_satisfaction_appears_when_the_campaign_is_over_and_enough_have_answered(
    staff: Staff,
) -> None:
    """Six mentees; while the campaign is open each answer would move the figure."""
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        people = [
            await desk.people.add(staff.organisation, f"Новиков Пётр {n}", [Role.MENTEE], now)
            for n in range(6)
        ]
    await _answered(staff, people)
    curator = await card(staff.curator, "мнение наставляемых")
    curator.sees("66,67 %", "6 — ответившие наставляемые", "4 — из них удовлетворены")


async def _answered(staff: Staff, people: list[PersonId]) -> None:
    """A named questionnaire of the middle of the year, closed by now; two are not glad."""
    now = staff.world.clock()
    home = {"organisation_id": staff.organisation}
    opened = {"opened_at": now.replace(day=1), "closes_at": now, "kind": "by_hand"}
    said = {"eff": "9", "comfort": "9", "support": "9", "joint": "9", "glad": "yes"}
    async with staff.world.app.storage.change() as desk:
        await desk.connection.execute(
            insert(campaign).values(
                id=77,
                survey="interim_mentee",
                version=1,
                audience="mentees",
                visibility="identified",
                **home,
                **opened,
            )
        )
        for number, person in enumerate(people):
            key = f"{number:032}"
            sheet_row = {"key": key, "campaign_id": 77, "person_id": person}
            await desk.connection.execute(insert(survey_sheet).values(**home, **sheet_row))
            values = {**said, "glad": "no"} if number < 2 else said
            rows = [
                {**home, "sheet_key": key, "question": question, "value": value}
                for question, value in values.items()
            ]
            await desk.connection.execute(insert(survey_sheet_answer), rows)
