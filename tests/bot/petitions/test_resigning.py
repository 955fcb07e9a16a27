"""Laying duties down: three working days, counted and shown; nobody can refuse."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.errors import NotAllowed
from bot.domain.ids import PairId
from bot.domain.pairs import CompletionReason, Member, PairStatus
from bot.domain.petitions import PetitionStatus
from bot.domain.petitions.refusals import NeverDeclined
from tests.bot.petitions.council import (
    HEAD,
    SOON,
    TEN_MINUTES,
    actor_of,
    begins,
    council_of,
    petitions,
)
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import World
from tests.conftest import MOSCOW


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


async def resigns(staff: Staff) -> None:
    await begins(staff.mentor, "Сложить обязанности")
    staff.mentor.sees("Отказать Вам не могут")
    await staff.mentor.taps("Большая нагрузка")


async def test_last_day_is_counted_and_shown(staff: Staff) -> None:
    await staff.working_pair()
    await resigns(staff)
    staff.mentor.sees("последний день 12 февраля", "Отозвать")
    assert staff.mentor.text.casefold().count("последний день") == 1


async def test_holidays_lengthen_the_notice(staff: Staff) -> None:
    """19 February 2026 is a Thursday, the 23rd a public holiday."""
    await staff.working_pair()
    await staff.world.until(datetime(2026, 2, 19, 10, tzinfo=MOSCOW))
    await resigns(staff)
    staff.mentor.sees("последний день 25 февраля")


async def test_without_an_answer_it_takes_effect_by_itself(staff: Staff) -> None:
    pair = await staff.working_pair()
    await resigns(staff)
    await staff.world.until(datetime(2026, 2, 12, 18, tzinfo=MOSCOW))
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    await staff.world.until(datetime(2026, 2, 13, 9, tzinfo=MOSCOW))
    ended = await staff.pair(pair)
    assert ended.completion_reason is CompletionReason.MENTOR_REFUSED
    assert staff.mentor.heard("Пара завершена")
    assert staff.mentee.heard("обязанности наставника завершены")
    assert not staff.mentee.heard("отказ")
    assert staff.curator.heard("Срок предупреждения прошёл")
    assert "Подобрать наставника" in staff.curator.buttons
    assert "Подобрать наставника" not in staff.phones[HEAD].buttons


async def test_accepted_earlier_the_pair_ends_today(staff: Staff) -> None:
    pair = await staff.working_pair()
    await resigns(staff)
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    assert "Отклонить" not in staff.curator.buttons
    await staff.curator.taps("Освободить сейчас")
    await staff.world.later(SOON)
    assert (await staff.pair(pair)).completion_reason is CompletionReason.MENTOR_REFUSED
    assert staff.mentor.heard("Обязанности наставника сложены")


async def test_accepted_by_a_slip_the_pair_works_on(staff: Staff) -> None:
    pair = await staff.working_pair()
    await resigns(staff)
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Освободить сейчас")
    await staff.curator.taps("Отменить")
    await staff.world.later(SOON)
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    assert not staff.mentee.heard("Пара завершена")


async def test_refusing_is_impossible_even_past_the_screen(staff: Staff) -> None:
    pair = await staff.working_pair()
    await resigns(staff)
    await staff.world.later(TEN_MINUTES)
    known = (await petitions(staff, pair))[0].id
    services = staff.world.app.services
    with pytest.raises(NeverDeclined):
        await services.petitioning.decline(known, "нет", await actor_of(staff, CURATOR))
    with pytest.raises(NotAllowed):
        await services.petitioning.grant(known, await actor_of(staff, MENTOR))


async def test_taken_back_in_time_nothing_ends(staff: Staff) -> None:
    pair = await staff.working_pair()
    await resigns(staff)
    await staff.world.later(timedelta(days=1))
    await staff.mentor.writes("/requests")
    await staff.mentor.taps("сложение обязанностей")
    await staff.mentor.taps("Отозвать")
    await staff.world.later(SOON)
    assert staff.curator.heard("Обращение отозвано")
    await staff.world.later(timedelta(days=7))
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE


async def test_employer_cancels_with_the_same_notice(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.curator.writes("/pair")
    await staff.curator.taps("Соколова")
    await staff.curator.taps("Обращения")
    await staff.curator.taps("Отменить поручение")
    await staff.curator.taps("Увольнение или перевод")
    staff.curator.sees("до 12 февраля включительно")
    assert not staff.mentor.heard("отменяет поручение")
    await staff.world.later(SOON)
    staff.mentor.sees("Работодатель отменяет поручение", "Последний день: 12 февраля")
    assert not staff.mentee.heard("поручение")
    await staff.world.until(datetime(2026, 2, 13, 9, tzinfo=MOSCOW))
    assert (await staff.pair(pair)).completion_reason is CompletionReason.EMPLOYER_CANCELLED


async def test_head_takes_a_cancelling_back_and_the_mentor_hears_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.curator.writes("/pair")
    await staff.curator.taps("Соколова")
    await staff.curator.taps("Обращения")
    await staff.curator.taps("Отменить поручение")
    await staff.curator.taps("Другая причина")
    await staff.world.later(SOON)
    head = staff.phones[HEAD]
    await head.writes("/pair")
    await head.taps("Соколова")
    await head.taps("Обращения")
    await head.taps("отмена поручения")
    await head.taps("Отозвать")
    await staff.world.later(SOON)
    assert staff.mentor.heard("Обращение отозвано")
    await staff.world.later(timedelta(days=7))
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    assert (await petitions(staff, pair))[0].status is PetitionStatus.WITHDRAWN


async def test_mentee_has_no_way_to_lay_duties_down(staff: Staff) -> None:
    await staff.working_pair()
    await staff.mentee.writes("обращения")
    assert "Сложить обязанности" not in staff.mentee.buttons
    assert "Отменить поручение" not in staff.mentee.buttons


async def test_a_group_without_a_mentor_waits_until_each_has_another(staff: Staff) -> None:
    """One of two mentees is taken by another mentor: the curator still looks for the second."""
    pair = await staff.working_pair(MENTEE, SECOND)
    await resigns(staff)
    await staff.world.until(datetime(2026, 2, 13, 9, tzinfo=MOSCOW))
    curator = staff.curator
    for still in (MENTEE, SECOND):
        await curator.writes("обращения")
        await curator.taps(next(one for one in curator.buttons if "Соколова" in one))
        await curator.taps("Подобрать наставника")
        curator.sees(still)
        await follows(staff, pair, still)
    await curator.writes("обращения")
    assert not [one for one in curator.buttons if "Соколова" in one]


async def follows(staff: Staff, pair: PairId, mentee: str) -> None:
    """Another mentor goes on with this mentee."""
    was, now = await staff.pair(pair), staff.world.clock()
    new = replace(
        was,
        mentor=Member(staff.ids[OTHER_MENTOR], OTHER_MENTOR, now),
        mentees=(Member(staff.ids[mentee], mentee, now),),
        status=PairStatus.ACTIVE,
        previous_id=pair,
        closed_on=None,
        completion_reason=None,
    )
    async with staff.world.app.storage.change() as desk:
        await desk.pairs.add(new, None, now)
