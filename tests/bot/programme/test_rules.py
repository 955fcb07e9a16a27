"""Rules of a pair: proposed on one card, accepted by everybody, changed by another version."""

from datetime import timedelta

import pytest

from bot.domain.posts.about_pairs import PairStarted
from bot.domain.programme.rules import Rules
from bot.services.taps import Tap
from tests.bot.programme.heads import School
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND

MINUTE = timedelta(minutes=1)


async def versions(school: School) -> list[Rules]:
    async with school.world.app.storage.read() as desk:
        return await desk.programme.agreements.of_pair(school.pair)


@pytest.fixture
async def proposed(school: School) -> School:
    """The mentor has proposed the usual rules with one in own words."""
    await school.staff.forge(MENTOR, Tap("ruo", school.pair))
    await school.mentor.taps("Как часто встречаемся")
    await school.mentor.writes("по вторникам после уроков")
    await school.mentor.taps("Предложить эти правила")
    school.mentor.sees("Правила предложены", "ждёт согласия: Белов Илья")
    await school.world.later(MINUTE)
    return school


async def test_both_accept_and_the_card_of_the_pair_shows_them(proposed: School) -> None:
    proposed.mentee.sees(
        "Вам предлагают правила пары. От кого: Соколова Т.",
        "Как часто встречаемся: по вторникам после уроков",
        "Если встреча срывается: предупреждаем за день",
    )
    await proposed.mentee.taps("Принимаю")
    proposed.mentee.sees("Вы приняли правила пары")
    await proposed.world.later(MINUTE)
    proposed.mentor.sees("Все приняли правила пары, версия 1")
    await proposed.mentee.writes("/pair")
    proposed.mentee.sees("Правила: по вторникам после уроков · лично, на работе")
    found = (await versions(proposed))[0]
    assert set(found.accepted) == {proposed.staff.ids[one] for one in (MENTOR, MENTEE)}
    assert len(found.points) == 7


async def test_usual_rules_cost_one_tap(school: School) -> None:
    await school.mentor.writes("/pair")
    await school.mentor.taps("Правила пары")
    effort = school.mentor.job()
    await school.mentor.taps("Предложить эти правила")
    assert (effort.taps, effort.characters) == (1, 0)
    assert len((await versions(school))[0].points) == 7


async def test_a_change_is_another_version_that_both_accept_anew(proposed: School) -> None:
    await proposed.mentee.taps("Принимаю")
    await proposed.mentee.taps("Открыть правила")
    proposed.mentee.sees("Приняты всеми, версия 1")
    await proposed.mentee.taps("Изменить правила")
    await proposed.mentee.taps("Обратная связь")
    await proposed.mentee.taps("раз в месяц")
    await proposed.mentee.taps("Предложить эти правила")
    await proposed.world.later(MINUTE)
    proposed.mentor.sees("Вам предлагают правила пары", "Обратная связь: раз в месяц")
    latest, first = await versions(proposed)
    assert (latest.version, len(latest.accepted), len(first.accepted)) == (2, 1, 2)


async def test_a_version_that_another_one_followed_is_not_accepted(proposed: School) -> None:
    await proposed.mentor.taps("Изменить правила")
    await proposed.mentor.taps("Подготовка к встрече")
    await proposed.mentor.taps("без подготовки")
    await proposed.mentor.taps("Предложить эти правила")
    await proposed.mentee.taps("Принимаю")
    assert "За это время всё изменилось" in proposed.mentee.alert


async def test_in_a_group_all_mentees_accept(school: School) -> None:
    staff = school.staff
    pair = await staff.working_pair(MENTEE, SECOND)
    await staff.forge(MENTOR, Tap("ruo", pair))
    await school.mentor.taps("Предложить эти правила")
    await school.world.later(MINUTE)
    await school.mentee.taps("Принимаю")
    await school.mentee.taps("Открыть правила")
    school.mentee.sees("ждёт согласия: Ким Анна")
    await staff.phones[SECOND].taps("Принимаю")
    await staff.phones[SECOND].taps("Открыть правила")
    staff.phones[SECOND].sees("Приняты всеми")


async def test_the_curator_reads_them_and_proposes_nothing(proposed: School) -> None:
    await proposed.staff.forge(CURATOR, Tap("ruo", proposed.pair))
    proposed.curator.sees("по вторникам после уроков", "ждёт согласия")
    assert not {"Принимаю", "Изменить правила"} & set(proposed.curator.buttons)


async def test_the_letter_of_a_pair_that_starts_offers_rules(school: School) -> None:
    staff = school.staff
    async with school.world.app.storage.change() as desk:
        note = PairStarted(staff.ids[MENTEE], school.pair, "x")
        desk.outbox.add(staff.organisation, note, school.world.clock())
    await school.world.settle()
    school.mentee.sees("Первый шаг — договориться о правилах", "Правила пары")
    await school.mentee.taps("Правила пары")
    school.mentee.sees("Предложить эти правила")
