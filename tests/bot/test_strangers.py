"""Somebody without an invitation learns nothing and is always answered."""

import pytest

from tests.bot.forging import data_of, forge
from tests.bot.newcomers import entered
from tests.bot.world import Phone, World

PUSHES = ("iq", "ix", "cw", "ha", "hm", "mh", "mm", "id", "iv", "ia", "sn", "sd", "nobody")


@pytest.mark.parametrize(
    "said", ["/start", "/menu", "/log", "привет", "меню", "как дела?", "/cancel"]
)
async def test_stranger_is_told_how_to_come_in(world: World, curator: Phone, said: str) -> None:
    stranger = world.phone("Некто")
    await stranger.writes(said)
    assert stranger.screen.by_bot
    assert "Школа" not in stranger.text
    assert stranger.buttons == []


async def test_stranger_may_read_help_and_privacy(world: World) -> None:
    stranger = world.phone("Некто")
    await stranger.writes("/help")
    stranger.sees("по личной ссылке")
    await stranger.writes("/privacy")
    stranger.sees("ничего не хранится")


async def test_english_phone_is_answered_in_english(world: World) -> None:
    stranger = world.phone("Somebody", language="en")
    await stranger.writes("/start")
    stranger.sees("works by invitation")


@pytest.mark.parametrize("verb", PUSHES)
async def test_stranger_presses_a_forged_button(world: World, curator: Phone, verb: str) -> None:
    stranger = world.phone("Некто")
    await stranger.writes("/start")
    forge(stranger, f"p:{verb}:1:")
    await stranger.taps("подделка")
    assert "по приглашению" in stranger.alert
    assert "Школа" not in stranger.text


async def test_stranger_presses_a_button_of_a_dialog(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    stranger = world.phone("Некто")
    await stranger.writes("/start")
    for data in data_of(mentor):
        forge(stranger, data)
        await stranger.taps("подделка")
        assert "по приглашению" in stranger.alert


async def test_member_presses_a_button_that_is_nobodys(world: World, curator: Phone) -> None:
    forge(curator, "p:nobody:1:")
    await curator.taps("подделка")
    assert "устарел" in curator.alert
    curator.sees("что сделать")


async def test_mentor_can_not_use_the_curators_links(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    for verb in ("iq", "ix"):
        forge(mentor, f"p:{verb}:1:")
        await mentor.taps("подделка")
        assert "другая роль" in mentor.alert
