"""The programme on one screen: its text, and what the reader may do with it now."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from bot.dialogs import openers
from bot.dialogs.openers import programme as programme_openers
from bot.dialogs.papers.pictures import picture_button
from bot.dialogs.papers.sending import paper_button
from bot.dialogs.programme import wording
from bot.dialogs.programme.entry import Entry, told
from bot.dialogs.rows import back_row
from bot.dialogs.states import Programme
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.ids import PersonId
from bot.domain.pairs import PairStatus
from bot.domain.programme.life import OPEN, WAITING, Authoring, ProgrammeStatus
from bot.services.pictures import Kind
from bot.services.programme.reading import ProgrammeView
from bot.texts import Html


async def view(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, by = Entry.read(dialog_manager), speaker(dialog_manager)
    words = tongue(dialog_manager)
    shown = await services_of(dialog_manager).programmes.view(entry.pair_id, by)
    pieces = [words.html("programme-notice", words=entry.notice)] if entry.notice else []
    pieces.append(wording.text(words, shown, by.person_id))
    return {
        "text": Html("\n\n".join(pieces)),
        "undo": entry.undo,
        **_member_rights(shown, by.person_id),
        **_overseer_rights(shown),
        "has_history": shown.programme.version > 1 or shown.waiting is not None,
    }


def _member_rights(shown: ProgrammeView, me: PersonId) -> dict[str, bool]:
    programme, pair = shown.programme, shown.pair
    works = shown.member and pair.status is PairStatus.ACTIVE
    mentor = pair.mentor.person_id == me
    first = programme.authoring is Authoring.MENTOR_FIRST
    draft = works and programme.status is ProgrammeStatus.DRAFT
    may_agree = draft and me not in programme.agreed_by
    waiting = shown.waiting if works else None
    return {
        "may_agree": may_agree and (mentor or not first),
        "may_read": may_agree and first and not mentor,
        "may_wish": draft and first and not mentor,
        "may_take_back": works and programme.status in OPEN and me in programme.agreed_by,
        "may_edit": works and shown.waiting is None and (mentor or not first or not draft),
        "may_answer": waiting is not None and me not in waiting.agreed_by,
        "may_withdraw": waiting is not None and waiting.proposed_by == me,
    }


def _overseer_rights(shown: ProgrammeView) -> dict[str, bool]:
    waits = shown.approver and shown.programme.status in WAITING
    return {
        "may_approve": waits,
        "may_check": shown.manager and bool(shown.items),
    }


async def agree(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.agree(entry.pair_id, speaker(manager))
    told(manager, entry, tongue(manager).say("programme-done-agreed"))


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.take_back(entry.pair_id, speaker(manager))
    told(manager, entry, tongue(manager).say("programme-done-taken-back"))


async def approve(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.approve(entry.pair_id, speaker(manager))
    told(manager, entry, tongue(manager).say("programme-done-approved"), undo=True)


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.write(manager)
    await services_of(manager).programmes.undo(entry.pair_id, speaker(manager))
    told(manager, entry, tongue(manager).say("programme-done-undone"))


async def accept_change(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry, by = Entry.read(manager), speaker(manager)
    programmes = services_of(manager).programmes
    shown = await programmes.view(entry.pair_id, by)
    if shown.waiting:
        await programmes.accept_change(shown.waiting.id, by)
    told(manager, entry, tongue(manager).say("programme-done-change-agreed"))


async def refuse_change(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Not agreed to; or taken back by the one who proposed it."""
    entry, by = Entry.read(manager), speaker(manager)
    programmes = services_of(manager).programmes
    shown = await programmes.view(entry.pair_id, by)
    own = shown.waiting is not None and shown.waiting.proposed_by == by.person_id
    if shown.waiting:
        await programmes.refuse_change(shown.waiting.id, by)
    key = "programme-done-change-withdrawn" if own else "programme-done-change-refused"
    told(manager, entry, tongue(manager).say(key))


async def open_plan(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_plan_above(manager, Entry.read(manager).pair_id)


async def open_rules(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await programme_openers.open_rules_above(manager, Entry.read(manager).pair_id)


async def _forget(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.write(manager)


def _to(key: str, name: str, state: Any, when: str | None = None) -> SwitchTo:
    return SwitchTo(Label(key), id=name, state=state, on_click=_forget, when=when)


def _do(key: str, name: str, on_click: Any, when: str | None = None) -> Button:
    return Button(Label(key), id=name, on_click=on_click, when=when)


def window() -> Window:
    return Window(
        Shown("text"),
        _do("button-undo", "undo", undo, "undo"),
        *_answering(),
        *_deciding(),
        Row(
            _to("button-programme-edit", "edit", Programme.edit, "may_edit"),
            _do("button-plan", "plan", open_plan),
        ),
        Row(
            _to("button-programme-milestones", "points", Programme.milestones),
            _do("button-programme-rules", "rules", open_rules),
        ),
        Row(
            _to("button-programme-history", "history", Programme.history, "has_history"),
            paper_button("programme", lambda manager: Entry.read(manager).pair_id),
            picture_button(Kind.DIRECTIONS, lambda manager: Entry.read(manager).pair_id),
        ),
        back_row(),
        state=Programme.view,
        getter=view,
        preview_data={"text": "…", "may_agree": True, "may_edit": True, "has_history": True},
    )


def _answering() -> tuple[Keyboard, ...]:
    """What a member says to the programme."""
    return (
        _do("button-programme-agree", "agree", agree, "may_agree"),
        _do("button-programme-read", "read", agree, "may_read"),
        _to("button-programme-wish", "wish", Programme.wish, "may_wish"),
        _do("button-programme-take-back", "back_yes", take_back, "may_take_back"),
    )


def _deciding() -> tuple[Keyboard, ...]:
    """On a change in suspense, and by whoever approves the programme."""
    return (
        Row(
            _do("button-change-agree", "yes", accept_change, "may_answer"),
            _do("button-change-refuse", "no", refuse_change, "may_answer"),
        ),
        _do("button-change-withdraw", "unchange", refuse_change, "may_withdraw"),
        Row(
            _do("button-programme-approve", "approve", approve, "may_approve"),
            _to("button-programme-return", "return", Programme.return_words, "may_approve"),
        ),
        _to("button-programme-defence", "defence", Programme.defence, "may_approve"),
        _to("button-programme-check", "check", Programme.check, "may_check"),
    )
