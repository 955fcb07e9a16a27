"""Blocking and unblocking: an answer as good as any."""

from aiogram import F, Router
from aiogram.types import ChatMemberUpdated

from bot.domain.people import Account
from bot.services.registry import Services


def router() -> Router:
    membership = Router(name="membership")
    membership.my_chat_member.register(changed, F.chat.type == "private")
    return membership


async def changed(event: ChatMemberUpdated, services: Services, account: Account | None) -> None:
    """Nobody is spoken to first after a block; opening the chat again ends it."""
    if account is not None:
        blocked = event.new_chat_member.status == "kicked"
        await services.people.mark_reachable(account, reachable=not blocked)
