"""A longer term or another form: one side proposes, the other agrees, the curator approves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.forms import Kind
from bot.domain.ids import PairId
from bot.domain.pairs import PairStatus
from bot.domain.petitions import PetitionStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.programme.revisions import RevisionStatus
from bot.storage.programme.revisions import Revisions
from tests.bot.forging import thrice
from tests.bot.petitions.council import SOON, begins, council_of, petitions
from tests.bot.staff import MENTEE, SECOND, Staff
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


async def proposed(staff: Staff) -> None:
    await begins(staff.mentee, "Продлить срок")
    staff.mentee.sees("Сейчас программа идёт до 29 мая")
    await staff.mentee.taps("+ 3 месяца")
    staff.mentee.sees("Новый срок: до 29 августа", "Отозвать")


async def test_both_agree_and_the_curator_extends(staff: Staff) -> None:
    pair = await staff.working_pair()
    await proposed(staff)
    assert not staff.curator.heard("обращение")
    await staff.world.later(SOON)
    staff.mentor.sees("предлагает изменить программу", "Новый срок: до 29 августа")
    await staff.mentor.taps("Согласен(на)")
    staff.mentor.sees("Вы согласились")
    staff.curator.sees("Новое обращение: продление")
    assert (await staff.pair(pair)).programme.end == date(2026, 5, 29)
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Продлить")
    await staff.world.later(SOON)
    assert (await staff.pair(pair)).programme.end == date(2026, 8, 29)
    for phone in (staff.mentee, staff.mentor):
        (told,) = phone.heard("Срок программы продлён")
        assert "до 29 августа" in told.text


async def test_extended_by_a_slip_it_ends_as_before(staff: Staff) -> None:
    pair = await staff.working_pair()
    await proposed(staff)
    await staff.world.later(SOON)
    await staff.mentor.taps("Согласен(на)")
    await staff.curator.taps("Открыть")
    await thrice(staff.curator, "Продлить")
    staff.curator.sees("удовлетворено")
    await staff.curator.taps("Отменить")
    await staff.world.later(SOON)
    assert (await staff.pair(pair)).programme.end == date(2026, 5, 29)
    assert not staff.mentee.heard("продлён")


async def test_other_side_says_no_and_the_curator_never_hears(staff: Staff) -> None:
    pair = await staff.working_pair()
    await proposed(staff)
    await staff.world.later(SOON)
    await staff.mentor.taps("Не согласен(на)")
    await staff.world.later(SOON)
    staff.mentee.sees("Другая сторона не согласилась")
    assert not staff.curator.heard("продление")
    assert (await petitions(staff, pair))[0].status is PetitionStatus.DECLINED


async def test_more_than_a_year_is_said_once_more(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Продлить срок")
    await staff.mentor.writes("31.12.2026")
    staff.mentor.sees("больше года")
    assert await petitions(staff, pair) == []
    await staff.mentor.taps("Да, больше года")
    staff.mentor.sees("Новый срок: до 31 декабря")


async def test_earlier_end_is_no_extension(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Продлить срок")
    await staff.mentor.writes("01.04.2026")
    assert staff.mentor.heard("Программа и так идёт до")
    assert await petitions(staff, pair) == []


async def test_in_a_group_every_mentee_agrees(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE, SECOND)
    await begins(staff.mentor, "Продлить срок")
    await staff.mentor.taps("+ 3 месяца")
    await staff.world.later(SOON)
    await staff.mentee.taps("Согласен(на)")
    staff.mentee.sees("Ждём остальных")
    assert not staff.curator.heard("продление")
    await staff.phones[SECOND].taps("Согласен(на)")
    assert staff.curator.heard("продление")
    assert (await petitions(staff, pair))[0].agreed


async def test_kinds_are_changed_by_both(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Изменить программу")
    await staff.mentor.taps("Виды")
    await staff.mentor.taps("Реверсивное")
    await staff.mentor.taps("Предложить")
    staff.mentor.sees("виды — Традиционное, Реверсивное")
    await staff.world.later(SOON)
    await staff.mentee.taps("Согласен(на)")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Утвердить")
    assert (await staff.pair(pair)).programme.kinds == (Kind.TRADITIONAL, Kind.REVERSE)


async def test_unchanged_kinds_are_refused_in_words(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Изменить программу")
    await staff.mentor.taps("Виды")
    await staff.mentor.taps("Предложить")
    assert staff.mentor.alert
    assert await petitions(staff, pair) == []


async def test_a_pause_is_asked_for_and_ended_the_same_way(staff: Staff) -> None:
    pair = await staff.working_pair()
    for button, status in (
        ("Приостановить", PairStatus.PAUSED),
        ("Продолжить работу", PairStatus.ACTIVE),
    ):
        await begins(staff.mentee, "Изменить программу")
        await staff.mentee.taps(button)
        await staff.world.later(SOON)
        await staff.mentor.taps("Согласен(на)")
        await staff.curator.taps("Открыть")
        await staff.curator.taps("Утвердить")
        await staff.world.later(SOON)
        assert (await staff.pair(pair)).status is status
    assert staff.mentor.heard("Пара продолжает работу")


async def test_agreed_too_late_says_that_the_world_moved_on(staff: Staff) -> None:
    pair = await staff.working_pair()
    await proposed(staff)
    await staff.world.later(SOON)
    await staff.mentee.taps("Отозвать")
    await staff.world.later(SOON)
    assert staff.mentor.heard("Обращение отозвано")
    await staff.mentor.taps("Согласен(на)")
    assert "изменилось" in staff.mentor.alert
    await staff.world.later(timedelta(hours=1))
    assert (await staff.pair(pair)).programme.end == date(2026, 5, 29)


async def test_approved_programme_gets_a_version_and_loses_it_again(staff: Staff) -> None:
    pair = await staff.working_pair()
    programme = replace((await staff.pair(pair)).programme, status=ProgrammeStatus.ACTIVE)
    async with staff.world.app.storage.change() as desk:
        await desk.pairs.save_programme(pair, programme)
    await proposed(staff)
    await staff.world.later(SOON)
    await staff.mentor.taps("Согласен(на)")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Продлить")
    extended = (await staff.pair(pair)).programme
    assert (extended.status, extended.version) == (ProgrammeStatus.EXTENDED, 2)
    assert await versions(staff, pair) == [(RevisionStatus.AGREED, "2026-08-29", 2)]
    await staff.curator.taps("Отменить")
    assert (await staff.pair(pair)).programme == programme
    assert await versions(staff, pair) == [(RevisionStatus.WITHDRAWN, "2026-08-29", None)]


async def versions(staff: Staff, pair: PairId) -> list[tuple[RevisionStatus, object, int | None]]:
    async with staff.world.app.storage.read() as desk:
        found = await Revisions(desk.connection).of_pair(pair)
    return [(one.status, one.after, one.number) for one in found]
