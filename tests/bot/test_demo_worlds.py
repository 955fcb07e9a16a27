"""The demo as the page plays it: a school anew, a school kept, somebody else's folder."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.demo import worlds
from bot.demo.web import Playhouse
from bot.demo.worlds import EMPTY, check_own, keep_up
from bot.errors import StartError
from bot.sandbox.people import Person
from bot.texts import Texts


@asynccontextmanager
async def played(keep: Path) -> AsyncIterator[Playhouse]:
    house = Playhouse(EMPTY, Texts.load(), keep=keep)
    async with asyncio.TaskGroup() as parts:
        parts.create_task(house.run())
        await house.ready.wait()
        yield house
        house.end()


def curator(house: Playhouse) -> Person:
    return house.world.people[2]


async def test_kept_school_goes_on_and_a_fresh_one_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = tmp_path / "kept"
    async with played(keep) as house:
        # Written down while it is played: a sitting may be killed.
        house.world.people.add("Анна", "Жук")
        monkeypatch.setattr(worlds, "EVERY", 0.0)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(keep_up(keep, house.world), 0.02)
        assert "Жук" in (keep / "telegram.json").read_text(encoding="utf-8")
        said = curator(house).messages
        assert said[-1].buttons
        # Nobody is anything yet in a school that is not there.
        assert not any(house.world.about(person, "ru") for person in house.world.people)
        at = house.world.controls.now()
    async with played(keep) as house:
        assert curator(house).messages == said
        assert house.world.controls.now() >= at
        # The buttons of the last sitting work in this one.
        press = curator(house).press(0)
        assert press is not None
        await house.world.telegram.until(lambda: press.answered)
        await house.restart(EMPTY, "ru")
        assert house.world.number == 2
        assert len(curator(house).messages) == len(said)
        assert not any(person.messages for person in list(house.world.people)[:2])


def test_folder_with_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "para.db").write_bytes(b"a school's")
    with pytest.raises(StartError):
        check_own(tmp_path)
    assert (tmp_path / "para.db").read_bytes() == b"a school's"


async def test_stopped_bot_finds_what_was_written_meanwhile(tmp_path: Path) -> None:
    async with played(tmp_path) as house:
        person, telegram = curator(house), house.world.telegram
        await house.switch_bot(on=False)
        known = len(person.messages)
        person.send_text("/menu")
        assert house.world.away
        assert not telegram.updates.awaited
        assert len(person.messages) == known + 1
        await house.switch_bot(on=True)
        await telegram.until(lambda: len(person.messages) > known + 1)
        assert not house.world.away
        # A fresh school begins with a bot at work, whatever the last one had.
        await house.switch_bot(on=False)
        await house.restart(EMPTY, "en")
        assert not house.world.away
        assert all(it.user["language_code"] == "en" for it in house.world.people)
