"""The order in which an update is looked at: the first router that knows it answers it."""

from aiogram import Router
from aiogram_dialog import Dialog

from bot.dialogs import joining, menu, snooze
from bot.handlers import commands, errors, fallback, groups, membership, pushes, start
from bot.handlers.idle import Idle
from bot.handlers.pushes import reminders


def all_dialogs() -> list[Dialog]:
    return [menu.dialog(), joining.dialog(), snooze.dialog()]


def all_routers() -> list[Router]:
    """Built anew each time: a second dispatcher in a process refuses used ones."""
    dialogs = all_dialogs()
    idle = Idle(dialogs)
    return [
        errors.router(),
        groups.router(),
        membership.router(),
        start.router(),
        commands.router(),
        pushes.router(reminders.router()),
        fallback.router(idle),
        *dialogs,
        fallback.last_router(),
    ]
