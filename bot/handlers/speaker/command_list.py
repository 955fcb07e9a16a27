"""The commands that Telegram shows in a chat fit the person's roles and language."""

from typing import Any

from aiogram.types import BotCommand

from bot.delivery.profile import put_commands
from bot.dialogs.menu.doors import doors_of
from bot.dialogs.turn import Tongue
from bot.domain.people import Actor


async def show_commands(data: dict[str, Any]) -> None:
    """For whoever speaks in this turn; told to Telegram only when something changed."""
    actor: Actor | None = data["actor"]
    tongue: Tongue = data["tongue"]
    chat = data["event_chat"]
    names = commands_of(actor) if actor else []
    commands = [
        BotCommand(command=name, description=tongue.say(f"command-{name}")) for name in names
    ]
    await put_commands(data["bot"], data["turn"], chat.id, commands)


def commands_of(actor: Actor) -> list[str]:
    return [*(door.name for door in doors_of(actor.roles) if door.command), "cancel"]
