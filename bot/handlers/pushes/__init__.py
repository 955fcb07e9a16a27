"""Buttons of messages that Para sends first: act in place, then the message says what was done.

A handler returns the words of a short pop-up, or None; the frame answers the tap. Who belongs to
several organisations acts for the one that the message came from; what opens a screen there makes
it the chosen one, and the pop-up says so.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, TelegramObject
from aiogram_dialog import DialogManager

from bot.dialogs.turn import tongue
from bot.domain.errors import NotJoined
from bot.domain.ids import PersonId
from bot.domain.people import Actor
from bot.handlers.errors import answer
from bot.handlers.pushes.pushed import Pushed
from bot.services.registry import Services
from bot.services.taps import Tap, read


class TapIs(Filter):
    """Lets through our taps with one of the verbs, and gives the handler `tap`."""

    def __init__(self, *verbs: str) -> None:
        self._verbs = verbs

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Tap]:
        tap = read(query.data or "")
        return {"tap": tap} if tap and tap.verb in self._verbs else False


class AnswerTap(BaseMiddleware):
    """Every tap is answered, once; a refusal is answered by the errors router instead.

    A stranger is refused here, whatever the tap says.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        actor: Actor | None = data["actor"]
        if actor is None:
            raise NotJoined
        tap: Tap = data["tap"]
        if tap.person is None or tap.person == actor.person_id:
            words = await _act(handler, event, data)
        else:
            words = await _there(tap.person, handler, event, data)
        if isinstance(event, CallbackQuery):
            await answer(data["bot"], event, words if isinstance(words, str) else None)
        return words


async def _there(
    place: PersonId,
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    """Act for another organisation than the chosen one. What went wrong is told in the chosen."""
    manager: DialogManager = data["dialog_manager"]
    services: Services = data["services"]
    actor = await services.people.instead(place, data["actor"])
    theirs = {"actor": actor, "tongue": tongue(data).of(actor)}
    data |= theirs
    manager.middleware_data.update(theirs)
    before = _open_dialog(manager)
    words = await _act(handler, event, data)
    if _open_dialog(manager) == before:
        return words
    await services.people.go_to(place, actor)
    await manager.middleware_data["show_commands"](manager.middleware_data)
    return tongue(data).say("reminders-place-chosen", place=actor.organisation.name)


async def _act(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    if isinstance(event, CallbackQuery):
        given = (data[name] for name in ("tap", "services", "actor", "tongue", "bot"))
        data["pushed"] = Pushed(event, *given)
    return await handler(event, data)


def _open_dialog(manager: DialogManager) -> str | None:
    return manager.current_context().id if manager.has_context() else None


def router(*subjects: Router) -> Router:
    """One router for the pushes of all subjects."""
    pushes = Router(name="pushes")
    pushes.callback_query.middleware(AnswerTap())
    for subject in subjects:
        pushes.include_router(subject)
    return pushes
