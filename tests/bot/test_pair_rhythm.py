"""How often a pair meets: chosen by either side, said to the other, kept by reminders."""

from datetime import timedelta

import pytest

from bot.domain.errors import NotYours
from bot.domain.spoken import parse_days
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import OTHER_MENTOR, Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def chosen(staff: Staff, words: str = "") -> None:
    await staff.mentee.writes("пара")
    await staff.mentee.taps("Ритм встреч")
    staff.mentee.sees("Как часто встречается пара?", "раз в 21 день")
    await (staff.mentee.writes(words) if words else staff.mentee.taps("Раз в неделю"))


async def test_the_mentee_chooses_and_the_mentor_hears(staff: Staff) -> None:
    pair = await staff.working_pair()
    await chosen(staff)
    staff.mentee.sees("Встречаемся раз в неделю")
    assert (await staff.pair(pair)).rhythm == 7
    assert not staff.mentor.heard("теперь встречается")
    await staff.world.later(SOON)
    staff.mentor.sees("Пара Соколова Т. — Белов И. теперь встречается раз в неделю.")
    await staff.mentor.taps("Открыть пару")
    await staff.mentor.taps("Ритм встреч")
    await staff.mentor.taps("Как принято в школе")
    assert (await staff.pair(pair)).rhythm is None
    assert "Встречаемся" not in staff.mentor.text


async def test_a_rhythm_in_own_words(staff: Staff) -> None:
    pair = await staff.working_pair()
    await chosen(staff, "раз в две недели")
    assert (await staff.pair(pair)).rhythm == 14
    await staff.mentee.taps("Ритм встреч")
    await staff.mentee.writes("раз в год по обещанию")
    assert staff.mentee.heard("от 1 до 90")


async def test_the_next_meeting_is_offered_by_the_rhythm(staff: Staff) -> None:
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await chosen(staff, "10")
    await staff.mentor.writes("назначить встречу")
    staff.mentor.sees("чт, 19 февраля")


async def test_silence_is_counted_by_the_rhythm_of_the_pair(staff: Staff) -> None:
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await chosen(staff)
    await staff.world.later(timedelta(days=9))
    assert not staff.mentor.heard("нет записей о встречах")
    await staff.world.later(timedelta(days=2))
    assert staff.mentor.heard("нет записей о встречах")


async def test_rules_that_name_a_rhythm_set_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("/pair")
    await staff.mentor.taps("Правила пары")
    await staff.mentor.taps("Как часто встречаемся")
    await staff.mentor.taps("раз в неделю")
    await staff.mentor.taps("Предложить эти правила")
    assert (await staff.pair(pair)).rhythm is None
    await staff.world.later(SOON)
    await staff.mentee.taps("Принимаю")
    assert (await staff.pair(pair)).rhythm == 7


async def test_a_foreign_pair_has_no_rhythm_to_choose(staff: Staff) -> None:
    pair = await staff.working_pair()
    by = await actor_of(staff, OTHER_MENTOR)
    pairing = staff.world.app.services.pairing
    assert await refused(pairing.meet_every(pair, 7, by)) == NotYours.key


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("10", 10),
        ("14 дней", 14),
        ("раз в 10 дней", 10),
        ("каждые две недели", 14),
        ("раз в неделю", 7),
        ("раз в месяц", 30),
        ("ежемесячно", 30),
        ("every two weeks", 14),
        ("once a week", 7),
        ("по необходимости", None),
        ("", None),
    ],
)
def test_how_often(said: str, days: int | None) -> None:
    assert parse_days(said) == days
