"""Buttons of messages about meetings: the reminder is the form."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.openers import meetings as meeting_openers
from bot.domain.errors import UnknownWord
from bot.domain.ids import MeetingId, PairId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
from bot.services.speaking.work.meeting_extras import mood_row
from bot.services.speaking.work.meeting_question import question
from bot.services.taps import Tap

# `extra` of a tap whose subject is a pair: nothing was planned.
OF_PAIR = "p"


def router() -> Router:
    meetings = Router(name="push-meetings")
    on = meetings.callback_query.register
    on(held, TapIs("mh"))
    on(log_anew, TapIs("mr", "mf"))
    on(move, TapIs("mp"))
    on(not_held, TapIs("mm"))
    on(confirm, TapIs("mc"))
    on(change_score, TapIs("me"))
    on(dispute, TapIs("mx"))
    on(withdraw, TapIs("mw"))
    return meetings


async def held(
    _: CallbackQuery, tap: Tap, services: Services, actor: Actor, dialog_manager: DialogManager
) -> None:
    """«Состоялась»: recorded at once; this message becomes the record's screen."""
    if tap.extra == OF_PAIR:
        entry = await services.journal.held_today(PairId(tap.subject), actor)
    else:
        entry = await services.journal.held(MeetingId(tap.subject), actor)
    await meeting_openers.open_saved(dialog_manager, entry)


async def log_anew(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Записать» or «Исправить»: the card, for whoever wants to change a line first."""
    if tap.extra == OF_PAIR:
        await meeting_openers.open_log(dialog_manager, PairId(tap.subject))
    else:
        await meeting_openers.open_log_of(dialog_manager, MeetingId(tap.subject))


async def move(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Перенести», «Назначить»."""
    if tap.extra == OF_PAIR:
        await meeting_openers.open_appointment(dialog_manager, PairId(tap.subject))
    else:
        await meeting_openers.open_reschedule(dialog_manager, MeetingId(tap.subject))


async def not_held(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Не состоялась»: reasons as buttons."""
    if tap.extra == OF_PAIR:
        await meeting_openers.open_missed(dialog_manager, pair=PairId(tap.subject))
    else:
        await meeting_openers.open_missed(dialog_manager, known=MeetingId(tap.subject))


async def confirm(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """1–5: it was so, and how it was. The message thanks and lets the score be changed."""
    if not tap.extra.isdecimal():
        raise UnknownWord
    services: Services = data["services"]
    entry = await services.journal.confirm(MeetingId(tap.subject), int(tap.extra), data["actor"])
    change = Button("button-meeting-change", Tap("me", tap.subject).pack())
    thanks = Letter(
        "meeting-thanks",
        {"score": tap.extra, "day": entry.meeting.day},
        rows=(mood_row(tap.subject), (change,)),
    )
    await show(query, data["bot"], data["tongue"], thanks)


async def change_score(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """«Изменить»: the same question again."""
    services, actor = data["services"], data["actor"]
    entry = await services.journal.to_answer(MeetingId(tap.subject), actor)
    who = [member.name for member in entry.pair.others(actor.person_id)]
    letter = question(entry.meeting, who, list(entry.titles.values()))
    await show(query, data["bot"], data["tongue"], letter)


async def dispute(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Было не так»: in a sentence, below; the question stays."""
    await meeting_openers.open_dispute(dialog_manager, MeetingId(tap.subject))


async def withdraw(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """The one who recorded takes a disputed record back."""
    services: Services = data["services"]
    await services.journal.withdraw(MeetingId(tap.subject), data["actor"])
    await show(query, data["bot"], data["tongue"], Letter("meeting-told-withdrawn", {}))
