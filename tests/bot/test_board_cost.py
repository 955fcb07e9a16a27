"""Screens of the summary and the board cost the same statements with few and with many pairs."""

from typing import Any

from sqlalchemy import insert, select

from bot.storage import tables as t
from tests.bot.schools import joined, links_of
from tests.bot.test_plan_cost import counted
from tests.bot.world import Phone, World

WAY = ("Сводка", "Пары по сигналам", "Фролов", "Назад", "Формат: все", "Все")
MORE = 12


async def costs(world: World, curator: Phone) -> dict[str, int]:
    """Statements by button."""
    found: dict[str, int] = {}
    for button in WAY:
        with counted(world) as statements:
            await curator.taps(button)
        found[button] = len(statements)
    return found


async def copied(world: World) -> None:
    """The first pair of the demo with its plan and meetings, MORE times: too many for a mentor."""
    tables: tuple[tuple[Any, str], ...] = (
        (t.pair, "id"),
        (t.programme, "pair_id"),
        (t.pair_mentee, "pair_id"),
        (t.plan_item, "pair_id"),
        (t.meeting, "pair_id"),
    )
    async with world.app.storage.change() as desk:
        first = await desk.connection.scalar(select(t.pair.c.id).order_by(t.pair.c.id).limit(1))
        for table, key in tables:
            rows = await desk.connection.execute(select(table).where(table.c[key] == first))
            kept = [{**row, "id": None, "slot": None} for row in rows.mappings()]
            made = [{**row, key: 1000 + n} for row in kept for n in range(MORE)]
            known = set(table.c.keys())
            one_table = [{k: v for k, v in row.items() if k in known} for row in made]
            await desk.connection.execute(insert(table), one_table)


async def test_board_costs_the_same_with_few_and_with_many_pairs(world: World) -> None:
    curator = await joined(world, await links_of(world), "C1", "Ольга")
    few = await costs(world, curator)
    await copied(world)
    await curator.writes("меню")
    many = await costs(world, curator)
    curator.sees(f"🟡 {1 + MORE}")
    assert many == few
