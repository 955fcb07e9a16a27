"""A file that takes long: it shows how far it is, can be stopped, and nothing of it is left."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogs import patience
from bot.dialogs.overview import files
from bot.documents.making import Paper
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    found = await staff_of(world)
    await found.working_pair()
    world.app.services.errands.patience = 0
    return found


class Slow:
    """Half of the file is written; the rest waits until it may go on."""

    def __init__(self) -> None:
        self.may_go_on, self.begun = asyncio.Event(), asyncio.Event()
        self.fails = False

    async def make(self, _: object, __: object, paper: Paper, ___: object, tell: object) -> int:
        paper.path.write_text("half")
        tell(2, 5)  # type: ignore[operator]
        self.begun.set()
        await self.may_go_on.wait()
        if self.fails:
            raise OSError("disk full")
        return 5


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Slow]:
    made, folder = Slow(), tmp_path / "files"
    folder.mkdir()
    monkeypatch.setattr(files, "make_status", made.make)
    monkeypatch.setattr(patience, "SOON", 0.0)
    monkeypatch.setattr(patience, "BETWEEN", 0.0)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield made
    assert list(folder.iterdir()) == []


async def shown(staff: Staff, piece: str) -> None:
    """Wait until the curator reads it."""
    async with asyncio.timeout(120):
        while not staff.curator.heard(piece):  # noqa: ASYNC110 (a phone rings no bell)
            await asyncio.sleep(0.01)


async def begun(staff: Staff, slow: Slow) -> None:
    await staff.curator.writes("/export")
    await staff.curator.taps("Сводка (xlsx)")
    await slow.begun.wait()
    await shown(staff, "Собираю файл: 40 %")


async def test_person_goes_on_while_the_file_is_made(staff: Staff, slow: Slow) -> None:
    await begun(staff, slow)
    await staff.curator.writes("/menu")
    staff.curator.sees("что сделать?")
    slow.may_go_on.set()
    await staff.world.app.services.errands.quiet()
    assert staff.curator.person.files[-1].content == b"half"
    making = [m for m in staff.curator.person.chat.messages if "Собираю" in m.json.get("text", "")]
    assert all(one.deleted for one in making)


async def test_stopped_file_never_comes_and_leaves_nothing(staff: Staff, slow: Slow) -> None:
    await begun(staff, slow)
    await staff.curator.taps("Остановить")
    assert staff.curator.heard("Остановлено, файла не будет")
    assert not staff.curator.person.files
    assert not staff.curator.heard("Собираю файл")
    slow.begun.clear()
    await begun(staff, slow)
    slow.may_go_on.set()
    await staff.world.app.services.errands.quiet()
    assert staff.curator.person.files


async def test_one_file_at_a_time(staff: Staff, slow: Slow) -> None:
    await begun(staff, slow)
    await staff.curator.taps("Мои данные")
    assert "Предыдущий файл ещё собирается" in staff.curator.alert
    slow.may_go_on.set()
    await staff.world.app.services.errands.quiet()
    assert len(staff.curator.person.files) == 1


async def test_failure_after_the_tap_is_told_in_the_chat(staff: Staff, slow: Slow) -> None:
    slow.fails = True
    await begun(staff, slow)
    slow.may_go_on.set()
    await staff.world.app.services.errands.quiet()
    assert staff.curator.heard("Файл не получился. Записанное на месте")
    assert not staff.curator.person.files


async def test_end_of_the_process_stops_what_is_being_made(staff: Staff, slow: Slow) -> None:
    await begun(staff, slow)
    await staff.world.app.services.errands.close()
    assert staff.curator.heard("Остановлено, файла не будет")
    assert not staff.curator.person.files
