"""Lines of a pair's cards that are not the usual ones."""

from datetime import timedelta

import pytest

from bot.domain.forms import Kind
from bot.domain.people import Role
from tests.bot.staff import MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_several_kinds_are_chosen_on_the_card(staff: Staff) -> None:
    curator = await staff.pair_form()
    await curator.taps("Виды")
    await curator.taps("Ситуационное")
    await curator.taps("Виртуальное")
    await curator.taps("Готово")
    curator.sees("Вид: Ситуационное, Виртуальное")
    await curator.taps("Предложить")

    (pair,) = await staff.pairs()
    assert pair.programme.kinds == (Kind.SITUATIONAL, Kind.VIRTUAL)


async def test_request_and_offer_are_read_before_a_yes(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTOR], can_help="урок, родители", hours_a_month=6)
        await desk.people.change(staff.ids[MENTEE], request="дисциплина в 7 «Б»")
        await desk.people.change(staff.ids[SECOND], request="как вести журнал")
    curator = staff.curator
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(MENTOR)
    curator.sees("Может помочь: урок, родители", "Часов в месяц: 6")
    await curator.taps("Наставляемые")
    await curator.taps(MENTEE)
    await curator.taps(SECOND)
    await curator.taps("Готово")
    curator.sees(f"Запрос ({MENTEE}): дисциплина в 7 «Б»", f"Запрос ({SECOND}): как вести")
    await curator.taps("Предложить")
    curator.sees("Предложена", "дисциплина в 7 «Б»", "как вести журнал")

    await staff.world.later(SOON)
    staff.mentor.sees("Вам предлагают стать наставником", "дисциплина в 7 «Б»", "как вести журнал")
    staff.mentee.sees("Вам предлагают наставника", "Может помочь: урок, родители")
    await staff.mentee.writes("моя пара")
    staff.mentee.sees("дисциплина в 7 «Б»")
    assert "как вести журнал" not in staff.mentee.screen.text


async def test_a_seventh_mentee_needs_a_word_and_a_thirteenth_is_refused(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        for number in range(1, 13):
            await desk.people.add(
                staff.organisation, f"Наставляемый {number:02}", [Role.MENTEE], staff.world.clock()
            )
    curator = staff.curator
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(MENTOR)
    await curator.taps("Наставляемые")
    curator.sees("не больше: 6")
    for number in range(1, 7):
        await curator.taps(f"Наставляемый {number:02}")
    await curator.taps("›")
    await curator.taps("Наставляемый 07")
    await curator.taps("Готово")
    curator.sees("Большая группа: 7 наставляемых", "Всё равно предложить")

    await curator.taps("Наставляемые")
    for number in range(8, 13):
        await curator.taps(f"Наставляемый {number:02}")
    await curator.taps("‹")
    await curator.taps(MENTEE)
    assert "не больше 12 наставляемых" in curator.alert
    await curator.taps("Готово")
    await curator.taps("Всё равно предложить")
    (pair,) = await staff.pairs()
    assert len(pair.mentees) == 12


async def test_link_of_a_video_meeting_reaches_the_other_side(staff: Staff) -> None:
    await staff.working_pair()
    mentor = staff.mentor
    await mentor.writes("назначить встречу")
    await mentor.taps("Видеосвязь")
    await mentor.writes("https://meet.example/5b")
    mentor.sees("Где: https://meet.example/5b")
    await mentor.taps("Назначить")
    await staff.world.later(SOON)
    staff.mentee.sees("Назначена встреча", "видеосвязь", "Где: https://meet.example/5b")
