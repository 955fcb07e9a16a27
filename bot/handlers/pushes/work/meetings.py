"""Buttons of messages about meetings: the reminder is the form."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.openers import meetings as meeting_openers
from bot.domain.errors import UnknownWord
from bot.domain.ids import MeetingId, PairId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
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


async def confirm(_: CallbackQuery, pushed: Pushed) -> None:
    """1–5: it was so, and how it was. The message thanks and lets the score be changed."""
    if not pushed.tap.extra.isdecimal():
        raise UnknownWord
    entry = await pushed.services.journal.confirm(
        MeetingId(pushed.subject), int(pushed.tap.extra), pushed.actor
    )
    change = Button("button-meeting-change", Tap("me", pushed.subject).pack())
    thanks = Letter(
        "meeting-thanks",
        {"score": pushed.tap.extra, "day": entry.meeting.day},
        rows=(mood_row(pushed.subject), (change,)),
    )
    await pushed.show(thanks)


async def change_score(_: CallbackQuery, pushed: Pushed) -> None:
    """«Изменить»: the same question again."""
    services, actor = pushed.services, pushed.actor
    entry = await services.journal.to_answer(MeetingId(pushed.subject), actor)
    who = [member.name for member in entry.pair.others(actor.person_id)]
    letter = question(entry.meeting, who, list(entry.titles.values()))
    await pushed.show(letter)


async def dispute(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Было не так»: in a sentence, below; the question stays."""
    await meeting_openers.open_dispute(dialog_manager, MeetingId(tap.subject))


async def withdraw(_: CallbackQuery, pushed: Pushed) -> None:
    """The one who recorded takes a disputed record back."""
    await pushed.services.journal.withdraw(MeetingId(pushed.subject), pushed.actor)
    await pushed.show(Letter("meeting-told-withdrawn", {}))
