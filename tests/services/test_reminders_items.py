"""Plan items by the calendar: when a person is reminded, of what, and when no more."""

from datetime import date

import pytest

from bot.domain.ids import ItemId
from tests.services.school import School, at


async def _finish(school: School, item: ItemId, on: date) -> None:
    await school.sql(
        "update plan_item set status = 'done', done_on = :on where id = :item",
        on=on.isoformat(),
        item=item,
    )


async def test_an_item_is_spoken_of_from_a_week_before_to_a_week_after(school: School) -> None:
    await school.add_item("Разобрать план урока", date(2026, 2, 17))
    await school.until(at("2026-02-26", "12:00"))

    days = [(heard.at.date(), heard.text) for heard in school.phones.to("mentee")]
    assert days == [
        (date(2026, 2, 10), "🗓 Срок вт, 17 февраля: Разобрать план урока"),
        (date(2026, 2, 13), "🗓 Срок вт, 17 февраля: Разобрать план урока"),
        (date(2026, 2, 16), "🗓 Срок завтра: Разобрать план урока"),
        (date(2026, 2, 17), "🗓 Срок сегодня: Разобрать план урока"),
        (date(2026, 2, 18), "🗓 Срок был вчера, прошёл 1 день: Разобрать план урока"),
        (
            date(2026, 2, 25),
            "🗓 Срок был вт, 17 февраля, прошло 8 дней: Разобрать план урока",
        ),
    ]
    assert {heard.at.hour for heard in school.phones.to("mentee")} == {9}


async def test_nothing_is_said_of_what_is_done(school: School) -> None:
    item = await school.add_item("Разобрать план урока", date(2026, 2, 17))
    await school.until(at("2026-02-10", "12:00"))
    await _finish(school, item, date(2026, 2, 12))
    await school.until(at("2026-02-26", "12:00"))

    assert len(school.phones.to("mentee")) == 1


async def test_done_between_the_round_and_the_sending_is_dropped_with_its_reason(
    school: School,
) -> None:
    item = await school.add_item("Разобрать план урока", date(2026, 2, 17))
    school.clock.move_to(at("2026-02-10"))
    await school.reminding.due_round()
    await _finish(school, item, date(2026, 2, 10))
    await school.settle()

    assert school.phones.heard == []
    assert await school.outbox() == [("ItemDue", "dropped", "done already")]


async def test_several_items_of_a_day_are_one_message_with_a_button_each(school: School) -> None:
    for number in range(1, 11):
        await school.add_item(f"Мероприятие {number}", date(2026, 2, 16))
    await school.until(at("2026-02-09", "10:00"))
    school.clock.move_to(at("2026-02-13"))
    await school.settle()

    (heard,) = school.phones.to("mentee")
    assert heard.text.splitlines()[0] == "🗓 По плану ждут 10 пунктов"
    assert heard.text.splitlines()[8] == "8. Мероприятие 8: срок пн, 16 февраля"
    assert heard.text.splitlines()[-1] == "И ещё 2 пункта: они есть в плане."
    assert heard.buttons[0] == "Сделано: Мероприятие 1"
    assert heard.buttons[-2:] == ("В 8:00, пн, 16 февраля", "Отложить")
    assert len(heard.buttons) == 10
    assert await school.outbox() == [("ItemDue", "sent", None)] * 10


async def test_a_round_that_was_late_runs_once_and_leaves_out_what_passed(school: School) -> None:
    await school.add_item("Разобрать план урока", date(2026, 2, 17))
    school.clock.move_to(at("2026-02-16", "15:00"))
    await school.settle()
    await school.settle()

    (heard,) = school.phones.to("mentee")
    assert heard.text.splitlines() == [
        "Это сообщение опоздало.",
        "🗓 Срок завтра: Разобрать план урока",
    ]
    await school.until(at("2026-02-17", "10:00"))
    assert len(school.phones.to("mentee")) == 2


@pytest.mark.parametrize("status", ["paused", "closed"])
async def test_a_pair_that_is_not_active_is_left_alone(school: School, status: str) -> None:
    await school.add_item("Разобрать план урока", date(2026, 2, 17))
    await school.sql(
        "update pair set status = :status,"
        " closed_on = iif(:status = 'closed', '2026-02-09', null),"
        " completion_reason = iif(:status = 'closed', 'mutual', null)",
        status=status,
    )
    await school.until(at("2026-02-19", "12:00"))

    assert [heard for heard in school.phones.heard if "Разобрать" in heard.text] == []


async def test_when_the_person_responsible_left_the_mentor_is_reminded(school: School) -> None:
    stranger = school.people["curator"]
    await school.add_item("Разобрать план урока", date(2026, 2, 17), stranger)
    await school.until(at("2026-02-10", "12:00"))

    assert [heard.chat for heard in school.phones.heard] == ["mentor"]
    assert "Вместе с Вами: Белов Илья" in school.phones.heard[0].text


async def test_a_silence_is_told_to_the_mentor_then_both_then_the_curator(school: School) -> None:
    await school.sql("update programme set start = '2026-02-02'")
    await school.until(at("2026-04-08", "12:00"))

    told = [(heard.at.date(), heard.chat) for heard in school.phones.heard]
    # 31.5, 42 and 63 days from 2 February: 6 March, 16 March, and 6 April.
    assert told == [
        (date(2026, 3, 6), "mentor"),
        (date(2026, 3, 16), "mentor"),
        (date(2026, 3, 16), "mentee"),
        (date(2026, 4, 6), "curator"),
    ]
    assert "63 дня без встреч" in school.phones.to("curator")[0].text


async def test_the_same_person_is_not_told_of_one_stage_twice(school: School) -> None:
    await school.sql("update programme set start = '2026-01-05'")
    await school.until(at("2026-02-12", "12:00"))
    again = type(school.reminding)(school.storage, school.clock, school.reminding._calendars)
    await again.daily_round()
    await school.settle()

    assert len(school.phones.to("mentor")) == 1
