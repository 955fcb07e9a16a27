"""One Telegram and one file for a story."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.live import LiveStore
from tests.live.telegram_stub import NOW, StubTelegram


@pytest.fixture
async def telegram() -> StubTelegram:
    return StubTelegram()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "live.db"


@pytest.fixture
async def live(path: Path) -> AsyncIterator[LiveStore]:
    store = await LiveStore.open(path, lambda: NOW)
    yield store
    await store.close()
