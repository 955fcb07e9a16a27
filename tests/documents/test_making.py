"""A status file made here or in a process of its own: the same one, and none when stopped."""

import asyncio
from pathlib import Path

import openpyxl
import pytest

from bot.clock import RunningClock
from bot.documents import making
from bot.documents.making import NotMade, Paper, make_monitoring, make_status
from bot.domain.periods import Span, period_of
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.monitoring import Monitoring
from bot.services.overview import Commission, Overview
from bot.storage.engine import Storage
from tests.documents.workbooks import TEXTS


@pytest.fixture
async def overview(storage: Storage, clock: RunningClock) -> Overview:
    await load_demo(storage, Calendars(), clock)
    return Overview(storage, clock, Calendars())


async def order_of(overview: Overview, storage: Storage, span: Span) -> Commission:
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    period = period_of(span, overview.today(school))
    return overview.operators_commission(school, period)


def values(path: Path) -> list[object]:
    return [[list(row) for row in sheet.values] for sheet in openpyxl.load_workbook(path)]


async def test_a_large_school_s_file_is_the_same_from_another_process(
    overview: Overview, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await order_of(overview, storage, Span.QUARTER)
    here, there = tmp_path / "here.xlsx", tmp_path / "there.xlsx"
    await make_status(overview, order, Paper(here, "ru"), TEXTS)
    monkeypatch.setattr(making, "LARGE", 1)
    seen: list[tuple[int, int]] = []
    told = await make_status(
        overview, order, Paper(there, "ru"), TEXTS, lambda *how_far: seen.append(how_far)
    )
    assert (told, seen) == (7, [(7, 7)]), "one ended before the quarter"
    assert values(there) == values(here)


async def test_monitoring_of_a_large_school_is_the_same_from_another_process(
    overview: Overview, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await order_of(overview, storage, Span.SCHOOL_YEAR)
    monitoring = Monitoring(storage, lambda: order.now, Calendars())
    here, there = tmp_path / "here.xlsx", tmp_path / "there.xlsx"
    await make_monitoring(monitoring, order, Paper(here, "ru"), TEXTS)
    monkeypatch.setattr(making, "LARGE", 1)
    assert await make_monitoring(monitoring, order, Paper(there, "ru"), TEXTS) == 8
    assert values(there) == values(here)
    assert sorted(tmp_path.glob("*.xlsx")) == [here, there]


async def _stopped(overview: Overview, storage: Storage, folder: Path) -> None:
    """Cancelled at the first progress it tells: nothing is left in the folder."""
    folder.mkdir()
    order = await order_of(overview, storage, Span.SCHOOL_YEAR)

    def stop(*_: int) -> None:
        work.cancel()

    making_it = make_status(overview, order, Paper(folder / "s.xlsx", "ru"), TEXTS, stop)
    work = asyncio.ensure_future(making_it)
    with pytest.raises(asyncio.CancelledError):
        await work
    assert list(folder.iterdir()) == []


async def test_a_stopped_export_leaves_no_file(
    overview: Overview, storage: Storage, tmp_path: Path
) -> None:
    await _stopped(overview, storage, tmp_path / "files")


async def test_a_stopped_process_ends_and_leaves_no_file(
    overview: Overview, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "LARGE", 1)
    await _stopped(overview, storage, tmp_path / "files")


async def test_a_process_that_fails_is_told_and_leaves_no_file(
    overview: Overview, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "LARGE", 1)
    order = await order_of(overview, storage, Span.SCHOOL_YEAR)
    folder = tmp_path / "files"
    folder.mkdir()
    paper = Paper(folder / "status.xlsx", "tongue nobody speaks")
    with pytest.raises(NotMade):
        await make_status(overview, order, paper, TEXTS)
    assert list(folder.iterdir()) == []


async def test_meetings_are_those_of_the_period(
    overview: Overview, storage: Storage, tmp_path: Path
) -> None:
    counts = []
    for span in (Span.MONTH, Span.QUARTER, Span.HALF_YEAR, Span.SCHOOL_YEAR):
        path = tmp_path / f"{span}.xlsx"
        order = await order_of(overview, storage, span)
        await make_status(overview, order, Paper(path, "ru"), TEXTS)
        book = openpyxl.load_workbook(path, data_only=True)
        summary = {row[0]: row[1] for row in book["Сводка"].iter_rows(values_only=True)}
        rows = book["Встречи"].max_row - 5 if summary["Встреч за период"] else 0
        assert summary["Встреч за период"] == rows
        counts.append(rows)
    assert counts == sorted(counts)
    assert counts[-1] == 31
