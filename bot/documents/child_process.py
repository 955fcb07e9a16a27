"""A Python of its own for heavy or dangerous work: what grows or breaks there ends with it."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import bot

_USUAL_LINE = 64 * 1024


@asynccontextmanager
async def child_process(
    *words: str,
    env: Mapping[str, str] | None = None,
    longest: int = _USUAL_LINE,
    errors: int | None = DEVNULL,
) -> AsyncIterator[Process]:
    """A Python called with `words`, which sees this code; gone when the block ends.

    `env`: beside what stands around; `longest`: of a line of its answer, in bytes; `errors`:
    where its stderr goes, None: beside that of the bot.
    """
    root = str(Path(bot.__file__).parents[1])
    beside = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([root, beside]) if beside else root
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        stdin=PIPE,
        stdout=PIPE,
        stderr=errors,
        limit=longest,
        env={**os.environ, "PYTHONPATH": path, **(env or {})},
    )
    try:
        yield child
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await asyncio.shield(child.wait())
