"""From the command to the first getUpdates, beside importing aiogram-dialog alone; memory idle.

python -m bench.startup
"""

import asyncio
import os
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bot.sandbox.people import People
from bot.sandbox.server import serve
from bot.sandbox.telegram import LocalTelegram

ROUNDS = 5
IDLE_SECONDS = 5


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 (a measurement of the machine's own time)


async def started(telegram: LocalTelegram, address: str, folder: Path) -> tuple[Process, float]:
    """A fresh process with an up-to-date database; seconds to its first getUpdates."""
    known = len(telegram.journal)
    # An update that waits: an idle long poll is written down only when it ends.
    People(telegram).add("Bench").open_link()
    began = time.perf_counter()
    environment = os.environ | {
        "BOT_TOKEN": telegram.token,
        "BOT_API_URL": address,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/para.db",
        "LOG_LEVEL": "ERROR",
    }
    # As at a school: the second start finds the bytecode of the first.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=environment, stdout=DEVNULL
    )
    while not any(call.method == "getUpdates" for call in telegram.journal[known:]):
        if process.returncode is not None:
            raise RuntimeError("Para ended before its first getUpdates")
        await asyncio.sleep(0.01)
    return process, time.perf_counter() - began


async def imported() -> float:
    """Seconds of a process that only imports aiogram-dialog."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import aiogram_dialog")
    await process.wait()
    return time.perf_counter() - began


def resident(pid: int) -> float:
    """MiB of memory that a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    found = next(line for line in lines if line.startswith("VmRSS"))
    return int(found.split()[1]) / 1024


async def measure(tell: Callable[[str], None]) -> None:
    telegram = LocalTelegram(now)
    starts, bare, idle = [], [], 0.0
    with tempfile.TemporaryDirectory() as place:
        async with serve(telegram) as address:
            for number in range(ROUNDS + 1):
                process, seconds = await started(telegram, address, Path(place))
                if number == ROUNDS:
                    await asyncio.sleep(IDLE_SECONDS)
                    idle = resident(process.pid)
                process.terminate()
                await process.wait()
                alone = await imported()
                if number:  # the first round writes bytecode and the database
                    starts.append(seconds)
                    bare.append(alone)
    ratio = median(a / b for a, b in zip(starts, bare, strict=True))
    tell(f"start to the first getUpdates   {median(starts):6.2f} s")
    tell(f"import aiogram_dialog alone     {median(bare):6.2f} s")
    tell(f"ratio                           {ratio:6.2f}   (aim 1.2)")
    tell(f"resident when idle              {idle:6.0f} MiB")


if __name__ == "__main__":
    asyncio.run(measure(print))
