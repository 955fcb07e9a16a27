"""One sentence outside any dialog: «вчера 45 минут разобрали план урока» opens the filled card."""

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs.openers.meetings import open_sentence
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


def router(idle: Filter) -> Router:
    """Stands before the fallback; `idle`: no open window waits for words."""
    sentences = Router(name="sentences")
    sentences.message.register(tell, F.text, ~F.forward_origin, idle, TellsOfMeeting())
    return sentences


async def tell(_: Message, said: Sentence, dialog_manager: DialogManager) -> None:
    await open_sentence(dialog_manager, said)
