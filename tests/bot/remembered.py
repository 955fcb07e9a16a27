"""The beginnings of stories: each is played once a worker and copied for all who begin so."""

from collections.abc import Callable, Coroutine
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from tests.bot.world import World

P = ParamSpec("P")
Result = TypeVar("Result")


@dataclass(frozen=True)
class _Beginning:
    """A world after it: its files, its moment, its Telegram, and what the story was given."""

    files: dict[str, bytes]
    moment: datetime
    world: World
    given: Any


def remembered(
    play: Callable[Concatenate[World, P], Coroutine[Any, Any, Result]],
) -> Callable[Concatenate[World, P], Coroutine[Any, Any, Result]]:
    """In a world where nothing has happened yet, what `play` made before is copied."""
    known: dict[Any, _Beginning] = {}

    @wraps(play)
    async def begun(world: World, /, *args: P.args, **kwargs: P.kwargs) -> Result:
        if world.telegram.chats:
            return await play(world, *args, **kwargs)
        key = (world.clock(), args, tuple(kwargs.items()))
        if key not in known:
            given = await play(world, *args, **kwargs)
            async with world.asleep():
                known[key] = _kept(world, given)
            return given
        result: Result = await _put(world, known[key])
        return result

    return begun


def _kept(world: World, given: Any) -> _Beginning:
    files = {it.name: it.read_bytes() for it in world.database.parent.iterdir() if it.is_file()}
    ours: dict[int, Any] = {id(it): it for it in (world.clock, world.life, world.app)}
    copy = deepcopy((world, given), ours)
    return _Beginning(files, world.clock(), *copy)


async def _put(world: World, beginning: _Beginning) -> Any:
    kept = beginning.world
    ours = {id(kept): world, id(kept.clock): world.clock}
    telegram, people, given = deepcopy((kept.telegram, kept.people, beginning.given), ours)
    async with world.asleep():
        for name, content in beginning.files.items():
            world.database.with_name(name).write_bytes(content)
        world.clock.move_to(beginning.moment)
        world.telegram, world.people = telegram, people
    return given
