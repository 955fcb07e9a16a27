"""One sentence outside any dialog opens the filled card: of a meeting held, or of one to come.

«Вчера 45 минут разобрали план урока», «завтра в 15:30, каб. 12».
"""

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.filters import Filter, or_f
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.dialogs.openers.meetings import open_proposed, open_sentence
from bot.dialogs.states import LogMeeting
from bot.dialogs.turn import Tongue
from bot.domain.journal import FURTHEST
from bot.domain.meetings import MeetingFormat
from bot.domain.people import Actor, Role
from bot.domain.spoken import ProposedMeeting, Sentence, parse_proposal, parse_sentence
from bot.services.registry import Services

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


class ProposesMeeting(Filter):
    """Lets through a day and an hour that lie ahead, and gives `said` and `how` to meet."""

    async def __call__(
        self, message: Message, actor: Actor | None, services: Services
    ) -> bool | dict[str, Any]:
        if actor is None or not actor.roles & _IN_A_PAIR or not message.text:
            return False
        journal, today = services.journal, services.journal.today(actor)
        said = parse_proposal(message.text, today)
        if said is None or said.day >= today + FURTHEST:
            return False
        if journal.moment(said.day, said.at, actor) <= journal.now():
            return False
        told = parse_sentence(said.place, today)
        # «онлайн» is how to meet, not where.
        place = "" if told.format and not told.note else said.place
        return {"said": replace(said, place=place), "how": told.format}


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
    sentences.message.register(propose, F.text, ~F.forward_origin, idle, ProposesMeeting())
    return sentences


async def tell(_: Message, said: Sentence, dialog_manager: DialogManager) -> None:
    await open_sentence(dialog_manager, said)


async def propose(
    _: Message, said: ProposedMeeting, how: MeetingFormat | None, dialog_manager: DialogManager
) -> None:
    await open_proposed(dialog_manager, said, how)
