"""Words at each screen that waits for them: far too many, of no kind, after a restart."""

from pathlib import Path

import pytest

from tests.bot.petitions.council import HEAD, TEN_MINUTES, asks_for_another, council_of
from tests.bot.staff import Staff
from tests.bot.world import World, restarted
from tests.bot.year.screens import SCREENS, at_screen

FAR_TOO_LONG = "очень " * 600


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


@pytest.mark.parametrize("name", SCREENS)
async def test_wrong_words_cost_nothing_and_the_right_ones_still_land(
    staff: Staff, name: str
) -> None:
    screen = SCREENS[name]
    phone = await at_screen(staff, screen, await staff.working_pair())
    asked = phone.text, phone.buttons
    for wrong in (phone.person.send_photo, phone.person.send_sticker):
        wrong()
        await staff.world.answered()
        assert (phone.text, phone.buttons) == asked
    said = len(phone.person.heard)
    await phone.writes(FAR_TOO_LONG)
    assert len(phone.person.heard) > said
    assert "очень очень" not in "".join(shown.text for shown in phone.person.heard)
    assert (phone.text, phone.buttons) == asked
    await phone.writes(screen.words)
    phone.sees(screen.seen)


@pytest.mark.parametrize("name", SCREENS)
async def test_words_written_after_a_restart_land(staff: Staff, database: Path, name: str) -> None:
    screen = SCREENS[name]
    phone = await at_screen(staff, screen, await staff.working_pair())
    async with restarted(staff.world, database):
        await phone.writes(screen.words)
        phone.sees(screen.seen)
        assert phone.buttons


async def test_motive_of_a_decision_is_written_after_a_restart(
    staff: Staff, database: Path
) -> None:
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    head = staff.phones[HEAD]
    await head.taps("Открыть")
    await head.taps("Отклонить")
    async with restarted(staff.world, database):
        await head.writes("Сначала поговорим")
        head.sees("отклонено", "Сначала поговорим")
    assert not staff.mentor.heard("Сначала поговорим")
