"""Para behind a webhook: killed and away; nothing is lost."""

import socket
from datetime import timedelta

import pytest

from tests.process.living import Living

AWAY = timedelta(minutes=3)


@pytest.fixture
def port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def test_posted_updates_survive_a_kill_and_an_absence(bot: Living, port: int) -> None:
    bot.more = {
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": "a-secret-of-16-signs",
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }
    await bot.start()
    code = await bot.first_link()
    curator = bot.phone("Мария", "Волкова")
    await curator.opens(code)
    await curator.writes("Школа № 7")
    await curator.taps("Согласен(на)", "Как в Telegram")
    await curator.sees("Школа № 7", "Пригласить")
    assert bot.telegram.webhook is not None
    assert "getUpdates" not in {call.method for call in bot.telegram.journal}

    # Killed in the middle of an answer; what is said while it is away waits at Telegram.
    bot.silence("sendMessage")
    curator.person.send_text("настройки")
    await bot.until(lambda: bot.hanging >= 1)
    await bot.kill()
    bot.speak()
    curator.person.send_text("справка")
    assert len(bot.telegram.updates.fresh()) == 1
    await bot.start(AWAY)
    await curator.sees("Часы тишины")
    await curator.sees("Справка")
    ended, seconds = await bot.stop()
    assert (ended, seconds < 10) == (0, True), bot.log.read_text()
    assert bot.aside == []
