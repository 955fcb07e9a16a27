"""Telegram out of order, kill -9 in the middle of everything, an hour away: nothing is lost."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import RunningClock
from bot.config import SQLITE
from bot.domain.ids import ItemId, OrganisationId, PersonId
from bot.domain.posts.about_pairs import ItemDue
from bot.sandbox.faults import Loss
from bot.storage.engine import Storage
from tests.bot.schools import joined, links_of
from tests.bot.world import world_at
from tests.process.living import Living, living
from tests.process.phones import FarPhone

AWAY = timedelta(minutes=3)
PEOPLE = {"C1": "Ольга", "M1": "Татьяна", "M2": "Андрей", "E1": "Дарья", "E2": "Максим"}
School = dict[str, FarPhone]


@pytest.fixture
async def school(database: Path, clock: RunningClock) -> AsyncIterator[School]:
    """The demo school, whose people came in another life of the bot."""
    async with world_at(database, clock) as world:
        links = await links_of(world)
        phones = {code: await joined(world, links, code, name) for code, name in PEOPLE.items()}
    async with living(database.parent, clock, world.telegram) as bot:
        yield {code: FarPhone(bot, phone.person) for code, phone in phones.items()}


async def test_nothing_is_lost_and_nothing_is_done_twice(school: School) -> None:
    bot = school["C1"].bot
    await bot.start()
    await through_faults(bot, school)
    await killed_in_the_middle(bot, school)
    said_while_away(school)
    bot.speak()
    await bot.start(AWAY)
    await taken_up_again(bot, school)
    await put_off_by_a_stop(bot, school)
    assert bot.aside == []


async def through_faults(bot: Living, school: School) -> None:
    """500, 429, a page of a proxy, cut lines: on the way in and on the way out."""
    await bot.until(lambda: bot.telegram.updates.awaited)
    script = bot.telegram.script
    script.page("getUpdates")
    script.lose("getUpdates", loss=Loss.RESET)
    script.fail("sendMessage", times=2)
    script.page("sendMessage")
    script.flood("sendMessage", retry_after=1)
    script.lose("sendMessage", loss=Loss.RESET)
    seen = {code: phone.person.last.id for code, phone in school.items()}
    for phone in school.values():
        phone.person.send_text("меню")
    await bot.settled()
    for code, phone in school.items():
        # Monday's digest may come below the menu; what was there before doesn't count.
        since = [shown for shown in phone.person.heard if shown.id > seen[code]]
        assert any("что сделать?" in shown.text for shown in since)


async def killed_in_the_middle(bot: Living, school: School) -> None:
    """Four people are half-way through something, and a reminder is half-way out."""
    await school["M1"].writes("/log")
    await school["M1"].taps("Задание")
    await school["M2"].writes("/log", "Про журнал")
    await school["E1"].writes("план")
    await school["C1"].writes("сводка")
    before, hanging = len(bot.rows("SELECT id FROM meeting")), bot.hanging
    bot.silence(calls=50)
    school["M1"].person.send_text("Прочитать главу")
    school["M2"].person.press("Записать")
    school["E1"].person.press("✅")
    school["C1"].person.press("Напомнить всем")
    await remind(bot, "E2")
    await bot.until(lambda: bot.hanging >= hanging + 5)
    assert bot.waiting == 4
    assert len(bot.rows("SELECT id FROM meeting")) == before + 1
    await bot.kill()


async def remind(bot: Living, code: str) -> None:
    """What a round would put into the outbox about the nearest item of this person's plan."""
    ((person, school, item, due),) = bot.rows(
        "SELECT p.id, p.organisation_id, i.id, i.due FROM person p"
        " JOIN pair_mentee m ON m.person_id = p.id JOIN plan_item i ON i.pair_id = m.pair_id"
        " WHERE p.code = ? AND i.status IN ('planned', 'in_work') ORDER BY i.due LIMIT 1",
        code,
    )
    away = (date.fromisoformat(due) - bot.clock().date()).days
    note = ItemDue(PersonId(person), ItemId(item), -away, due)
    storage = Storage.at(f"{SQLITE}{bot.folder / 'para.db'}")
    async with storage.change() as desk:
        desk.outbox.add(OrganisationId(school), note, datetime(2026, 2, 9, 6, 0, tzinfo=UTC))
    await storage.close()


def said_while_away(school: School) -> None:
    """A tap that Telegram will have forgotten by then, and a command that it will not."""
    school["E2"].person.press("План", on=school["E2"].heard("что сделать?")[-1])
    school["E2"].person.send_text("/plan")


async def taken_up_again(bot: Living, school: School) -> None:
    await bot.settled()
    assert school["M1"].person.last.text.count("Прочитать главу") == 1
    await school["M1"].taps("Без срока", "Записать")
    assert [
        one for one in bot.rows("SELECT next_task FROM meeting WHERE NOT imported") if one
    ] == ["Прочитать главу"]
    await school["M2"].sees("Записано", "Про журнал")
    assert bot.rows("SELECT note FROM meeting WHERE NOT imported AND note IS NOT NULL") == [
        "Про журнал"
    ]
    done = bot.rows("SELECT count(*) FROM audit WHERE action = 'item.finish'")
    nudges = bot.rows("SELECT count(DISTINCT operation) FROM audit WHERE action = 'nudge.send'")
    assert (done, nudges) == ([1], [1])
    await school["E2"].sees("План", "Выполнено")
    await bot.until(lambda: len(school["E2"].heard("🗓 Срок")) == 1)


async def put_off_by_a_stop(bot: Living, school: School) -> None:
    """SIGTERM while calls hang, the outbox's own among them: ten seconds, and nothing lost."""
    hanging = bot.hanging
    bot.silence()
    await remind(bot, "E1")
    for code in ("C1", "M1", "E2"):
        school[code].person.send_text("настройки")
    await bot.until(lambda: bot.hanging >= hanging + 4)
    ended, seconds = await bot.stop()
    assert (ended, seconds < 10) == (0, True), (seconds, bot.log.read_text())
    assert bot.waiting == 3
