"""The draft of an order: the pairs that both sides agreed to, with their positions."""

from dataclasses import replace

from bot.domain.pairs import Order, PairStatus
from tests.bot.papers.reading import newest
from tests.bot.staff import MENTEE, MENTOR, SECOND, Staff


async def test_draft_of_the_order_names_the_agreed_pairs(staff: Staff) -> None:
    agreed = await staff.pair(await staff.working_pair(MENTEE))
    working = await staff.working_pair(SECOND)
    async with staff.world.app.storage.change() as desk:
        await desk.pairs.save(replace(agreed, status=PairStatus.AGREED, order=Order()))
        await desk.people.change(staff.ids[MENTOR], position="учитель физики")
    assert working
    await staff.curator.writes("на приказ")
    await staff.curator.taps("Проект приказа")
    said = newest(staff.curator, "pairs_order_")
    assert "ПРОЕКТ" in said
    assert f"{MENTOR}\nучитель физики" in said
    assert MENTEE in said
    assert SECOND not in said
    assert staff.curator.heard("Проект: проверьте и подпишите на бумаге")
