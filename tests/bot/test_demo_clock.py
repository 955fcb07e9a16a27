"""The demo's clock moved: what was due on the way is said at its moment, and nothing is late."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.school import Stand
from bot.demo.worlds import DEMO, opened_world
from bot.sandbox.people import Person
from bot.sandbox.people.reading import Shown
from bot.sandbox.web import World
from bot.texts import Texts

TEXTS = Texts.load()
Played = tuple[Stand, World]


@pytest.fixture
async def played(tmp_path: Path) -> AsyncIterator[Played]:
    async with opened_world(tmp_path, DEMO, TEXTS) as played:
        yield played


def named(world: World, name: str) -> Person:
    return next(person for person in world.people if person.name == name)


def monday(world: World) -> datetime:
    """Nine in the morning of the day on which the demo begins."""
    return world.controls.now().astimezone(world.zone).replace(hour=9, minute=0, second=0)


def late(world: World) -> list[Shown]:
    words = TEXTS.render("ru", "reminders-late")
    return [it for person in world.people for it in person.heard if words in it.text]


async def test_week_passes_day_by_day(played: Played) -> None:
    _, world = played
    start, mentee = monday(world), named(world, "Дарья Никитина")
    known = len(mentee.heard)
    await world.controls.move_clock(start + timedelta(days=7))
    await world.controls.settle()
    told = [shown.sent_at.astimezone(world.zone) for shown in mentee.heard[known:]]
    days = [(at - start).days for at in told]
    assert len(days) > 2
    assert days == sorted(set(days))
    assert {(at.hour, at.minute) for at in told} == {(9, 0)}
    assert not late(world)


async def test_meeting_is_asked_about_on_its_own_afternoon(played: Played) -> None:
    stand, world = played
    start, mentor = monday(world), named(world, "Татьяна Соколова")
    mentor.send_text("назначить встречу")
    await stand.app.settle()
    mentor.press("Назначить")
    await stand.app.settle()
    known = len(mentor.heard)
    await world.controls.move_clock(start + timedelta(days=3))
    await world.controls.settle()
    tuesday = [
        f"{at:%H:%M}"
        for shown in mentor.heard[known:]
        if (at := shown.sent_at.astimezone(world.zone)).date() == start.date() + timedelta(days=1)
    ]
    # The pair meets at 15:00 for 40 minutes.
    assert tuesday == ["08:00", "15:40"]
    assert not late(world)


async def test_bot_that_was_away_while_the_time_passed_says_what_is_late(played: Played) -> None:
    stand, world = played
    await stand.close()
    await world.controls.move_clock(monday(world) + timedelta(days=1, hours=5))
    await world.controls.settle()
    assert not late(world)
    await stand.open()
    await world.controls.settle()
    assert late(world)
