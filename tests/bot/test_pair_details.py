"""Lines of a pair's cards that are not the usual ones."""

from datetime import timedelta

import pytest

from bot.domain.pairs import Kind
from tests.bot.staff import MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_several_kinds_are_chosen_on_the_card(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(MENTOR)
    await curator.taps("Наставляемые")
    await curator.taps(MENTEE)
    await curator.taps("Готово")
    await curator.taps("Виды")
    await curator.taps("Ситуационное")
    await curator.taps("Виртуальное")
    await curator.taps("Готово")
    curator.sees("Вид: Ситуационное, Виртуальное")
    await curator.taps("Предложить")

    (pair,) = await staff.pairs()
    assert pair.programme.kinds == (Kind.SITUATIONAL, Kind.VIRTUAL)


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
