"""Who speaks: the account and the person behind an update, read anew at each turn."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, User

from bot.dialogs.turn import PLATFORM, Tongue
from bot.domain.people import Actor
from bot.handlers.speaker.command_list import show_commands
from bot.services.ports import Clock
from bot.services.registry import Services
from bot.texts import Texts

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Who(BaseMiddleware):
    """Puts services, account, actor and tongue into the data of every handler."""

    def __init__(self, services: Services, texts: Texts, clock: Clock, zone: str) -> None:
        self._services = services
        self._texts = texts
        self._clock = clock
        self._zone = zone

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        known = user and await self._services.people.who(PLATFORM, str(user.id))
        account, actor = known or (None, None)
        if actor is not None:
            actor = replace(actor, operation=data["operation"], retried=data["retried"])
        lang = account.language if account else _spoken_by(user)
        data |= {
            "services": self._services,
            "account": account,
            "actor": actor,
            "show_commands": show_commands,
            "tongue": self._tongue(actor, lang),
        }
        return await handler(event, data)

    def _tongue(self, actor: Actor | None, lang: str) -> Tongue:
        plain = Tongue(self._texts, lang, ZoneInfo(self._zone), self._clock())
        return plain if actor is None else plain.of(actor)


def _spoken_by(user: User | None) -> str:
    """Russian unless the phone speaks English: what a stranger reads before choosing."""
    return "en" if user and (user.language_code or "").startswith("en") else "ru"
