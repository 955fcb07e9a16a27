"""Every kind of button that Para sends, pressed by those who have no right to it, and thrice."""

import re
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.domain.plans import ItemStatus
from bot.domain.posts.about_pairs import ItemDue
from bot.services.taps import Tap
from tests.bot.forging import forge, thrice
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.world import Phone, World

PUSHES = Path(__file__).parents[2] / "bot" / "handlers" / "pushes"
SECRETS = (MENTOR, MENTEE, "Тайный пункт", "Тайная заметка")
SOON = timedelta(minutes=2)


def verbs() -> list[str]:
    """Each verb that a handler waits for; a new one is tried without being named here."""
    found = [
        verb
        for file in PUSHES.rglob("*.py")
        for verbs in re.findall(r"TapIs\(([^)]*)\)", file.read_text(encoding="utf-8"))
        for verb in re.findall(r'"(\w+)"', verbs)
    ]
    assert len(found) > 30
    return sorted(found)


# What a tap may carry behind its subject, by those verbs that read it.
EXTRAS = ("", "1", "t", "0.3")


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair with an item, a proposal, a meeting to confirm, a reminder; a survey is out."""
    staff = await staff_of(world)
    pair = await staff.working_pair()
    item = await staff.item(pair, "Тайный пункт", date(2026, 2, 13))
    await staff.item(pair, "Тайный пункт 2", status=ItemStatus.PROPOSED)
    await staff.mentor.writes("/log")
    await staff.mentor.writes("Тайная заметка")
    await staff.mentor.taps("Записать")
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Отправить")
    note = ItemDue(staff.ids[MENTEE], item, -4, "2026-02-13")
    async with world.app.storage.change() as desk:
        desk.outbox.add(staff.organisation, note, world.clock())
    await world.later(SOON)
    return staff


def written(watching: sqlite3.Connection) -> int:
    """Another number after every transaction in which something was stored."""
    return int(watching.execute("PRAGMA data_version").fetchone()[0])


async def tried(phone: Phone, verb: str) -> None:
    """The first subject there is, with all that such a tap may carry."""
    for extra in EXTRAS:
        forge(phone, Tap(verb, 1, extra).pack())
        await phone.taps("подделка")


@pytest.mark.parametrize("part", range(4))
async def test_nobody_gets_at_the_things_of_another_pair(staff: Staff, part: int) -> None:
    outsider = staff.world.phone("Некто")
    await outsider.opens()
    with closing(sqlite3.connect(staff.world.database)) as watching:
        before = written(watching)
        for phone in (outsider, staff.phones[OTHER_MENTOR]):
            for verb in verbs()[part::4]:
                await tried(phone, verb)
                said = "\n".join([phone.text, *phone.buttons, phone.alert])
                assert not [secret for secret in SECRETS if secret in said], verb
                assert written(watching) == before, verb
                assert phone is not outsider or "по приглашению" in phone.alert, verb


async def count(world: World, table: str, where: str = "1") -> int:
    async with world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            f"SELECT count(*) FROM {table} WHERE {where}"  # noqa: S608
        )
        return int(found.scalar_one())


async def test_thrice_recorded_confirmed_and_answered_counts_once(staff: Staff) -> None:
    world, mentor, mentee = staff.world, staff.mentor, staff.mentee
    await mentor.writes("/log")
    await thrice(mentor, "Записать")
    assert await count(world, "meeting") == 2
    await world.later(SOON)
    await thrice(mentee, "4")
    assert await count(world, "pulse") == 1
    assert await count(world, "meeting", "status = 'confirmed'") == 1


async def test_thrice_planned_accepted_and_put_off_counts_once(staff: Staff) -> None:
    world, mentor, mentee = staff.world, staff.mentor, staff.mentee
    await mentor.writes("назначить встречу")
    await mentor.writes("в пятницу")
    await thrice(mentor, "Назначить")
    assert await count(world, "meeting", "status = 'scheduled'") == 1
    await mentee.writes("план")
    await mentee.taps("Тайный пункт 2")
    await thrice(mentee, "Принять")
    assert await count(world, "audit", "action = 'item.accept'") == 1
    await thrice(mentee, "Завтра в 8:00", about="Срок")
    assert await count(world, "outbox", "kind = 'ItemDue' AND status = 'waiting'") == 1


async def test_thrice_sent_goes_out_once(staff: Staff) -> None:
    world, curator = staff.world, staff.curator
    before = await count(world, "outbox")
    await curator.writes("/menu")
    await curator.taps("Анкеты")
    await curator.taps("наставники")
    await thrice(curator, "Отправить")
    assert await count(world, "audit", "action = 'survey.send'") == 2
    assert await count(world, "outbox") == before + 2  # to both mentors


async def test_thrice_proposed_and_closed_counts_once(staff: Staff) -> None:
    world, curator, mentee = staff.world, staff.curator, staff.mentee
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(OTHER_MENTOR)
    await curator.taps("Наставляемые")
    await curator.taps(SECOND)
    await curator.taps("Готово")
    await thrice(curator, "Предложить")
    assert await count(world, "audit", "action = 'pair.propose'") == 1
    curator.sees("Предложена", "Отозвать предложение")

    await curator.writes("пара")
    await curator.taps("Соколова Т. → Белов И.")
    await curator.taps("Завершить")
    await thrice(curator, "план выполнен полностью")
    assert await count(world, "audit", "action = 'pair.close'") == 1
    curator.sees("Отменить")
    await world.later(SOON)
    assert len(mentee.heard("Пара завершена")) == 1
