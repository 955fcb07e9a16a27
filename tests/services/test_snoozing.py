"""«Отложить»: tomorrow, another day, and back."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.errors import DateInPast, NotYours
from bot.domain.ids import PostId
from bot.domain.people import Actor, Role
from bot.domain.posts.about_pairs import ItemDue
from bot.services.outgoing.snoozing import Delay
from tests.services.school import School, at


async def _actor(school: School, chat: str, operation: str) -> Actor:
    async with school.storage.read() as desk:
        found = await desk.people.actor("telegram", chat)
    assert found is not None
    actor = found[1]
    assert actor is not None
    return Actor(
        actor.account,
        actor.person_id,
        actor.organisation,
        actor.name,
        frozenset({Role.MENTEE}),
        operation=operation,
    )


@pytest.fixture
async def reminded(school: School) -> School:
    """The mentee holds one message about two items."""
    for title in ("Первое", "Второе"):
        item = await school.add_item(title, date(2026, 2, 13))
        await school.say(ItemDue(school.people["mentee"], item, -4, "2026-02-13"))
    await school.settle()
    assert len(school.phones.to("mentee")) == 1
    return school


def _post(school: School) -> PostId:
    """The post that the message's «Завтра в 8:00» names."""
    data = next(d for d in school.phones.to("mentee")[-1].data if d.startswith("p:sn:"))
    return PostId(int(data.split(":")[2]))


async def test_tomorrow_at_eight_the_whole_message_comes_again(reminded: School) -> None:
    by = await _actor(reminded, "mentee", "1")
    speaking = reminded.speaking
    done = await speaking.put_off(_post(reminded), speaking.day_of(Delay.TOMORROW, by), by)
    assert done.until == at("2026-02-10", "08:00")

    reminded.clock.move_to(at("2026-02-10", "08:00"))
    await speaking.deliver_all()
    again = reminded.phones.to("mentee")[-1]
    assert again.at == at("2026-02-10", "08:00")
    assert again.text.splitlines()[0] == "🗓 По плану ждут 2 пункта"


async def test_tapping_thrice_puts_off_once(reminded: School) -> None:
    for operation in ("1", "2", "3"):
        by = await _actor(reminded, "mentee", operation)
        await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)
        reminded.clock.shift(timedelta(seconds=1))

    waiting = [post for post in await reminded.outbox() if post[1] == "waiting"]
    assert len(waiting) == 2


async def test_taken_back_the_message_is_what_it_was(reminded: School) -> None:
    by = await _actor(reminded, "mentee", "1")
    await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)
    by = await _actor(reminded, "mentee", "2")
    letter = await reminded.speaking.take_back(_post(reminded), by)

    assert letter is not None
    assert letter.key == "reminders-items"
    await reminded.until(at("2026-02-10", "08:30"))
    assert len(reminded.phones.to("mentee")) == 1


@pytest.mark.parametrize(
    ("today", "delay", "day"),
    [
        (at("2026-02-09"), Delay.TOMORROW, date(2026, 2, 10)),
        (at("2026-02-13"), Delay.TOMORROW, date(2026, 2, 16)),
        (at("2026-02-20"), Delay.TOMORROW, date(2026, 2, 24)),
        (at("2026-02-10"), Delay.THREE_DAYS, date(2026, 2, 13)),
        (at("2026-02-11"), Delay.MONDAY, date(2026, 2, 16)),
        (at("2026-02-20"), Delay.MONDAY, date(2026, 2, 24)),
    ],
)
async def test_delays_fall_on_working_days(
    school: School, today: datetime, delay: Delay, day: date
) -> None:
    school.clock.move_to(today)
    assert school.speaking.day_of(delay, await _actor(school, "mentee", "1")) == day


async def test_nobody_puts_off_what_another_was_told(reminded: School) -> None:
    by = await _actor(reminded, "mentor", "1")
    with pytest.raises(NotYours):
        await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)


async def test_nothing_is_put_off_into_the_past(reminded: School) -> None:
    by = await _actor(reminded, "mentee", "1")
    with pytest.raises(DateInPast):
        await reminded.speaking.put_off(_post(reminded), date(2026, 2, 9), by)


async def test_what_was_done_shows_as_done_in_the_message(reminded: School) -> None:
    await reminded.sql(
        "update plan_item set status = 'done', done_on = '2026-02-09' where title = 'Первое'"
    )
    by = await _actor(reminded, "mentee", "1")
    message = reminded.phones.to("mentee")[-1].message_id
    letter = await reminded.speaking.shown_in(message, by)

    assert letter is not None
    assert [key for key, _ in letter.lines] == ["reminders-line-ahead", "reminders-line-done"]


async def test_ordinary_repeat_keeps_silent_on_the_day_one_put_it_off_to(reminded: School) -> None:
    """By the plan of reminders both items are spoken of on the 10th at nine, and on the 12th."""
    by = await _actor(reminded, "mentee", "1")
    await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)

    await reminded.until(at("2026-02-11", "20:00"))
    assert [one.at for one in reminded.phones.to("mentee")[1:]] == [at("2026-02-10", "08:00")]
    await reminded.until(at("2026-02-12", "09:30"))
    assert reminded.phones.to("mentee")[-1].at == at("2026-02-12", "09:00")


async def test_put_off_and_taken_back_the_ordinary_repeat_comes(reminded: School) -> None:
    by = await _actor(reminded, "mentee", "1")
    await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)
    await reminded.speaking.take_back(_post(reminded), await _actor(reminded, "mentee", "2"))

    await reminded.until(at("2026-02-10", "09:30"))
    assert reminded.phones.to("mentee")[-1].at == at("2026-02-10", "09:00")


async def test_another_item_is_spoken_of_on_the_day_the_first_was_put_off_to(
    reminded: School,
) -> None:
    by = await _actor(reminded, "mentee", "1")
    await reminded.speaking.put_off(_post(reminded), date(2026, 2, 10), by)
    await reminded.add_item("Третье", date(2026, 2, 13))

    await reminded.until(at("2026-02-10", "09:30"))
    assert "Третье" in reminded.phones.to("mentee")[-1].text
