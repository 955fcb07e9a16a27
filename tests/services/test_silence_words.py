"""«Давно не было встреч»: the way out stands in the message, and it can wait."""

from dataclasses import replace

from bot.domain.names import short_name
from bot.domain.pairs import Member
from tests.services.school import School, at


async def _another_mentee(school: School, name: str) -> None:
    async with school.storage.change() as desk:
        known = await desk.people.add(school.organisation.id, name, [], school.clock())
        pair = await desk.pairs.get(school.pair)
        assert pair is not None
        await desk.pairs.add(replace(pair, mentees=(Member(known, ""),)), None, school.clock())


async def test_a_silence_can_be_put_off(school: School) -> None:
    await school.sql("update programme set start = '2026-01-05'")
    await school.until(at("2026-02-10", "12:00"))

    assert school.phones.to("mentor")[0].buttons == (
        "Записать встречу",
        "Назначить встречу",
        "Завтра в 8:00",
        "Отложить",
        "Пауза",
    )


async def test_two_silent_pairs_are_told_apart_by_their_buttons(school: School) -> None:
    await _another_mentee(school, "Фролов Максим Игоревич")
    await school.sql("update programme set start = '2026-01-05'")
    await school.until(at("2026-02-10", "12:00"))

    (heard,) = school.phones.to("mentor")
    assert heard.buttons == (
        "Записать: Белов И.",
        "Назначить встречу",
        f"Записать: {short_name('Фролов Максим Игоревич')}",
        "Назначить встречу",
        "Завтра в 8:00",
        "Отложить",
        "Пауза",
    )
