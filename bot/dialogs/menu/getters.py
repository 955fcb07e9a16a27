"""What the screens of the menu show."""

from collections.abc import Awaitable, Callable
from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from bot.catalog import consent_text
from bot.dialogs.menu.door import DECIDERS, Shelf
from bot.dialogs.menu.doors import doors_of, shelves_of
from bot.dialogs.pages import in_pages
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.names import isolate, polite_name
from bot.domain.people import Actor, Role
from bot.texts import Html

# Whose help is shown: the first of these that a person is.
_HELPED = (Role.MENTOR, Role.MENTEE, Role.CURATOR)
_IN_PAIRS = frozenset({Role.MENTOR, Role.MENTEE})


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    given: Any = dialog_manager.start_data or {}
    waiting, questions = await _waiting(dialog_manager, actor, words)
    return {
        "name": isolate(polite_name(actor.name)),
        "organisation": isolate(actor.organisation.name),
        "doors": _open_to(actor) | {*shelves_of(actor.roles)},
        "joined": words.html(await _welcome(dialog_manager, actor)) if given.get("joined") else "",
        "hint": words.html(given["hint"]) + "\n" if given.get("hint") else "",
        "waiting": waiting,
        "questions": questions,
    }


def shelf(which: Shelf) -> Callable[..., Awaitable[dict[str, Any]]]:
    async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"doors": _open_to(speaker(dialog_manager), which)}

    return found


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The shelf of people says how many wait to be decided about."""
    by, count = speaker(dialog_manager), 0
    if by.roles & DECIDERS:
        waiting = await services_of(dialog_manager).bases.deciding.waiting(by)
        count = len(waiting.candidates)
    return {"doors": _open_to(by, Shelf.PEOPLE), "approval": count}


def _open_to(actor: Actor, *shelves: Shelf) -> set[str]:
    """Names of the doors whose buttons a person finds on these shelves; on the menu for none."""
    among = shelves or (Shelf.MENU, Shelf.FOOT)
    return {door.name for door in doors_of(actor.roles) if door.button and door.shelf in among}


async def _welcome(manager: DialogManager, actor: Actor) -> str:
    """What a newcomer is told: who is in no pair yet has nothing to do but to wait."""
    if actor.roles & _IN_PAIRS and not await services_of(manager).pairing.mine(actor):
        return "menu-joined-waits"
    return "menu-joined"


async def _waiting(manager: DialogManager, actor: Actor, words: Tongue) -> tuple[str, int]:
    """A line for each thing that waits, and how many questions wait for the mentor."""
    lines = []
    if asked := await services_of(manager).petitioning.waiting(actor):
        lines.append(words.html("menu-petitions", count=asked))
    if Role.HEAD in actor.roles:
        awaited = await services_of(manager).programmes.awaited(actor)
        counts = awaited._asdict().items()
        lines += [words.html(f"menu-awaited-{one}", count=count) for one, count in counts if count]
    if not actor.roles & _IN_PAIRS:
        return "\n".join(lines), 0
    found = await services_of(manager).people.waiting(actor)
    if found.to_confirm:
        lines.append(words.html("menu-to-confirm", count=found.to_confirm))
    if found.overdue:
        lines.append(words.html("menu-overdue", count=found.overdue))
    return "\n".join(lines), found.questions


async def helping(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    mine = [role for role in _HELPED if role in actor.roles]
    commands = [
        words.html("help-command", name=door.name, words=words.say(f"command-{door.name}"))
        for door in doors_of(actor.roles)
        if door.command
    ]
    about = [words.html(f"help-{role}") for role in mine] or [words.html("help-others")]
    return {
        "about": "\n\n".join(about),
        "commands": Html("\n".join(commands)),
    }


async def privacy(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    told = await services_of(dialog_manager).consenting.told(actor)
    consent = told.consent
    return {
        "curators": words.texts.say_list(words.lang, [isolate(name) for name in told.curators])
        or isolate(actor.organisation.name),
        "given": consent is not None,
        "version": consent.version if consent else "",
        "day": words.moment(consent.given_at) if consent else "",
    }


async def full_consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The text that was agreed to, in the language it is read in now."""
    actor, words = speaker(dialog_manager), tongue(dialog_manager)
    told = await services_of(dialog_manager).consenting.told(actor)
    text = consent_text(told.consent.version) if told.consent else consent_text()
    pages = in_pages(text.full(words.lang, actor.organisation.name))
    page = min(int(dialog_manager.dialog_data.get("page", 0)), len(pages) - 1)
    return {"page": escape(pages[page], quote=False), "more": page + 1 < len(pages)}
