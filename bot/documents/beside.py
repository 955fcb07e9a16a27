"""Work for a process of its own: what grows in its memory goes with it, and taps don't wait."""

import asyncio
import json
from asyncio.subprocess import PIPE
from collections.abc import Mapping
from typing import Final

from bot.documents.child_process import child_process

PATIENCE: Final = 60
# A small machine is not to be filled by several people who ask at once.
_TOGETHER: Final = asyncio.Semaphore(2)


class NotDrawn(Exception):
    """The process ended otherwise than well."""


async def made_beside(module: str, job: Mapping[str, object]) -> bytes:
    """What `python -m module` answers to the job; NotDrawn."""
    async with _TOGETHER, child_process("-m", module, errors=PIPE) as child:
        try:
            async with asyncio.timeout(PATIENCE):
                out, said = await child.communicate(json.dumps(job).encode())
        except TimeoutError:
            raise NotDrawn(f"{module}: not ready in {PATIENCE} s") from None
    if child.returncode or not out:
        raise NotDrawn(f"{module}: {said.decode(errors='replace')[-500:]}")
    return out
