"""Somebody blocked Para, or has not come yet."""

from datetime import date, timedelta

from bot.domain.posts.about_pairs import ItemDue, PairProposed
from bot.services.ports import Blocked
from tests.services.school import School


async def test_blocking_is_told_to_the_curator_once(school: School) -> None:
    first = await school.add_item("Первое", date(2026, 2, 13))
    second = await school.add_item("Второе", date(2026, 2, 13))
    school.phones.will_answer("mentee", Blocked())
    await school.say(ItemDue(school.people["mentee"], first, -4, "2026-02-13"))
    await school.settle()
    await school.say(ItemDue(school.people["mentee"], second, -4, "2026-02-13"))
    await school.settle()

    (told,) = school.phones.to("curator")
    assert told.text.startswith("Белов Илья: «Пара» больше не может писать")
    assert await school.outbox() == [
        ("ItemDue", "dropped", "unreachable"),
        ("Unreachable", "sent", None),
        ("ItemDue", "dropped", "unreachable"),
    ]


async def test_what_asks_for_an_answer_waits_for_somebody_who_blocked_para(
    school: School,
) -> None:
    await school.sql("update pair set status = 'proposed'")
    await school.sql("update pair_mentee set agreed_at = null")
    await school.sql("update account set unreachable_since = '2026-02-08 06:00:00.000000'")
    await school.say(PairProposed(school.people["mentee"], school.pair))
    await school.settle()
    assert await school.outbox() == [("PairProposed", "waiting", "unreachable")]

    async with school.storage.change() as desk:
        await desk.people.change_account(
            (await desk.people.account("telegram", "mentee")).id,  # type: ignore[union-attr]
            unreachable_since=None,
        )
        await desk.dispatch.wake(school.people["mentee"], school.clock())
    await school.settle()
    assert await school.outbox() == [("PairProposed", "sent", None)]


async def test_a_reminder_for_somebody_who_has_not_joined_is_dropped(school: School) -> None:
    await school.sql("update person set account_id = null where name like 'Белов%'")
    item = await school.add_item("Первое", date(2026, 2, 13))
    await school.say(ItemDue(school.people["mentee"], item, -4, "2026-02-13"))
    await school.settle()

    assert await school.outbox() == [("ItemDue", "dropped", "not joined")]


async def test_a_proposal_is_given_up_after_a_month(school: School) -> None:
    await school.sql("update person set account_id = null where name like 'Белов%'")
    await school.say(PairProposed(school.people["mentee"], school.pair))
    school.clock.shift(timedelta(days=31))
    await school.speaking.deliver_all()

    assert await school.outbox() == [("PairProposed", "dropped", "not joined")]
