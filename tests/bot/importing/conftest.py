"""A small school whose curator has a table."""

import json
from pathlib import PurePath

import pytest

from bot.dialogs.importing import looking
from bot.documents.importing import child, reader
from bot.domain.importing.grids import Cell, Grid
from bot.services.importing import Pace
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


@pytest.fixture
def at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables are read in this process: one more for each costs more than the rest of a story."""

    async def read(content: bytes, name: str, pace: Pace) -> list[Grid]:
        if PurePath(name).suffix not in (".xlsx", ".csv"):
            return await reader.read_table(content, name, pace)
        found = child._sheets(content, PurePath(name).stem)
        return [Grid(title, [_line(*line) for line in lines]) for title, lines in found]

    def _line(number: int, cells: list[object]) -> tuple[int, list[Cell]]:
        return number, [reader._cell(cell) for cell in json.loads(json.dumps(cells))]

    monkeypatch.setattr(looking, "read_table", read)
