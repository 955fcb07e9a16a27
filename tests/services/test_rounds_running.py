"""The rounds as a running part: they speak by themselves, survive a fault and stop in peace."""

import asyncio
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from bot.scheduler import Rounds
from bot.services.calendars import Calendars
from bot.services.outgoing import Speaking
from bot.services.ports import Letter, Outcome, Receiver
from bot.services.registry import Services
from tests.services.school import Phones, School, at
from tests.services.test_reminders_daily import Left


@dataclass
class Slow(Phones):
    """Telegram that takes its time over a message, until it is told to go on."""

    def __post_init__(self) -> None:
        self.began = asyncio.Event()
        self.go_on = asyncio.Event()

    async def send(self, receiver: Receiver, letter: Letter) -> Outcome:
        self.began.set()
        await self.go_on.wait()
        return await super().send(receiver, letter)


class Asking:
    """Nobody was asked whether they would work together."""

    async def settle_round(self) -> int:
        return 0


@dataclass
class _Some:
    reminding: object
    speaking: object
    asking: object = field(default_factory=Asking)


def _rounds(school: School) -> Rounds:
    services = cast("Services", _Some(school.reminding, school.speaking))
    return Rounds(services, 60, Left(school.clock()))


async def test_what_became_due_while_para_was_away_is_said_at_the_start(school: School) -> None:
    await school.add_item("Разобрать план урока", date(2026, 2, 16))
    school.clock.move_to(at("2026-02-13", "11:00"))
    phones = Slow(school.clock)
    school.speaking = Speaking(school.storage, school.clock, Calendars(), phones)
    rounds = _rounds(school)
    async with asyncio.TaskGroup() as parts:
        await rounds.start(parts)
        await phones.began.wait()
        stopping = parts.create_task(rounds.stop(8))
        await asyncio.sleep(0)
        assert not stopping.done()
        phones.go_on.set()

    # Stopping waited for the letter in the air, and it is written down as sent.
    assert len(phones.to("mentee")) == 1
    assert await school.outbox() == [("ItemDue", "sent", None)]


async def test_a_round_that_fails_does_not_end_the_others(school: School) -> None:
    class Broken:
        async def due_round(self) -> int:
            raise RuntimeError("the disk is full")

        async def daily_round(self) -> int:
            return 0

        async def petition_round(self) -> int:
            return 0

        async def lights_round(self) -> int:
            return 0

        async def tidy_round(self, _: object) -> None:
            raise RuntimeError("the disk is full")

    phones = Slow(school.clock)
    phones.go_on.set()
    item = await school.add_item("Разобрать план урока", date(2026, 2, 16))
    school.clock.move_to(at("2026-02-13"))
    await school.reminding.due_round()
    assert item
    speaking = Speaking(school.storage, school.clock, Calendars(), phones)
    rounds = Rounds(cast("Services", _Some(Broken(), speaking)), 60, Left(school.clock()))
    async with asyncio.TaskGroup() as parts:
        await rounds.start(parts)
        await phones.began.wait()
        await rounds.stop(8)

    assert len(phones.to("mentee")) == 1
