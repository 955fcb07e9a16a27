"""The live file: nothing twice, nothing lost, nothing half."""

import asyncio
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.storage.live import Incoming, LiveStore, NewerLiveFile
from tests.live.telegram_stub import NOW


async def test_an_update_offered_twice_is_stored_once(live: LiveStore) -> None:
    assert await live.add([Incoming("update:1", 7, "{}"), Incoming("update:2", 8, "{}")]) == [7, 8]
    assert await live.add([Incoming("update:2", 8, "{}"), Incoming("update:3", 8, "{}")]) == [8]
    assert await live.add([Incoming("update:1", 7, "{}")]) == []
    taken = [await live.take(8), await live.take(7)]
    assert [t.operation for t in taken if t] == ["update:2", "update:1"]


async def test_a_handled_update_stays_known_until_it_is_purged(live: LiveStore) -> None:
    await live.add([Incoming("update:1", 7, '{"text": "слово"}')])
    await live.done("update:1")
    await live.purge(NOW - timedelta(days=2))
    assert await live.add([Incoming("update:1", 7, "{}")]) == []
    assert await live.purge(NOW + timedelta(seconds=1)) == 1
    assert await live.add([Incoming("update:1", 7, "{}")]) == [7]


async def test_a_handled_update_says_nothing_any_more(live: LiveStore, path: Path) -> None:
    await live.add([Incoming("update:1", 7, '{"text": "слово"}')])
    await live.save(7, {}, 1, done="update:1")
    with sqlite3.connect(path) as file:
        rows = file.execute("SELECT status, payload FROM inbox").fetchall()
    file.close()
    assert rows == [("done", "")]


async def test_arrival_decides_when_numbers_start_anew(live: LiveStore) -> None:
    await live.add([Incoming("update:900", 7, "{}")])
    await live.add([Incoming("update:5", 7, "{}"), Incoming("update:6", 9, "{}")])
    first = await live.take(7)
    assert first is not None
    assert first.operation == "update:900"
    assert await live.waiting_chats() == [7, 9]


async def test_tries_are_counted_even_when_nobody_came_back(live: LiveStore) -> None:
    await live.add([Incoming("update:1", 7, "{}")])
    await live.take(7)
    again = await live.take(7)
    assert again is not None
    assert (again.attempt, again.faults) == (2, 0)
    await live.excuse("update:1")
    excused = await live.take(7)
    assert excused is not None
    assert (excused.attempt, excused.faults) == (2, 1)


async def test_an_update_set_aside_is_out_of_the_way(live: LiveStore) -> None:
    await live.add([Incoming("update:1", 7, "{}"), Incoming("update:2", 7, "{}")])
    await live.set_aside("update:1", "ValueError")
    following = await live.take(7)
    assert following is not None
    assert following.operation == "update:2"
    assert await live.add([Incoming("update:1", 7, "{}")]) == []


async def test_state_is_set_changed_and_dropped(live: LiveStore) -> None:
    await live.save(7, {"a": '"ё"', "b": "1"}, 1)
    await live.save(7, {"a": None, "b": "2", "c": "3"}, 1)
    assert (await live.load(7, 1)).values == {"b": "2", "c": "3"}
    assert (await live.load(8, 1)).values == {}


async def test_state_of_another_version_is_named_not_read(live: LiveStore) -> None:
    await live.save(7, {"old": "1"}, 1)
    await live.save(7, {"new": "2"}, 2)
    state = await live.load(7, 2)
    assert state.values == {"new": "2"}
    assert state.foreign == {"old"}


async def test_a_cancelled_save_is_whole_and_blocks_nobody(live: LiveStore) -> None:
    await live.add([Incoming("update:1", 7, "{}")])
    async with asyncio.TaskGroup() as group:
        saving = group.create_task(live.save(7, {"a": "1", "b": "2"}, 1, done="update:1"))
        await asyncio.sleep(0)
        saving.cancel()
    await live.save(8, {"c": "3"}, 1)
    state = await live.load(7, 1)
    assert (state.values, await live.waiting_chats()) in (
        ({"a": "1", "b": "2"}, []),
        ({}, [7]),
    )


async def test_drafts_are_found_by_age_and_kind(live: LiveStore) -> None:
    await live.save(7, {"d:aiogd:context:x:data": "{}", "d:state": '"s"'}, 1)
    assert await live.drafts_older_than(NOW, "aiogd:context") == []
    (draft,) = await live.drafts_older_than(NOW + timedelta(days=1), "aiogd:context")
    assert (draft.chat, draft.touched_at) == (7, NOW)


async def test_a_person_erased_leaves_no_words(live: LiveStore, path: Path) -> None:
    await live.add([Incoming("update:1", 7, '{"text": "слово"}')])
    await live.set_aside("update:1", "ValueError")
    await live.save(7, {"a": '"слово"'}, 1)
    await live.forget(7)
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT payload FROM inbox").fetchall() == [("",)]
        assert file.execute("SELECT count(*) FROM dialog_state").fetchone() == (0,)
    file.close()


async def test_a_naive_time_stops_at_the_door(live: LiveStore) -> None:
    with pytest.raises(ValueError, match="naive"):
        await live.purge(datetime(2026, 2, 9))  # noqa: DTZ001


async def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    with pytest.raises(NewerLiveFile):
        await LiveStore.open(path, lambda: NOW)


async def test_a_file_opened_again_is_the_same(path: Path) -> None:
    first = await LiveStore.open(path, lambda: NOW)
    await first.save(7, {"a": "1"}, 1)
    await first.close()
    second = await LiveStore.open(path, lambda: NOW)
    assert (await second.load(7, 1)).values == {"a": "1"}
    await second.close()
