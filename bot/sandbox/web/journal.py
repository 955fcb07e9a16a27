"""What goes on under the bonnet: calls of the bot, and the updates as it took them."""

import json
from collections.abc import Iterator
from typing import Any, Final

from bot.sandbox.chats import Call, Json
from bot.sandbox.updates.posting import DELIVERY
from bot.sandbox.web.stage import World

_NEWEST: Final = 200
_TAKEN_BY: Final = {"getUpdates", DELIVERY}


def entries(world: World, after: int) -> Json:
    """What came after the number `after`, and the number to ask from next time.

    An update is noted when the bot takes it; calls of getUpdates that brought none are left out.
    """
    journal = world.telegram.journal
    start = max(after, len(journal) - _NEWEST)
    lines = [
        line
        for number, call in enumerate(journal[start:], start)
        for line in _of(world, call, number)
    ]
    return {"entries": lines, "next": len(journal)}


def _of(world: World, call: Call, number: int) -> Iterator[Json]:
    at = f"{call.at.astimezone(world.zone):%H:%M:%S}"
    if call.method in _TAKEN_BY and call.code == 200:
        for update in call.result:
            kind = next(key for key in update if key != "update_id")
            yield {
                "id": f"{number}.{update['update_id']}", "at": at, "way": "in", "name": kind,
                "who": _who(world, update[kind]), "body": update,
            }  # fmt: skip
        return
    params = {key: _opened(value) for key, value in call.params.items()}
    yield {
        "id": str(number), "at": at, "way": "out", "name": call.method, "code": call.code,
        "words": call.description, "who": _named(world, params.get("chat_id")),
        "body": {"params": params, "result": call.result},
    }  # fmt: skip


def _who(world: World, payload: Json) -> str:
    return _named(world, payload.get("from", {}).get("id"))


def _named(world: World, number: Any) -> str:
    person = world.person(int(number)) if str(number).isdecimal() else None
    return person.name if person else ""


def _opened(value: Any) -> Any:
    """Nested parameters travel as JSON in text; here they are easier read as what they are."""
    if isinstance(value, str) and value[:1] in "[{":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
