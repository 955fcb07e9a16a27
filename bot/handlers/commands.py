"""Commands, and the same words as plain text: caught before any dialog sees them."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import BaseFilter, Command, CommandObject
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import Context

from bot.dialogs import openers
from bot.dialogs.menu.door import Door
from bot.dialogs.menu.doors import doors
from bot.dialogs.states import (
    Dispute,
    Help,
    Invite,
    LogMeeting,
    MeetingGuests,
    MeetingSeries,
    Plan,
    PlanMeeting,
    Requests,
    SendSurvey,
    Speed,
)
from bot.dialogs.turn import Tongue, speaker
from bot.domain.errors import NotAllowed, NotJoined
from bot.domain.people import Actor

STRANGERS = ("help", "privacy")
# Screens that only tell what was done: leaving them takes nothing back.
FINISHED = (
    LogMeeting.saved,
    LogMeeting.withdrawn,
    PlanMeeting.planned,
    PlanMeeting.missed,
    PlanMeeting.gone,
    Dispute.done,
    Dispute.confirmed,
    Help.asked,
    Help.questions,
    MeetingGuests.board,
    MeetingSeries.planned,
    MeetingSeries.gone,
    Speed.mine,
    Speed.every,
    Speed.record,
    Invite.link,
    Invite.waiting,
    Requests.home,
    Requests.sent,
    Requests.card,
    Plan.items,
    Plan.item,
    SendSurvey.sent,
    SendSurvey.campaigns,
    SendSurvey.results,
    SendSurvey.automatic,
    SendSurvey.checkins,
)


class Word(BaseFilter):
    """A text that is exactly one of the words of a door, in any language and case."""

    async def __call__(self, message: Message, tongue: Tongue) -> bool | dict[str, Any]:
        said = (message.text or "").strip().casefold()
        for name in (*(door.name for door in doors()), "cancel"):
            for lang in tongue.texts.languages:
                if said in words_of(tongue, lang, name):
                    return {"name": name}
        return False


def words_of(tongue: Tongue, lang: str, name: str) -> list[str]:
    return [word.strip() for word in tongue.texts.render(lang, f"word-{name}").split(",")]


def router() -> Router:
    commands = Router(name="commands")
    named = Command(*(door.name for door in doors() if door.command), "cancel")
    commands.message.register(by_command, named)
    commands.message.register(by_word, F.text, Word())
    commands.message.register(
        unknown, F.text.regexp(r"/[A-Za-z]\w*(?:@\w+)?(?:\s.*)?", mode="fullmatch")
    )
    return commands


async def by_command(
    message: Message, command: CommandObject, dialog_manager: DialogManager
) -> None:
    await go(message, command.command, dialog_manager)


async def by_word(message: Message, name: str, dialog_manager: DialogManager) -> None:
    await go(message, name, dialog_manager)


async def unknown(
    message: Message, actor: Actor | None, tongue: Tongue, dialog_manager: DialogManager
) -> None:
    """No dialog takes a command for an answer."""
    await message.answer(tongue.html("hint-command" if actor else NotJoined.key))
    await openers.show_below(dialog_manager)


async def go(message: Message, name: str, manager: DialogManager) -> None:
    """Open what is called `name`, as a new message below."""
    actor: Actor | None = manager.middleware_data["actor"]
    words: Tongue = manager.middleware_data["tongue"]
    if name == "cancel":
        await cancel(message, manager)
    elif actor is None and name in STRANGERS:
        await message.answer(words.html(f"strangers-{name}"))
    else:
        manager.show_mode = ShowMode.SEND
        await _door(name, speaker(manager)).open(manager)


def _door(name: str, actor: Actor) -> Door:
    door = next(door for door in doors() if door.name == name)
    if not (door.roles | door.beyond) & actor.roles:
        raise NotAllowed
    return door


async def cancel(message: Message, manager: DialogManager) -> None:
    """Close what is open and say what was dropped."""
    words: Tongue = manager.middleware_data["tongue"]
    context: Context | None = manager.middleware_data.get("aiogd_context")
    key = f"dropped-{_left(context)}" if context else ""
    await message.answer(
        words.html(key if words.texts.has(words.lang, key) else "dropped-nothing")
    )
    await manager.reset_stack()
    if manager.middleware_data["actor"] is not None:
        await openers.open_menu(manager, show=ShowMode.SEND)


def _left(context: Context) -> str:
    """What is left: something unfinished, changes of what stands, or what is done already."""
    if context.state in FINISHED:
        return "nothing"
    if context.state.group in (LogMeeting, PlanMeeting) and context.dialog_data.get("meeting"):
        return "changes"
    return str(context.state.group.__name__).lower()
