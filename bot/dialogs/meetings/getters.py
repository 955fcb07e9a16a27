"""What the windows of a meeting show: lines as people read them, buttons with what is chosen."""

from datetime import timedelta
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.dates import capital
from bot.dialogs.gatherings.telling import detail_lines
from bot.dialogs.lists import marked
from bot.dialogs.meetings.actions import FRESH
from bot.dialogs.meetings.choices import coded
from bot.dialogs.meetings.draft import CardState, draft_of
from bot.dialogs.meetings.lines import AROUND
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.domain.errors import WorldChanged
from bot.domain.meetings import MeetingDraft, MeetingFormat, MeetingStatus, Visibility
from bot.domain.names import cut, isolate
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.services.journal import Card, Entry
from bot.texts import Html

MINUTES = (30, 45, 60, 90)
FORMATS = (MeetingFormat.IN_PERSON, MeetingFormat.VIDEO, MeetingFormat.PHONE)
# Titles of items beyond these are counted, not listed: a message has an end.
TITLES = 5
# Beside a note of the longest kind there is room for so much of the other side's words.
OBJECTION_WIDTH = 500
MOST_QUESTIONS, QUESTION_WIDTH = 3, 120
Data = dict[str, Any]


async def card(dialog_manager: DialogManager, **_: Any) -> Data:
    words, state, by = (
        school_tongue(dialog_manager),
        CardState.read(dialog_manager),
        speaker(dialog_manager),
    )
    draft = state.draft
    known: Card | None = dialog_manager.middleware_data.pop(AROUND, None)
    around = known or await services_of(dialog_manager).journal.card(draft, by, state.meeting)
    titles = [item.title for item in around.items if item.id in draft.items]
    return {
        **lines(words, draft, around.pair, by, titles),
        "objection": cut(around.objection or "", OBJECTION_WIDTH),
        "correcting": state.meeting is not None,
        "to_discuss": Html("\n".join(_to_discuss(words, around))),
        "again": _again(words, around, state),
        "several": len(around.pairs) > 1,
        "group": around.pair.is_group,
        "noted": bool(draft.note or draft.voice),
        "days": _days(words, draft),
        "durations": _durations(words, draft),
        "formats": _formats(words, draft),
    }


def lines(words: Tongue, draft: MeetingDraft, pair: Pair, by: Actor, titles: list[str]) -> Data:
    """The lines of a card or of a record."""
    gone = [isolate(m.name) for m in pair.mentees if m.person_id in draft.absent]
    due = draft.next_task_due
    return {
        "who": names_of_others(words, pair, by),
        "day": words.day(draft.day),
        "minutes": words.duration(draft.minutes),
        "format": words.label("meeting-format", draft.format),
        "kind": words.label("meeting-kind", draft.kind),
        "items": listed(words, titles),
        "absent": words.texts.say_list(words.lang, gone) if gone else "",
        "task": draft.next_task or "",
        "task_due": words.day(due) if due else "",
        "note": draft.note or "",
        "voice": bool(draft.voice),
        "open": draft.visibility is Visibility.CURATOR,
        "details": Html("\n".join(detail_lines(words, draft.details, brief=True))),
    }


def names_of_others(words: Tongue, pair: Pair, by: Actor) -> str:
    """«Никитина Дарья»: the other side, as the reader's language lists names."""
    names = [isolate(member.name) for member in pair.others(by.person_id)]
    return words.texts.say_list(words.lang, names)


def listed(words: Tongue, titles: list[str]) -> str:
    shown = "; ".join(cut(title, 60) for title in titles[:TITLES])
    rest = len(titles) - TITLES
    return shown if rest <= 0 else words.say("meeting-items-more", shown=shown, rest=str(rest))


def _to_discuss(words: Tongue, around: Card) -> list[Html]:
    """Questions that were kept for this meeting."""
    asked = around.to_discuss[:MOST_QUESTIONS]
    return [words.html("meeting-line-to-discuss", words=cut(one, QUESTION_WIDTH)) for one in asked]


def _again(words: Tongue, around: Card, state: CardState) -> str:
    """A second record of one day is allowed, and said."""
    stands = [
        one
        for one in around.same_day
        if one.id != state.meeting
        and one.status in (MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.DISPUTED)
    ]
    if not stands or state.meeting is not None:
        return ""
    day = capital(words.day(state.draft.day))
    return words.say("meeting-again", day=day, minutes=words.duration(stands[0].minutes or 0))


def _days(words: Tongue, draft: MeetingDraft) -> list[Data]:
    near = [words.today, words.today - timedelta(days=1)]
    shown = [
        {"id": day.isoformat(), "name": marked(capital(words.day(day)), day == draft.day)}
        for day in near
    ]
    other = words.say("button-meeting-other-day")
    return [*shown, {"id": "other", "name": marked(other, draft.day not in near)}]


def _durations(words: Tongue, draft: MeetingDraft) -> list[Data]:
    shown = [
        {"id": str(count), "name": marked(str(count), count == draft.minutes)} for count in MINUTES
    ]
    own = marked(words.say("button-meeting-other"), draft.minutes not in MINUTES)
    return [*shown, {"id": "other", "name": own}]


def _formats(words: Tongue, draft: MeetingDraft) -> list[Data]:
    own = marked(words.say("button-meeting-other"), draft.format not in FORMATS)
    return [*coded(words, "meeting-format", FORMATS, draft.format), {"id": "other", "name": own}]


async def saved(dialog_manager: DialogManager, **_: Any) -> Data:
    words, state, by = (
        school_tongue(dialog_manager),
        CardState.read(dialog_manager),
        speaker(dialog_manager),
    )
    entry = await _entry(dialog_manager, state, by)
    titles = [entry.titles[item] for item in entry.meeting.items if item in entry.titles]
    confirmed = entry.meeting.status is MeetingStatus.CONFIRMED
    return {
        **lines(words, draft_of(entry.meeting), entry.pair, by, titles),
        "objection": cut(entry.meeting.dispute or "", OBJECTION_WIDTH),
        "noted": bool(entry.meeting.note or entry.meeting.voice),
        "confirmed": confirmed,
        "waiting": not confirmed,
    }


async def _entry(manager: DialogManager, state: CardState, by: Actor) -> Entry:
    fresh: Entry | None = manager.middleware_data.pop(FRESH, None)
    if fresh is not None:
        return fresh
    if state.meeting is None:
        raise WorldChanged
    return await services_of(manager).journal.entry(state.meeting, by)
