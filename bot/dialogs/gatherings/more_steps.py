"""What taps and words do behind «Подробнее»: on an unsaved card, or on a record at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.catalog.gatherings import observation_scheme
from bot.dialogs.states import MeetingMore
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.domain.bases.diagnoses import MentorTool
from bot.domain.errors import TextNeeded, UnknownWord, WorldChanged
from bot.domain.gatherings.details import (
    Details,
    Mark,
    Mood,
    packed_details,
    unpacked_details,
    with_conclusion,
    with_mark,
    with_words,
    without,
)
from bot.domain.ids import MeetingId
from bot.services.journal import Entry

# What a click has just written need not be read again to be shown.
FRESH = "described_entry"
# Since when a record's details are on the screen, as for the record itself.
SHOWN_AT = "shown_at"


@dataclass(frozen=True, slots=True)
class More:
    """`meeting`: the record that is described; None while the card is not recorded yet.

    `mentor`, `visit`: of an unsaved card, whether its writer is the mentor and saw a lesson.
    """

    details: Details
    meeting: MeetingId | None = None
    mentor: bool = False
    visit: bool = False

    @classmethod
    def read(cls, manager: DialogManager) -> "More":
        kept = manager.dialog_data
        known = kept.get("meeting")
        return cls(
            unpacked_details(kept.get("details") or {}),
            None if known is None else MeetingId(known),
            bool(kept.get("mentor")),
            bool(kept.get("visit")),
        )

    def packed(self) -> dict[str, Any]:
        """Fit for JSON."""
        return {
            "details": packed_details(self.details),
            "meeting": self.meeting,
            "mentor": self.mentor,
            "visit": self.visit,
        }


async def entry_of(manager: DialogManager, known: MeetingId) -> Entry:
    fresh: Entry | None = manager.middleware_data.pop(FRESH, None)
    return fresh or await services_of(manager).journal.described(known, speaker(manager))


async def details_of(manager: DialogManager, state: More) -> Details:
    """Those of the record when there is one."""
    if state.meeting is None:
        return state.details
    return (await entry_of(manager, state.meeting)).meeting.details


async def _change(manager: DialogManager, change: Callable[[Details], Details]) -> None:
    """To the record at once, so that nothing is lost; to the card until it is recorded."""
    state = More.read(manager)
    if state.meeting is None:
        manager.dialog_data["details"] = packed_details(change(state.details))
        return
    journal, by = services_of(manager).journal, speaker(manager)
    was = await journal.described(state.meeting, by)
    entry = await journal.describe(state.meeting, change(was.meeting.details), by)
    manager.dialog_data["details"] = packed_details(entry.meeting.details)


async def ask_words(_: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """`button`: its id is the name of the line."""
    manager.dialog_data["line"] = str(button.widget_id)
    await manager.switch_to(MeetingMore.words)


async def said_line(message: Message, _: Any, manager: DialogManager) -> None:
    line = str(manager.dialog_data.get("line"))
    await say(manager, line, message.text or "")
    await manager.switch_to(MeetingMore.lines)


async def said_topic(message: Message, _: Any, manager: DialogManager) -> None:
    """Words without a line asked for are the topic."""
    await say(manager, "topic", message.text or "")


async def say(manager: DialogManager, line: str, words: str) -> None:
    """Put one line in words; TextNeeded, TextTooLong."""
    if not words.strip():
        raise TextNeeded
    await _change(manager, lambda details: with_words(details, line, words))


async def drop_line(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await drop(manager, str(manager.dialog_data.get("line")))


async def drop(manager: DialogManager, line: str) -> None:
    await _change(manager, lambda details: without(details, line))
    await manager.switch_to(MeetingMore.lines)


async def pick_tool(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """The chosen one once more takes it off."""
    if item not in MentorTool.__members__.values():
        raise UnknownWord
    tool = MentorTool(item)

    def turned(details: Details) -> Details:
        if details.tool is tool:
            return without(details, "tool")
        return unpacked_details({**packed_details(details), "tool": item})

    await _change(manager, turned)
    await manager.switch_to(MeetingMore.lines)


async def pick_mood(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    state = More.read(manager)
    try:
        mood = Mood(number_of(item))
    except ValueError:
        raise UnknownWord from None
    if state.meeting is None:
        kept = packed_details(state.details)
        manager.dialog_data["details"] = {**kept, "mood": int(mood)}
        return
    await services_of(manager).journal.feel(state.meeting, mood, speaker(manager))


async def pick_mark(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """`item` as «aim-2»: the line of the scheme and its mark."""
    line, _dash, said = item.rpartition("-")
    if line not in {one.code for one in observation_scheme()} or said not in ("0", "1", "2"):
        raise UnknownWord
    await _change(manager, lambda details: with_mark(details, line, Mark(int(said))))


async def said_conclusion(message: Message, _: Any, manager: DialogManager) -> None:
    words = message.text or ""
    if not words.strip():
        raise TextNeeded
    await _change(manager, lambda details: with_conclusion(details, words))


async def leave(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Back to the card or the record, with what was said."""
    if len(manager.current_stack().intents) <= 1:
        raise WorldChanged
    await manager.done({"details": manager.dialog_data.get("details") or {}})


async def only_words(message: Message, _: Any, manager: DialogManager) -> None:
    """No files are kept, of lessons least of all."""
    await message.answer(tongue(manager).html("details-only-words"))
