"""The curator's own sheet about the programme: 9 × (0–2), its level kept by the year."""

import pytest

from tests.bot.staff import Staff


async def fill(staff: Staff, *points: str) -> None:
    for point in points:
        await staff.curator.taps(point)


FULL, PART, NONE = "2 — в полной мере", "1 — частично", "0 — не проявляется"


@pytest.mark.parametrize(
    ("points", "told"),
    [
        ((FULL,) * 6 + (PART,) * 3, "15 из 18, оптимальный уровень"),
        ((FULL,) * 5 + (PART,) * 4, "14 из 18, допустимый уровень"),
        ((PART,) * 9, "9 из 18, допустимый уровень"),
        ((PART,) * 8 + (NONE,), "8 из 18, недопустимый уровень"),
    ],
)
async def test_levels_are_those_of_the_form(
    staff: Staff, points: tuple[str, ...], told: str
) -> None:
    curator = staff.curator
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    curator.sees("15–18 — оптимальный уровень")
    await curator.taps("Заполнить")
    curator.sees("Оценка остаётся в школе", "Вопрос 1 из 9.", "Соответствие наставнической")
    await fill(staff, *points)
    total, _, level = told.partition(" из 18, ")
    curator.sees("Спасибо", f"Сумма баллов: {total}, {level}")
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    curator.sees("2025/26", told, "Заполнить заново")


async def test_begun_sheet_is_gone_on_with_and_the_newest_counts(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    await curator.taps("Заполнить")
    await fill(staff, FULL, FULL)
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    await curator.taps("Заполнить")
    curator.sees("Вопрос 3 из 9.")
    await fill(staff, *(FULL,) * 7)
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    await curator.taps("Заполнить заново")
    await fill(staff, *(NONE,) * 9)
    await curator.writes("анкеты")
    await curator.taps("Оценка программы")
    text = curator.text
    assert text.index("0 из 18") < text.index("18 из 18")
    assert not staff.mentee.heard("Оценка программы")
    async with staff.world.app.storage.read() as desk:
        assert await desk.surveys.of_organisation(staff.organisation, 5) == []


async def test_sheet_is_no_questionnaire_to_send(staff: Staff) -> None:
    await staff.curator.writes("анкеты")
    await staff.curator.taps("Другая анкета")
    seen = list(staff.curator.buttons)
    while "›" in staff.curator.buttons and len(seen) < 40:
        await staff.curator.taps("›")
        seen += staff.curator.buttons
    assert not any("Оценка программы" in name for name in seen)
