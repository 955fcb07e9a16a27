"""Somebody who works in two organisations: each shows its own things alone."""

from datetime import date, timedelta

import pytest

from bot.domain.ids import OrganisationId
from bot.domain.people import Role
from bot.domain.plans import ItemStatus
from bot.domain.posts.about_pairs import ItemDue
from bot.domain.posts.about_people import WeeklyDigest
from bot.services.taps import Tap
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import Phone, World

ROOMS = ("сводка", "показатели", "база наставников", "обращения", "анкеты", "документы")


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def also_in_a_kindergarten(staff: Staff, whose: str = CURATOR) -> OrganisationId:
    """Somebody is a curator of a kindergarten too, and speaks for the school still."""
    external, now = str(staff.phones[whose].person.id), staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Детский сад", "Europe/Moscow", now)
        account = await desk.people.account("telegram", external)
        assert account
        known = await desk.people.add(other.id, f"{whose} (сад)", [Role.CURATOR], now)
        await desk.people.change(known, account_id=account.id)
    return other.id


async def switched(phone: Phone, name: str) -> None:
    # Whom one speaks for is whom one chose last: the clock has to go on between two choices.
    await phone.world.later(timedelta(minutes=1))
    await phone.writes("настройки")
    if f"Организация: {name}" not in phone.text:
        await phone.taps("Другая организация")
        await phone.taps(name)
    phone.sees(name)


async def test_each_organisation_shows_its_own_people_alone(staff: Staff) -> None:
    await staff.working_pair()
    await also_in_a_kindergarten(staff)
    curator = staff.curator
    await switched(curator, "Школа № 7")
    await curator.writes("сводка")
    curator.sees("действует 1 пара", "Соколова Т. → Белов И.")
    await switched(curator, "Детский сад")
    for room in ROOMS:
        await curator.writes(room)
        shown = "\n".join([curator.text, *curator.buttons])
        assert MENTOR.split()[0] not in shown, room
        assert MENTEE.split()[0] not in shown, room
    await switched(curator, "Школа № 7")
    await curator.writes("база наставников")
    curator.sees(MENTOR.split()[0])


async def test_button_of_the_other_organisation_opens_nothing(staff: Staff) -> None:
    pair = await staff.working_pair()
    other = await also_in_a_kindergarten(staff)
    curator = staff.curator
    await switched(curator, "Детский сад")
    assert (await actor_of(staff, CURATOR)).organisation_id == other
    await staff.forge(CURATOR, Tap("pc", pair))
    assert "Действует" not in curator.text
    assert MENTOR.split()[0] not in curator.text
    await switched(curator, "Школа № 7")
    await staff.forge(CURATOR, Tap("pc", pair))
    curator.sees("Соколова Т.", "Белов И.")


async def test_reminder_of_the_other_organisation_acts_for_it(staff: Staff) -> None:
    item = await staff.item(await staff.working_pair(), "Открытый урок", date(2026, 2, 12))
    other = await also_in_a_kindergarten(staff, MENTOR)
    mentor, world = staff.mentor, staff.world
    await switched(mentor, "Детский сад")
    async with world.app.storage.change() as desk:
        note = ItemDue(staff.ids[MENTOR], item, -3, "2026-02-12")
        desk.outbox.add(staff.organisation, note, world.clock())
    await world.settle()
    mentor.sees("Школа № 7\n🗓 Срок", "Открытый урок")
    reminder = mentor.screen
    await mentor.taps("Сделано")
    mentor.sees("Школа № 7", "Отмечено")
    async with world.app.storage.read() as desk:
        done = await desk.plans.get(item)
    assert done
    assert done.status is ItemStatus.DONE
    assert (await actor_of(staff, MENTOR)).organisation_id == other
    await mentor.taps("Отменить")
    # A screen is of the organisation whose letter opened it, and so is all that is done in it.
    await mentor.taps("Открыть", on=reminder)
    assert "Теперь выбрана организация «Школа № 7»" in mentor.alert
    mentor.sees("Открытый урок")
    assert (await actor_of(staff, MENTOR)).organisation_id == staff.organisation


async def test_digest_names_its_organisation_and_opens_it(staff: Staff) -> None:
    await staff.working_pair()
    curator, world = staff.curator, staff.world

    async def told(day: str) -> None:
        async with world.app.storage.change() as desk:
            note = WeeklyDigest(staff.ids[CURATOR], day)
            desk.outbox.add(staff.organisation, note, world.clock())
        await world.settle()

    await told("2026-02-02")
    assert "Школа № 7" not in curator.text
    other = await also_in_a_kindergarten(staff)
    await switched(curator, "Детский сад")
    await told("2026-02-09")
    curator.sees("Школа № 7\n", "Подробнее")
    await curator.taps("Подробнее")
    curator.sees("действует 1 пара", "Соколова Т. → Белов И.")
    assert (await actor_of(staff, CURATOR)).organisation_id == staff.organisation
    # Who has left an organisation does nothing there, and nothing elsewhere instead.
    await switched(curator, "Детский сад")
    await told("2026-02-16")
    digest = curator.screen
    async with world.app.storage.change() as desk:
        await desk.people.change(staff.ids[CURATOR], account_id=None)
    await curator.taps("Подробнее", on=digest)
    assert "Этого здесь нет" in curator.alert
    assert (await actor_of(staff, CURATOR)).organisation_id == other
