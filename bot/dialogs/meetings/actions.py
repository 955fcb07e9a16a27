"""What taps and words do to the card and to the saved record."""

from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.gatherings.more_steps import More
from bot.dialogs.meetings.draft import CardState, change, draft_of
from bot.dialogs.meetings.lines import choose_day, choose_minutes
from bot.dialogs.openers.gatherings import open_more
from bot.dialogs.states import LogMeeting
from bot.dialogs.turn import school_tongue, services_of, speaker, tongue
from bot.domain.errors import WorldChanged
from bot.domain.gatherings.describing import is_visit
from bot.domain.gatherings.details import unpacked_details
from bot.domain.meetings import Visibility, clean_note
from bot.domain.spoken import parse_any_minutes, parse_day
from bot.services.journal import Entry

# What a click has just written need not be read again to be shown.
FRESH = "fresh_entry"
# Since when the saved record is on the screen: words sent much later are no note of it.
SHOWN_AT = "shown_at"


def show_saved(manager: DialogManager, entry: Entry) -> None:
    CardState(draft_of(entry.meeting), entry.meeting.id).write(manager)
    manager.dialog_data[SHOWN_AT] = tongue(manager).now.isoformat()
    manager.middleware_data[FRESH] = entry


async def save(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    card, journal, by = CardState.read(manager), services_of(manager).journal, speaker(manager)
    if card.meeting is None:
        entry = await journal.record(card.draft, by)
    else:
        entry = await journal.correct(card.meeting, card.draft, by)
    show_saved(manager, entry)
    await manager.switch_to(LogMeeting.saved)


async def correct(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    card = CardState.read(manager)
    if card.meeting is None:
        raise WorldChanged
    entry = await services_of(manager).journal.entry(card.meeting, speaker(manager))
    CardState(draft_of(entry.meeting), entry.meeting.id).write(manager)
    await manager.switch_to(LogMeeting.card)


async def withdraw(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    card = CardState.read(manager)
    if card.meeting is None:
        raise WorldChanged
    await services_of(manager).journal.withdraw(card.meeting, speaker(manager))
    replace(card, meeting=None).write(manager)
    await manager.switch_to(LogMeeting.withdrawn)


async def turn_note(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """«Видно паре» and «открыть куратору» by turns, before and after saving."""
    card = CardState.read(manager)
    closed = card.draft.visibility is Visibility.PAIR
    to = Visibility.CURATOR if closed else Visibility.PAIR
    if card.meeting is not None and manager.current_context().state == LogMeeting.saved:
        journal = services_of(manager).journal
        show_saved(manager, await journal.show_note(card.meeting, to, speaker(manager)))
    else:
        change(manager, visibility=to)


async def said_on_card(message: Message, _: Any, manager: DialogManager) -> None:
    """A day or a duration alone changes its line; any other words are the note."""
    text = message.text or ""
    day, minutes = parse_day(text, school_tongue(manager).today), parse_any_minutes(text)
    if day is not None:
        await choose_day(manager, day)
    elif minutes is not None:
        await choose_minutes(manager, minutes)
    else:
        change(manager, note=clean_note(text))
        await manager.switch_to(LogMeeting.card)


async def spoken_on_card(message: Message, _: Any, manager: DialogManager) -> None:
    if message.voice is not None:
        change(manager, voice=message.voice.file_id)
        await manager.switch_to(LogMeeting.card)


async def said_after(message: Message, _: Any, manager: DialogManager) -> None:
    await _note(manager, words=message.text)


async def spoken_after(message: Message, _: Any, manager: DialogManager) -> None:
    if message.voice is not None:
        await _note(manager, voice=message.voice.file_id)


async def _note(
    manager: DialogManager, *, words: str | None = None, voice: str | None = None
) -> None:
    known = CardState.read(manager).meeting
    if known is None:
        raise WorldChanged
    journal = services_of(manager).journal
    entry = await journal.add_note(known, speaker(manager), words=words, voice=voice)
    show_saved(manager, entry)


async def more(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """«Подробнее»: of the card while it is not recorded or corrected, else of the record."""
    card, journal, by = CardState.read(manager), services_of(manager).journal, speaker(manager)
    if manager.current_context().state == LogMeeting.saved and card.meeting is not None:
        await open_more(manager, More(card.draft.details, card.meeting))
        return
    around = await journal.card(card.draft, by, card.meeting)
    mentor = around.pair.mentor.person_id == by.person_id
    visit = is_visit(card.draft.kind, card.draft.format)
    await open_more(manager, More(card.draft.details, mentor=mentor, visit=visit))


async def described(_: Any, result: Any, manager: DialogManager) -> None:
    """Back from «Подробнее»."""
    if isinstance(result, dict) and "details" in result:
        change(manager, details=unpacked_details(result["details"]))


async def only_words(message: Message, _: Any, manager: DialogManager) -> None:
    """Photos, stickers and the like: the card says what it takes and stays as it is."""
    await message.answer(tongue(manager).html("meeting-only-words"))
