"""Work for a process of its own: what grows in its memory goes with it, and taps don't wait."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import bot

PATIENCE: Final = 60
# A small machine is not to be filled by several people who ask at once.
_TOGETHER: Final = asyncio.Semaphore(2)


class NotDrawn(Exception):
    """The process ended otherwise than well."""


async def made_beside(module: str, job: Mapping[str, object]) -> bytes:
    """What `python -m module` answers to the job; NotDrawn."""
    async with _TOGETHER:
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", module, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=_around()
        )
        try:
            async with asyncio.timeout(PATIENCE):
                out, said = await child.communicate(json.dumps(job).encode())
        except TimeoutError:
            raise NotDrawn(f"{module}: not ready in {PATIENCE} s") from None
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await asyncio.shield(child.wait())
    if child.returncode or not out:
        raise NotDrawn(f"{module}: {said.decode(errors='replace')[-500:]}")
    return out


def _around() -> dict[str, str]:
    root = str(Path(bot.__file__).parents[1])
    beside = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([root, beside]) if beside else root
    return {**os.environ, "PYTHONPATH": path}
