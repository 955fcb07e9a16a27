"""What stands in pictures, counted."""

from datetime import date

from bot.domain.ids import ItemId, PairId
from bot.domain.pictures import (
    MOST_COLUMNS,
    by_direction,
    by_month,
    growth,
    lasted,
    lights_over,
    sampled,
)
from bot.domain.plans import Direction, ItemStatus, PlanItem, WorkForm
from bot.domain.signals import Light
from bot.domain.signals.history import LightChange


def item(due: date, status: ItemStatus, done: date | None = None) -> PlanItem:
    return PlanItem(
        ItemId(1),
        PairId(1),
        1,
        Direction.METHOD,
        WorkForm.CASE,
        "Урок",
        due,
        status,
        None,
        done_on=done,
    )


def test_a_month_without_meetings_is_there_with_nothing() -> None:
    days = [(date(2025, 10, 3), 2), (date(2025, 12, 31), 1)]
    found = by_month(days, date(2025, 10, 15), date(2026, 1, 2))
    assert [count for _, count in found] == [2, 0, 1, 0]
    assert found[-1][0] == date(2026, 1, 1)


def test_plan_grows_until_today_and_is_expected_to_the_end() -> None:
    items = [
        item(date(2025, 9, 30), ItemStatus.VERIFIED, date(2025, 11, 1)),
        item(date(2025, 11, 30), ItemStatus.PLANNED),
        item(date(2025, 9, 10), ItemStatus.CANCELLED),
        item(date(2025, 9, 10), ItemStatus.PROPOSED),
    ]
    found = growth(items, date(2025, 9, 15), date(2025, 12, 20), date(2025, 11, 5))
    assert [one.due for one in found] == [1, 1, 2, 2]
    assert [one.done for one in found] == [0, 0, 1, None]


def test_an_item_due_after_the_programme_still_has_its_month() -> None:
    late = [item(date(2026, 2, 1), ItemStatus.PLANNED)]
    found = growth(late, date(2025, 12, 1), date(2025, 12, 31), date(2025, 12, 5))
    assert found[-1].month == date(2026, 2, 1)
    assert found[-1].due == 1


def test_all_seven_directions_stand_there() -> None:
    found = by_direction([(Direction.ICT, True), (Direction.ICT, False)])
    assert len(found) == 7
    assert next((one.items, one.done) for one in found if one.direction is Direction.ICT) == (2, 1)


def test_days_are_few_enough_for_a_phone_and_end_today() -> None:
    for weeks in range(60):
        end = date.fromordinal(date(2025, 9, 1).toordinal() + 7 * weeks + 3)
        days = sampled(date(2025, 9, 1), end)
        assert 1 <= len(days) <= MOST_COLUMNS
        assert days[-1] == end
        assert days[0] >= date(2025, 9, 1)


def test_lights_begin_with_the_first_that_was_noted() -> None:
    changes = [
        LightChange(PairId(1), date(2026, 1, 12), Light.GREEN),
        LightChange(PairId(1), date(2026, 1, 20), Light.RED),
    ]
    found = lights_over(changes, date(2025, 9, 1), date(2026, 1, 26))
    assert [day for day, _ in found] == [date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26)]
    assert [one[Light.RED] for _, one in found] == [0, 0, 1]
    assert lights_over([], date(2025, 9, 1), date(2026, 1, 26)) == []


def test_light_lasts_until_the_next_one_and_today_still() -> None:
    changes = [
        LightChange(PairId(1), date(2026, 2, 19), Light.RED),
        LightChange(PairId(1), date(2026, 2, 12), None),
        LightChange(PairId(1), date(2026, 2, 10), Light.GREEN),
    ]
    found = [(one.light, one.days) for one in lasted(changes, date(2026, 2, 20))]
    assert found == [(Light.GREEN, 2), (Light.RED, 2)]
    assert lasted([], date(2026, 2, 20)) == []
