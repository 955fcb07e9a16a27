"""The doors of the dialogs about meetings of every kind."""

from aiogram_dialog import DialogManager, StartMode

from bot.dialogs.gatherings.drafts import SeriesState, SpeedState
from bot.dialogs.gatherings.more_steps import More
from bot.dialogs.states import Help, MeetingGuests, MeetingMore, MeetingSeries, Speed
from bot.dialogs.turn import services_of, speaker
from bot.domain.gatherings.series import SeriesDraft
from bot.domain.gatherings.speed import SpeedDraft
from bot.domain.ids import MeetingId, SeriesId, SpeedId


async def open_more(manager: DialogManager, more: More) -> None:
    """«Назад» returns to the card or the record, with what was said."""
    await manager.start(MeetingMore.lines, more.packed())


async def open_series_card(manager: DialogManager, draft: SeriesDraft) -> None:
    """From the card of a planned meeting: the same day, hour and place, repeated."""
    await manager.start(MeetingSeries.card, SeriesState(draft).packed())


async def open_series(
    manager: DialogManager, known: SeriesId, mode: StartMode = StartMode.NORMAL
) -> None:
    """What lies ahead of a series."""
    view = await services_of(manager).series.view(known, speaker(manager))
    state = SeriesState.of(view, services_of(manager).journal, speaker(manager))
    await manager.start(MeetingSeries.planned, state.packed(), mode=mode)


async def open_guests(manager: DialogManager, known: MeetingId) -> None:
    """Whom to invite to one planned meeting, and who answered."""
    await manager.start(MeetingGuests.board, {"meeting": known})


async def open_speed(manager: DialogManager) -> None:
    """One's own single meetings; a new one is a tap away."""
    await manager.start(Speed.mine, mode=StartMode.RESET_STACK)


async def open_new_speed(manager: DialogManager) -> None:
    """The card of a single meeting, today."""
    today = services_of(manager).journal.today(speaker(manager))
    state = SpeedState(SpeedDraft(day=today))
    await manager.start(Speed.card, state.packed(), mode=StartMode.RESET_STACK)


async def open_speed_record(manager: DialogManager, known: SpeedId) -> None:
    await manager.start(Speed.record, {"speed": known}, mode=StartMode.RESET_STACK)


async def open_questions(manager: DialogManager) -> None:
    """Questions of mentees that wait for this mentor."""
    await manager.start(Help.questions, mode=StartMode.RESET_STACK)
