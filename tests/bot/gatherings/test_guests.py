"""A colleague at a planned meeting: asked, agrees or not, sees the place only after a yes."""

from datetime import timedelta

import pytest

from bot.domain.gatherings.guests import GuestAnswer
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, OTHER_MENTOR, Staff, staff_of
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.writes("каб. 12")
    await staff.mentor.taps("Назначить")
    return staff


async def invite(staff: Staff) -> Phone:
    mentor = staff.mentor
    await mentor.taps("Пригласить коллегу")
    await mentor.taps("Пригласить коллегу")
    await mentor.writes("орл")
    await mentor.taps(OTHER_MENTOR)
    return staff.phones[OTHER_MENTOR]


async def answers(staff: Staff) -> list[GuestAnswer]:
    async with staff.world.app.storage.read() as desk:
        (pair,) = await staff.pairs()
        (meeting,) = (await desk.meetings.of_pairs([pair.id]))[pair.id]
        return [one.answer for one in await desk.guests.of_meeting(meeting.id)]


async def test_place_and_hour_are_shown_only_after_a_yes(staff: Staff) -> None:
    guest = await invite(staff)
    staff.mentor.sees("Орлов П.: ждём ответа")
    await staff.world.later(SOON)
    guest.sees("Соколова Татьяна приглашает", "Приду", "Не смогу")
    assert "каб. 12" not in guest.text
    assert "15:00" not in guest.text
    await guest.taps("Приду")
    guest.sees("каб. 12", "15:00")
    await staff.world.later(SOON)
    assert staff.mentor.heard("Орлов Пётр придёт")
    assert not staff.mentee.heard("Орлов")
    assert await answers(staff) == [GuestAnswer.AGREED]
    await staff.world.later(timedelta(hours=23))
    assert guest.heard("Вас ждут на встрече")


async def test_a_no_is_told_to_the_inviter_alone(staff: Staff) -> None:
    guest = await invite(staff)
    await staff.world.later(SOON)
    await guest.taps("Не смогу")
    guest.sees("Причину спрашивать не будут")
    await staff.world.later(SOON)
    assert staff.mentor.heard("не сможет прийти")
    assert not staff.mentee.heard("Орлов")
    assert await answers(staff) == [GuestAnswer.DECLINED]


async def test_a_changed_mind_within_the_minute_is_told_once(staff: Staff) -> None:
    guest = await invite(staff)
    await staff.world.later(SOON)
    await guest.taps("Не смогу")
    await guest.taps("Всё-таки приду")
    await staff.world.later(SOON)
    assert not staff.mentor.heard("не сможет")
    assert len(staff.mentor.heard("придёт на встречу")) == 1


async def test_guest_hears_of_a_move_and_of_the_end(staff: Staff) -> None:
    guest, mentor = await invite(staff), staff.mentor
    await staff.world.later(SOON)
    await guest.taps("Приду")
    await mentor.taps("Назад")
    await mentor.taps("Изменить")
    mentor.sees("Орлов П.: придёт")
    await mentor.writes("16:00")
    await mentor.taps("Сохранить")
    await staff.world.later(SOON)
    guest.sees("перенесена", "16:00")
    await mentor.taps("Отменить встречу")
    await mentor.taps("Болезнь")
    await staff.world.later(SOON)
    guest.sees("отменена")


async def test_taken_back_before_anybody_heard(staff: Staff) -> None:
    guest = await invite(staff)
    await staff.mentor.taps("Отозвать: Орлов П.")
    await staff.world.later(SOON)
    assert not guest.heard("приглашает")
    assert await answers(staff) == []


async def test_a_member_of_the_pair_and_a_guest_twice_are_refused(staff: Staff) -> None:
    mentor = staff.mentor
    await invite(staff)
    await mentor.taps("Пригласить коллегу")
    await mentor.taps(OTHER_MENTOR)
    assert "Уже сделано" in mentor.alert
    await mentor.taps(MENTEE)
    assert "и так участвует" in mentor.alert


async def test_letters_that_fit_nobody_say_so(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.taps("Пригласить коллегу")
    await mentor.taps("Пригласить коллегу")
    await mentor.writes("щщщ")
    mentor.sees("Никого не нашлось")


async def test_somebody_else_can_not_answer_for_the_guest(staff: Staff) -> None:
    await invite(staff)
    await staff.world.later(SOON)
    phone = await staff.forge(MENTEE, Tap("gy", 1))
    assert "Этого здесь нет" in phone.alert
    assert "каб. 12" not in phone.text
    assert await answers(staff) == [GuestAnswer.INVITED]
