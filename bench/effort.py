"""Writes docs/effort.md: what each job costs a person, played through the real Para.

python -m bench.effort
"""

import asyncio
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bot.clock import RunningClock
from bot.config import SQLITE
from bot.storage.engine import Storage
from bot.storage.migrate import migrate
from tests.bot.effort import SECONDS, Counted
from tests.bot.jobs import JOBS, Job
from tests.bot.world import world_at
from tests.conftest import MONDAY

PAGE = Path(__file__).parents[1] / "docs" / "effort.md"
HEAD = f"""# Effort: what each job costs a person

Made by `python -m bench.effort`; the ceilings in taps and characters are asserted by
`tests/bot/test_effort.py`, which plays the same jobs. Seconds are those of the keystroke-level
model: a tap T {SECONDS["T"]}, a typed character K {SECONDS["K"]}, a decision M {SECONDS["M"]}, \
an answer waited for R {SECONDS["R"]}
(Card, Moran, Newell, CACM 23(7), 1980, 396–410; a character on a phone: Palin et al., MobileHCI
2019). A tapped button or an opened link is one T, a sent text one T and its characters; M stands
at the start of a job, for each text, and for each further tap on a screen with two or more
buttons besides «Назад», «Отмена», «Меню». Reading and the tap into the text field are not
counted. The model compares ways of doing a job; it is no stop-watch.

| job | way | taps | typed | M | R | seconds | ceiling: taps, typed |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
"""
FOOT = """
Jobs: 1 join · 2 log a meeting · 3 mark an item done · 4 answer a survey · 5 see how all pairs do ·
6 take the file · 7 ask for another mentor · 8 answer a reminder.
"""


async def main() -> None:
    costs = [await played(job) for job in JOBS]
    page = HEAD + "".join(rows(zip(JOBS, costs, strict=True))) + FOOT
    PAGE.write_text(page, encoding="utf-8")
    print(page)


async def played(job: Job) -> Counted:
    """The job in a school of its own."""
    clock = RunningClock(MONDAY, monotonic=lambda: 0.0)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "para.db")
        storage = Storage.at(f"{SQLITE}{database}")
        await migrate(storage.engine)
        await storage.close()
        async with world_at(database, clock) as world:
            return await job.play(world)


def rows(costs: Iterable[tuple[Job, Counted]]) -> Iterable[str]:
    for job, cost in costs:
        counted = cost.operators
        yield (
            f"| {job.number} | {job.name} | {counted['T']} | {counted['K']} | {counted['M']} |"
            f" {counted['R']} | {cost.seconds:.1f} | {job.taps}, {job.characters} |\n"
        )


if __name__ == "__main__":
    asyncio.run(main())
