"""A post on its way: quiet time, lateness, Telegram's troubles, a worker that dies."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.domain.posts.about_pairs import ItemDue
from bot.domain.posts.about_people import Joined
from bot.services.ports import Delivered, Impossible, Later
from tests.services.school import School, at


async def test_a_letter_is_said_once_however_often_it_is_asked_for(school: School) -> None:
    note = Joined(school.people["curator"], school.people["mentee"])
    await school.say(note)
    await school.say(note)
    await school.settle()

    assert [heard.text for heard in school.phones.to("curator")] == [
        "Белов Илья: приглашение принято."
    ]
    assert await school.outbox() == [("Joined", "sent", None)]


@pytest.mark.parametrize(
    ("asked", "comes"),
    [
        (at("2026-02-09", "21:30"), at("2026-02-10", "08:00")),
        (at("2026-02-10", "06:15"), at("2026-02-10", "08:00")),
        (at("2026-02-13", "20:00"), at("2026-02-16", "08:00")),
        (at("2026-02-21", "12:00"), at("2026-02-24", "08:00")),
    ],
    ids=["evening", "early morning", "Friday night", "23 February"],
)
async def test_nothing_is_said_at_night_or_on_days_off(
    school: School, asked: datetime, comes: datetime
) -> None:
    school.clock.move_to(asked)
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.until(at("2026-02-24", "12:00"))

    heard = school.phones.to("curator")
    assert [one.at for one in heard] == [comes]
    assert "опоздало" not in heard[0].text


async def test_a_pause_holds_everything_until_its_end(school: School) -> None:
    await school.sql("update person set paused_until = '2026-02-18' where name like 'Зимина%'")
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.until(at("2026-02-19", "12:00"))

    assert [heard.at for heard in school.phones.to("curator")] == [at("2026-02-18", "08:00")]


async def test_after_an_outage_a_letter_says_once_that_it_is_late(school: School) -> None:
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    school.clock.move_to(at("2026-02-11", "10:00"))
    await school.settle()
    await school.settle()

    (heard,) = school.phones.to("curator")
    assert heard.text.startswith("Это сообщение опоздало")


async def test_telegram_is_tried_again_with_growing_pauses_and_a_day_at_most(
    school: School,
) -> None:
    tries = []
    school.phones.will_answer("curator", Later())
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.sql("update person set quiet_from = '00:00:00', quiet_to = '00:00:00'")
    for _ in range(2000):
        async with school.storage.read() as desk:
            due = await desk.dispatch.next_due()
        if due is None:
            break
        school.clock.move_to(max(due, school.clock()))
        tries.append(school.clock())
        await school.speaking.deliver()

    waits = [later - sooner for sooner, later in pairwise(tries)]
    assert waits[:5] == [
        timedelta(minutes=1),
        timedelta(minutes=5),
        timedelta(minutes=15),
        timedelta(hours=1),
        timedelta(hours=3),
    ]
    assert tries[-1] - tries[0] == timedelta(days=1)
    assert await school.outbox() == [("Joined", "failed", "out of reach for a day")]


async def test_a_pause_that_telegram_asks_for_is_kept_to_the_second(school: School) -> None:
    school.phones.will_answer("curator", Later(timedelta(seconds=37)), Delivered("7"))
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.settle()
    assert await school.speaking.next_due() == school.clock() + timedelta(seconds=37)

    school.clock.shift(timedelta(seconds=37))
    await school.settle()
    assert await school.outbox() == [("Joined", "sent", None)]


async def test_what_telegram_will_never_take_fails_and_stops_nobody(school: School) -> None:
    school.phones.will_answer("curator", Impossible("message is too long"))
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.say(Joined(school.people["mentor"], school.people["mentee"]))
    await school.settle()

    assert await school.outbox() == [
        ("Joined", "failed", "message is too long"),
        ("Joined", "sent", None),
    ]


async def test_a_worker_that_died_loses_its_lease_not_the_letter(school: School) -> None:
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    async with school.storage.change() as desk:
        assert len(await desk.dispatch.claim(school.clock(), 10)) == 1

    await school.settle()
    assert school.phones.heard == []

    school.clock.shift(timedelta(minutes=2))
    await school.settle()
    assert len(school.phones.to("curator")) == 1


async def test_a_post_of_another_version_fails_and_stops_nobody(school: School) -> None:
    await school.say(Joined(school.people["curator"], school.people["mentee"]))
    await school.sql("update outbox set kind = 'Telepathy'")
    await school.say(Joined(school.people["mentor"], school.people["mentee"]))
    await school.settle()

    assert await school.outbox() == [
        ("Telepathy", "failed", "of another version"),
        ("Joined", "sent", None),
    ]


async def test_a_reminder_that_was_switched_off_is_not_said(school: School) -> None:
    await school.sql("""update person set muted = '["items"]' where name like 'Белов%'""")
    item = await school.add_item("Разобрать план урока", date(2026, 2, 13))
    await school.say(ItemDue(school.people["mentee"], item, -4, "2026-02-13"))
    await school.settle()

    assert school.phones.heard == []
    assert await school.outbox() == [("ItemDue", "dropped", "muted")]
