"""The doors of the dialogs about meetings.

After a tap on a reminder the dialog is shown in that very message: it becomes the live screen.
"""

from dataclasses import replace
from datetime import time

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs.appointments.actions import state_of
from bot.dialogs.appointments.draft import PlanState
from bot.dialogs.meetings.actions import FRESH, SHOWN_AT
from bot.dialogs.meetings.draft import CardState, draft_of
from bot.dialogs.states import Dispute, LogMeeting, PlanMeeting
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.ids import MeetingId, PairId
from bot.domain.journal import LONGEST_PLACE, cleaned
from bot.domain.meetings import MeetingDraft, MeetingFormat
from bot.domain.spoken import ProposedMeeting, Sentence
from bot.services.journal import Entry

# Between the sixth lesson and the evening most teachers of a school are free.
USUAL_TIME = time(15)


async def open_log(manager: DialogManager, pair: PairId | None = None) -> None:
    """The card filled from habit; of the usual pair, or of the one asked for."""
    draft = await services_of(manager).journal.habit(speaker(manager), pair)
    await _card(manager, CardState(draft), StartMode.RESET_STACK)


async def open_log_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    draft = await services_of(manager).journal.habit(speaker(manager), pair)
    await _card(manager, CardState(draft), StartMode.NORMAL)


async def open_log_of(
    manager: DialogManager, known: MeetingId, mode: StartMode = StartMode.RESET_STACK
) -> None:
    """The card of a planned meeting that was held another way than planned, or of a record."""
    journal, by = services_of(manager).journal, speaker(manager)
    entry = await journal.entry(known, by)
    if entry.meeting.held or entry.meeting.dispute:
        state = CardState(draft_of(entry.meeting), known)
    else:
        habit = await journal.habit(by, entry.pair.id)
        day = min(entry.meeting.day, journal.today(by))
        planned = replace(habit, day=day, format=entry.meeting.format, scheduled_id=known)
        state = CardState(planned)
    await _card(manager, state, mode)


async def withdraw_record(manager: DialogManager, known: MeetingId) -> None:
    """«Отменить запись» where it is read: what stood in it can be recorded anew."""
    journal, by = services_of(manager).journal, speaker(manager)
    state = CardState(draft_of((await journal.entry(known, by)).meeting))
    await journal.withdraw(known, by)
    await manager.start(LogMeeting.withdrawn, state.packed(), mode=StartMode.RESET_STACK)


async def open_sentence(manager: DialogManager, said: Sentence) -> None:
    """«Вчера 45 минут разобрали план урока»: what was said over what is usual."""
    habit = await services_of(manager).journal.habit(speaker(manager))
    draft = MeetingDraft(
        pair_id=habit.pair_id,
        day=said.day or habit.day,
        minutes=said.minutes or habit.minutes,
        format=said.format or habit.format,
        items=habit.items,
        note=said.note or None,
    )
    await _card(manager, CardState(draft), StartMode.RESET_STACK, ShowMode.SEND)


async def open_saved(manager: DialogManager, entry: Entry) -> None:
    """What was just recorded, in place of the message that asked."""
    state = CardState(draft_of(entry.meeting), entry.meeting.id)
    manager.middleware_data[FRESH] = entry
    shown = {**state.packed(), SHOWN_AT: tongue(manager).now.isoformat()}
    await manager.start(LogMeeting.saved, shown, mode=StartMode.RESET_STACK)


async def open_appointment(manager: DialogManager, pair: PairId | None = None) -> None:
    await _plan(manager, await _new_plan(manager, pair), StartMode.RESET_STACK)


async def open_proposed(
    manager: DialogManager, said: ProposedMeeting, how: MeetingFormat | None
) -> None:
    """«Завтра в 15:30, каб. 12»: the card of the usual pair, to be appointed by one tap."""
    usual = await _new_plan(manager, None)
    place = cleaned(said.place, LONGEST_PLACE)
    state = replace(usual, day=said.day, at=said.at, place=place, format=how or usual.format)
    await _plan(manager, state, StartMode.RESET_STACK, ShowMode.SEND)


async def open_appointment_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await _plan(manager, await _new_plan(manager, pair), StartMode.NORMAL)


async def open_reschedule(manager: DialogManager, known: MeetingId) -> None:
    """Another time for a planned meeting, or for one that did not take place."""
    journal, by = services_of(manager).journal, speaker(manager)
    state = state_of((await journal.entry(known, by)).meeting, journal, by)
    if journal.moment(state.day, state.at, by) <= journal.now():
        state = replace(state, day=journal.working_days(by, 1)[0])
    await _plan(manager, state, StartMode.RESET_STACK)


async def open_missed(
    manager: DialogManager, *, pair: PairId | None = None, known: MeetingId | None = None
) -> None:
    """«Не состоялась»: which reason."""
    journal, by = services_of(manager).journal, speaker(manager)
    if known is not None:
        state = state_of((await journal.entry(known, by)).meeting, journal, by)
    else:
        state = await _new_plan(manager, pair)
    await manager.start(PlanMeeting.missed_reason, state.packed(), mode=StartMode.RESET_STACK)


async def open_dispute(manager: DialogManager, known: MeetingId) -> None:
    """In place of the question; 1–5 go on to confirm."""
    await manager.start(Dispute.words, {"meeting": known}, mode=StartMode.RESET_STACK)


async def _new_plan(manager: DialogManager, pair: PairId | None) -> PlanState:
    habit = await services_of(manager).journal.habit(speaker(manager), pair)
    day = await services_of(manager).journal.next_day(habit.pair_id, speaker(manager))
    return PlanState(habit.pair_id, day, USUAL_TIME, habit.format)


async def _card(
    manager: DialogManager, state: CardState, mode: StartMode, show: ShowMode | None = None
) -> None:
    await manager.start(LogMeeting.card, state.packed(), mode=mode, show_mode=show)


async def _plan(
    manager: DialogManager, state: PlanState, mode: StartMode, show: ShowMode | None = None
) -> None:
    await manager.start(PlanMeeting.card, state.packed(), mode=mode, show_mode=show)
