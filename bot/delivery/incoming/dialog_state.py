"""aiogram's storage and event isolation over the turn of a chat, and what was left half-way."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from aiogram import BaseMiddleware, Dispatcher
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import (
    BaseEventIsolation,
    BaseStorage,
    DefaultKeyBuilder,
    StateType,
    StorageKey,
)
from aiogram.types import TelegramObject

from bot.delivery.incoming.turns import OutsideTurn, Turn, Turns, current_turn
from bot.storage.live import LiveStore

# Part of every key under which aiogram-dialog keeps a dialog that is open.
_OPEN_DIALOG = "aiogd:context:"
_KEYS = DefaultKeyBuilder(
    prefix="d", with_bot_id=True, with_business_connection_id=True, with_destiny=True
)


class NotJson(TypeError):
    """A value for dialog state that would not come back from JSON as it went in."""


class TurnStorage(BaseStorage):
    """State and data of the current turn. Outside a turn of the key's chat: OutsideTurn.

    Data are kept as JSON text and read anew each time, so that what a handler changes in place is
    not stored behind its back, and what JSON can't hold fails at the write.
    """

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Set the state, or drop it with None."""
        name = state.state if isinstance(state, State) else state
        _turn_of(key).write(_KEYS.build(key, "state"), None if name is None else _to_json(name))

    async def get_state(self, key: StorageKey) -> str | None:
        """The name of the state."""
        state: str | None = _read(key, "state")
        return state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace the data; empty data are not kept. Raises NotJson."""
        _turn_of(key).write(_KEYS.build(key, "data"), _to_json(dict(data)) if data else None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """A fresh copy of the data."""
        return _read(key, "data") or {}

    async def close(self) -> None:
        """Nothing: the live store is closed by whoever opened it."""


class TurnIsolation(BaseEventIsolation):
    """Free inside the chat's turn; anyone else (a dialog's background manager) waits for one."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        """Hold the turn of the key's chat."""
        if self._turns.inside(key.chat_id):
            yield
        else:
            async with self._turns.open(key.chat_id):
                yield

    async def close(self) -> None:
        """Nothing to close."""


class TurnMiddleware(BaseMiddleware):
    """Opens a turn for what came past the intake: a dialog's background manager.

    Isolation alone is too late for it: aiogram-dialog reads its context before it takes the lock.
    """

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Handle the event in the turn of its chat; `turn` is among the data."""
        chat = data.get("event_chat")
        if chat is None or self._turns.inside(chat.id):
            return await handler(event, data)
        async with self._turns.open(chat.id) as turn:
            return await handler(event, data | {"turn": turn})


def turn_dispatcher(turns: Turns) -> Dispatcher:
    """A dispatcher whose dialog state lives in turns."""
    dispatcher = Dispatcher(storage=TurnStorage(), events_isolation=TurnIsolation(turns))
    dispatcher.update.outer_middleware(TurnMiddleware(turns))
    # An error is answered after the turn that it broke, and may read state again.
    dispatcher.errors.outer_middleware(TurnMiddleware(turns))
    return dispatcher


@dataclass(frozen=True)
class DialogDraft:
    """An open dialog: its state's name ("LogMeeting:card") and data; changed last at aware UTC."""

    chat: int
    state: str
    dialog_data: dict[str, Any]
    touched_at: datetime


async def drafts(live: LiveStore, before: datetime) -> list[DialogDraft]:
    """Open dialogs of all chats untouched since an aware `before`, the oldest first.

    An idle menu is among them: which states hold a person's work, the caller knows.
    """
    found = []
    for draft in await live.drafts_older_than(before, _OPEN_DIALOG):
        context = json.loads(draft.value)
        found.append(
            DialogDraft(
                draft.chat, context["state"], context.get("dialog_data") or {}, draft.touched_at
            )
        )
    return found


async def drop_draft(turns: Turns, live: LiveStore, chat: int, before: datetime) -> bool:
    """Drop the dialogs of `chat` unless somebody came back to them; whether they were dropped."""
    async with turns.open(chat) as turn:
        untouched = any(draft.chat == chat for draft in await drafts(live, before))
        if untouched:
            turn.clear()
        return untouched


def _turn_of(key: StorageKey) -> Turn:
    turn = current_turn()
    if turn.chat != key.chat_id:
        raise OutsideTurn(f"state of chat {key.chat_id} in the turn of {turn.chat}")
    return turn


def _read(key: StorageKey, part: Literal["state", "data"]) -> Any:
    text = _turn_of(key).read(_KEYS.build(key, part))
    return None if text is None else json.loads(text)


def _to_json(value: Any) -> str:
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise NotJson(str(error)) from error
    # Numbers as keys and tuples are turned into something else without a word.
    if json.loads(text) != value:
        raise NotJson("a key that is no text, or a tuple")
    return text
