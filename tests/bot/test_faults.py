"""What nobody expected is told in words; nobody is left with a button that spins."""

from pathlib import Path

import pytest

from bot.delivery.faults import Backoff
from bot.delivery.incoming.intake import IntakeRules
from bot.services.members.inviting import Inviting
from tests.bot.world import Phone, World, restarted


@pytest.fixture
def impatient(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The inbox takes a failed update again at once."""
    monkeypatch.setattr(world.app.intake, "_rules", IntakeRules(backoff=Backoff(0, 0)))


async def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("nobody expected this")


@pytest.mark.usefixtures("impatient")
async def test_what_broke_three_times_is_told_and_leads_to_the_menu(
    world: World, curator: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    with monkeypatch.context() as broken:
        broken.setattr(Inviting, "invite", _fails)
        await curator.taps("До 10 человек")
    assert "Что-то сломалось. Ничего не потеряно" in curator.alert
    curator.sees("что сделать", "Пригласить")
    assert await world.app.live.waiting_chats() == []

    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    await curator.taps("До 10 человек")
    curator.sees("Ссылка готова")


@pytest.mark.usefixtures("impatient")
async def test_a_fault_that_passes_is_not_told(
    curator: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    invite, tries = Inviting.invite, []

    async def fails_once(*given: object, **named: object) -> object:
        tries.append(given)
        if len(tries) == 1:
            raise RuntimeError
        return await invite(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Inviting, "invite", fails_once)
    await curator.taps("До 10 человек")
    assert curator.alert == ""
    curator.sees("Ссылка готова")


@pytest.mark.usefixtures("impatient")
async def test_command_that_broke_is_answered_as_a_message(
    curator: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.handlers.commands._door", lambda *_: 1 / 0)
    await curator.writes("/status")
    assert len(curator.heard("Что-то сломалось")) == 1
    curator.sees("что сделать")


async def test_screen_of_an_older_para_says_so(
    world: World, curator: Phone, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await curator.taps("Пригласить")
    monkeypatch.setattr("bot.app.DIALOGS", 10_000)
    async with restarted(world, database):
        await curator.taps("Наставник")
        assert "«Пара» обновилась" in curator.alert
        curator.sees("что сделать", "Пригласить")


async def test_words_for_a_screen_of_an_older_para(
    world: World, curator: Phone, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    await curator.taps("Одному, имя впишу я")
    monkeypatch.setattr("bot.app.DIALOGS", 10_000)
    async with restarted(world, database):
        await curator.writes("Соколова Татьяна")
        curator.sees("незаконченное не сохранилось", "что сделать")
