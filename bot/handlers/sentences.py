"""One sentence outside any dialog: «вчера 45 минут разобрали план урока» opens the filled card."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import Filter, or_f
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.dialogs.openers.meetings import open_sentence
from bot.dialogs.states import LogMeeting
from bot.dialogs.turn import Tongue
from bot.domain.people import Actor, Role
from bot.domain.spoken import Sentence, parse_sentence

_IN_A_PAIR = frozenset({Role.MENTOR, Role.MENTEE})


class TellsOfMeeting(Filter):
    """Lets through what somebody of a pair tells of a meeting held, and gives `said`."""

    async def __call__(
        self, message: Message, actor: Actor | None, tongue: Tongue
    ) -> bool | dict[str, Sentence]:
        if actor is None or not actor.roles & _IN_A_PAIR or not message.text:
            return False
        said = parse_sentence(message.text, tongue.today)
        return {"said": said} if said.recognised else False


class AnotherDay(Filter):
    """Lets through, on the screen of a record, what names a duration and a day that isn't its."""

    async def __call__(
        self, message: Message, tongue: Tongue, aiogd_context: Context | None = None
    ) -> bool:
        if aiogd_context is None or aiogd_context.state != LogMeeting.saved:
            return False
        said = parse_sentence(message.text or "", tongue.today)
        kept: Any = aiogd_context.dialog_data
        return bool(said.minutes and said.day) and str(said.day) != kept["draft"]["day"]


def router(idle: Filter) -> Router:
    """Stands before the fallback; `idle`: no open window waits for words."""
    sentences = Router(name="sentences")
    free = or_f(idle, AnotherDay())
    sentences.message.register(tell, F.text, ~F.forward_origin, free, TellsOfMeeting())
    return sentences


async def tell(_: Message, said: Sentence, dialog_manager: DialogManager) -> None:
    await open_sentence(dialog_manager, said)
