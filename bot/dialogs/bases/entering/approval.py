"""The queue: a curator confirms, the head approves one or all, either declines with a motive."""

from datetime import datetime
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.bases.choices import typed
from bot.dialogs.lists import named, paged
from bot.dialogs.openers import bases as openers
from bot.dialogs.rows import back_row
from bot.dialogs.states import Approval
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.bases.candidacies import LONGEST_WHY, Candidacy, Stage
from bot.domain.bases.parts import Part
from bot.domain.names import cut, short_name
from bot.domain.people import MANAGERS, Role
from bot.services.bases.entering.queue import key_of

_LONGEST = 40


def _key(manager: DialogManager) -> str:
    given: Any = manager.start_data or {}
    return str(manager.dialog_data.get("key") or given.get("key", ""))


async def queue(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    waiting = await services_of(dialog_manager).bases.deciding.waiting(by)
    found = waiting.candidates
    heads = Role.HEAD in by.roles
    said = [words.html("bases-queue" if found else "bases-queue-empty", count=len(found))]
    if not waiting.head:
        said.append(words.html("bases-queue-no-head"))
    if done := dialog_manager.dialog_data.get("done"):
        said.insert(0, words.html("bases-decided", done=words.say(done)))
    return {
        "text": "\n\n".join(said),
        "waiting": [{"id": key_of(one), "name": _row(words, one)} for one in found],
        "waiting_rows": len(found),
        "may_all": heads and any(one.stage is Stage.CONFIRMED for one in found),
        "undo": bool(dialog_manager.dialog_data.get("at")),
    }


def _row(words: Tongue, one: Candidacy) -> str:
    part = words.label("part", one.part, short=True)
    return cut(words.say("bases-row", name=short_name(one.name), more=part), _LONGEST)


async def candidate(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    bases = services_of(dialog_manager).bases
    one = await bases.deciding.look(_key(dialog_manager), by)
    waiting = await bases.deciding.waiting(by)
    last = Role.HEAD in by.roles or not waiting.head
    return {
        "text": await _candidate_text(dialog_manager, words, one),
        "may_confirm": one.stage is Stage.NEW and bool(by.roles & MANAGERS),
        "may_approve": one.stage is Stage.CONFIRMED and last,
        "may_decline": one.stage in (Stage.NEW, Stage.CONFIRMED)
        and (bool(one.id) or Role.HEAD in by.roles),
        "has_card": one.person_id is not None,
        "alone": not waiting.head,
    }


async def _candidate_text(manager: DialogManager, words: Tongue, one: Candidacy) -> str:
    part = words.label("part", one.part)
    said = [words.html("bases-candidate", name=one.name, part=part)]
    if one.own:
        said.append(words.html("bases-candidate-own"))
    elif one.by_name:
        said.append(words.html("bases-candidate-by", by=one.by_name))
    else:
        said.append(words.html("bases-candidate-invited"))
    if one.why:
        said.append(words.html("bases-candidate-why", why=one.why))
    stage = words.label("candidacy-stage", one.stage)
    said.append(words.html("bases-candidate-stage", stage=stage))
    if one.motive:
        said.append(words.html("bases-candidate-motive", motive=one.motive))
    if one.person_id is not None and one.part is Part.MENTOR:
        cards = services_of(manager).bases.cards
        if (await cards.look(one.person_id, speaker(manager))).card.lacks_category:
            said.append(words.html("bases-card-no-category"))
    return "\n".join(said)


def windows() -> list[Window]:
    return [queue_window(), candidate_window(), motive_window()]


def queue_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-undo"), id="undo", on_click=undo, when="undo"),
        *paged(named("candidate", chosen, items="waiting"), "waiting"),
        Button(Label("button-bases-approve-all"), id="all", on_click=approve_all, when="may_all"),
        back_row(),
        state=Approval.queue,
        getter=queue,
        preview_data={"text": "…", "waiting": [], "waiting_rows": 0, "may_all": True},
    )


def candidate_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-bases-confirm"), id="yes", on_click=confirm, when="may_confirm"),
        Button(Label("button-bases-approve"), id="approve", on_click=approve, when="may_approve"),
        Button(Label("button-bases-decline"), id="no", on_click=to_motive, when="may_decline"),
        Button(Label("button-bases-card"), id="card", on_click=to_card, when="has_card"),
        back_row(Approval.queue),
        state=Approval.candidate,
        getter=candidate,
        preview_data={"text": "…", "may_confirm": True, "may_decline": True, "has_card": True},
    )


def motive_window() -> Window:
    return Window(
        Say("bases-ask-motive"),
        typed(declined),
        back_row(Approval.candidate),
        state=Approval.motive,
    )


async def chosen(_: CallbackQuery, __: Any, manager: DialogManager, key: str) -> None:
    manager.dialog_data.update(key=key, at="", done="")
    await manager.switch_to(Approval.candidate)


async def to_card(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    deciding = services_of(manager).bases.deciding
    one = await deciding.look(_key(manager), speaker(manager))
    if one.person_id is not None:
        await openers.open_card_above(manager, one.person_id)


async def to_motive(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Approval.motive)


async def confirm(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    deciding = services_of(manager).bases.deciding
    one = await deciding.confirm(int(_key(manager)), speaker(manager))
    if one.stage is Stage.APPROVED:
        await _decided(manager, one.decided_at, "bases-done-approved")
    else:
        await _decided(manager, None, "bases-done-confirmed")


async def approve(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    at = await services_of(manager).bases.deciding.approve([_key(manager)], speaker(manager))
    await _decided(manager, at, "bases-done-approved")


async def approve_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    at = await services_of(manager).bases.deciding.approve([], speaker(manager))
    await _decided(manager, at, "bases-done-all")


async def declined(message: Message, _: MessageInput, manager: DialogManager) -> None:
    motive = words_of(message, LONGEST_WHY)
    deciding = services_of(manager).bases.deciding
    at = await deciding.decline(_key(manager), motive, speaker(manager))
    await _decided(manager, at, "bases-done-declined")


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    at = datetime.fromisoformat(manager.dialog_data["at"])
    await services_of(manager).bases.deciding.undo(at, speaker(manager))
    await _decided(manager, None, "bases-done-undone")


async def _decided(manager: DialogManager, at: datetime | None, done: str) -> None:
    """Back to the queue, which says what was done and can take it back."""
    manager.dialog_data.update(at=at.isoformat() if at else "", done=done)
    await manager.switch_to(Approval.queue)
