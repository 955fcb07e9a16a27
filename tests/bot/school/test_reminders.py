"""What the school's programme reminds of: items that are due, documents that run out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.ids import RoadmapItemId
from bot.domain.people import Role
from bot.domain.school.roadmap import RoadmapItem, RoadmapStatus
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTOR, OTHER_MENTOR, Staff


def at(day: int, month: int = 2, hour: int = 7) -> datetime:
    return datetime(2026, month, day, hour, 5, tzinfo=UTC)


async def item(staff: Staff, number: int, due: date, holder: str = MENTOR) -> RoadmapItem:
    """An item of one person."""
    new = RoadmapItem(
        id=RoadmapItemId(0),
        organisation_id=staff.organisation,
        year=2025,
        stage=1,
        stage_title="Подготовка условий",
        number=number,
        title=f"Мероприятие {number}",
        due=due,
        person_id=staff.ids[holder],
    )
    async with staff.world.app.storage.change() as desk:
        return await desk.roadmaps.add_one(new, staff.world.clock())


async def test_items_of_a_day_come_in_one_message_and_are_done_in_it(staff: Staff) -> None:
    await item(staff, 1, date(2026, 2, 18))
    await item(staff, 2, date(2026, 2, 18))
    await staff.world.until(at(11))
    staff.mentor.sees("Дорожная карта: сроки", "1.1 Мероприятие 1 — до 18 февраля", "1.2")
    await staff.mentor.taps("Сделано: 1.1")
    staff.mentor.sees("✓ 1.1 Мероприятие 1", "Сделано: 1.2", "Отменить: 1.1")
    await staff.mentor.taps("Отменить: 1.1")
    staff.mentor.sees("Сделано: 1.1", "Сделано: 1.2")
    assert len(staff.mentor.heard("Дорожная карта: сроки")) == 1


async def test_reminders_come_a_week_and_a_day_before_on_the_day_and_after(staff: Staff) -> None:
    await item(staff, 1, date(2026, 2, 18))
    days = {}
    for day in range(10, 28):
        before = len(staff.mentor.heard("Дорожная карта: сроки"))
        await staff.world.until(at(day))
        if len(staff.mentor.heard("Дорожная карта: сроки")) > before:
            days[day] = staff.mentor.text
    assert list(days) == [11, 17, 18, 19, 26]
    assert "срок сегодня" in days[18]
    assert "просрочено на 8 дней" in days[26]


async def test_done_item_is_not_reminded_of(staff: Staff) -> None:
    new = await item(staff, 1, date(2026, 2, 18))
    await staff.world.until(at(11))
    await staff.mentor.taps("Сделано")
    await staff.world.until(at(27))
    assert len(staff.mentor.heard("1.1")) == 1
    async with staff.world.app.storage.read() as desk:
        stored = await desk.roadmaps.get(new.id)
    assert stored
    assert stored.status is RoadmapStatus.DONE


async def test_day_that_para_slept_through_is_made_up_for(staff: Staff) -> None:
    await item(staff, 1, date(2026, 2, 18))
    staff.world.clock.move_to(at(13))
    await staff.world.settle()
    staff.mentor.sees("1.1 Мероприятие 1 — до 18 февраля")


async def test_role_is_reminded_with_all_its_holders(staff: Staff) -> None:
    new = await item(staff, 1, date(2026, 2, 18))
    curator = await actor_of(staff, CURATOR)
    await staff.world.app.services.roadmapping.give_to_role(new.id, Role.MENTOR, curator)
    await staff.world.until(at(11))
    for name in (MENTOR, OTHER_MENTOR):
        assert staff.phones[name].heard("1.1 Мероприятие 1")
    assert not staff.curator.heard("1.1 Мероприятие 1")


async def test_item_of_a_role_that_nobody_holds_comes_to_the_curator(staff: Staff) -> None:
    new = await item(staff, 1, date(2026, 2, 18))
    curator = await actor_of(staff, CURATOR)
    await staff.world.app.services.roadmapping.give_to_role(new.id, Role.PSYCHOLOGIST, curator)
    await staff.world.until(at(11))
    assert staff.curator.heard("1.1 Мероприятие 1")


async def test_item_moved_into_the_week_is_told_of_at_its_next_stage(staff: Staff) -> None:
    new = await item(staff, 1, date(2026, 3, 30))
    curator = await actor_of(staff, CURATOR)
    await staff.world.app.services.roadmapping.set_due(new.id, date(2026, 2, 13), curator)
    await staff.world.until(at(11))
    assert not staff.mentor.heard("1.1 Мероприятие 1")
    await staff.world.until(at(12))
    assert staff.mentor.heard("1.1 Мероприятие 1")


async def test_open_leads_to_the_item_and_its_stage(staff: Staff) -> None:
    await item(staff, 1, date(2026, 2, 18), CURATOR)
    await staff.world.until(at(11))
    await staff.curator.taps("Открыть")
    staff.curator.sees("1.1 Мероприятие 1", "Этап: Подготовка условий", "Выполнено")
    await staff.curator.taps("Назад")
    staff.curator.sees("1. Подготовка условий")


async def test_curator_hears_of_a_document_a_month_and_a_week_before(staff: Staff) -> None:
    curator = await actor_of(staff, CURATOR)
    documenting = staff.world.app.services.documenting
    new = await documenting.enter("Договор № 5 от 01.09.2025 с гимназией", curator)
    other = replace(curator, operation="2")
    await documenting.expire(new.id, date(2026, 3, 18), other)
    told = []
    for day in (3, 6, 7, 28, 29, 30):
        before = len(staff.curator.heard("Скоро истечёт срок"))
        await staff.world.until(at(10) + timedelta(days=day))
        if len(staff.curator.heard("Скоро истечёт срок")) > before:
            told.append((date(2026, 2, 10) + timedelta(days=day)).isoformat())
    assert told == ["2026-02-16", "2026-03-11"]
    await staff.curator.taps("Открыть")
    staff.curator.sees("Договор с гимназией", "№ 5 от 01.09.2025", "Действует до 18.03.2026")


async def test_document_prolonged_meanwhile_is_not_told_of(staff: Staff) -> None:
    curator = await actor_of(staff, CURATOR)
    documenting = staff.world.app.services.documenting
    new = await documenting.enter("Договор № 5", curator)
    await documenting.expire(new.id, date(2026, 3, 4), replace(curator, operation="2"))
    await documenting.expire(new.id, date(2027, 3, 4), replace(curator, operation="3"))
    await staff.world.until(at(6, month=3))
    assert not staff.curator.heard("Скоро истечёт срок")
