"""The order in which an update is looked at: the first router that knows it answers it."""

from aiogram import Router

from bot.dialogs.menu import dialog as menu
from bot.handlers import errors, fallback, commands, groups, membership, start


def all_routers() -> list[Router]:
    """Built anew each time: a second dispatcher in a process refuses used ones."""
    return [
        errors.router(),
        groups.router(),
        membership.router(),
        start.router(),
        commands.router(),
        menu(),
        fallback.router(),
    ]
