"""What the windows of a planned meeting show."""

from datetime import time
from typing import Any

from aiogram_dialog import DialogManager

from bot.catalog.buttons import choices
from bot.dialogs.appointments.actions import REASONS
from bot.dialogs.appointments.draft import PlanState
from bot.dialogs.dates import capital
from bot.dialogs.gatherings.guests import guest_lines
from bot.dialogs.lists import marked
from bot.dialogs.meetings.choices import Data, coded
from bot.dialogs.meetings.getters import names_of_others
from bot.dialogs.meetings.line_getters import WIDTH
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.domain.meetings import MeetingFormat
from bot.domain.names import cut
from bot.domain.people import Actor
from bot.services.journal import Entry, Unusual
from bot.texts import Html

TIMES = (time(13, 30), time(14, 15), time(15), time(16))
FIRST_HOUR, LAST_HOUR = 8, 19
QUARTERS = (0, 15, 30, 45)
_UNUSUAL = {
    Unusual.DAY_OFF: "appointment-day-off",
    Unusual.QUIET_HOUR: "appointment-quiet-hour",
    Unusual.LESSONS: "appointment-lessons",
}


async def card(dialog_manager: DialogManager, **_: Any) -> Data:
    words, state = school_tongue(dialog_manager), PlanState.read(dialog_manager)
    journal, by = services_of(dialog_manager).journal, speaker(dialog_manager)
    around = await journal.plan_card(state.pair_id, by)
    guests = await _guests(dialog_manager, words, state, by)
    unusual = journal.unusual(state.appointment(dialog_manager).starts_at, by)
    return {
        **lines(words, state),
        "who": names_of_others(words, around.pair, by),
        "warning": words.html(_UNUSUAL[unusual]) if unusual else "",
        "several": len(around.pairs) > 1,
        "changing": state.meeting is not None,
        "days": _days(words, state, journal.working_days(by, 3)),
        "times": _times(words, state),
        "formats": coded(words, "meeting-format", MeetingFormat, state.format),
        "ahead": _ahead(words, around.ahead, state),
        "guests": guests,
        "series": any(
            one.meeting.series for one in around.ahead if one.meeting.id == state.meeting
        ),
    }


async def _guests(manager: DialogManager, words: Tongue, state: PlanState, by: Actor) -> Html:
    """Who was invited to the planned meeting that is changed, and what they said."""
    if state.meeting is None:
        return Html()
    board = await services_of(manager).guests.board(state.meeting, by)
    return Html("\n".join(guest_lines(words, board.guests)))


def lines(words: Tongue, state: PlanState) -> Data:
    return {
        "day": words.day(state.day),
        "time": f"{state.at:%H:%M}",
        "format": words.label("meeting-format", state.format),
        "place": state.place or "",
    }


def _days(words: Tongue, state: PlanState, near: tuple[Any, ...]) -> list[Data]:
    shown = [
        {"id": day.isoformat(), "name": marked(capital(words.day(day)), day == state.day)}
        for day in near[:2]
    ]
    other = marked(words.say("button-meeting-other-day"), state.day not in near[:2])
    return [*shown, {"id": "other", "name": other}]


def _times(words: Tongue, state: PlanState) -> list[Data]:
    other = marked(words.say("button-meeting-other"), state.at not in TIMES)
    return [*(_time(at, state) for at in TIMES), {"id": "other", "name": other}]


def _time(at: time, state: PlanState) -> Data:
    return {"id": f"{at:%H%M}", "name": marked(f"{at:%H:%M}", at == state.at)}


def _ahead(words: Tongue, entries: tuple[Entry, ...], state: PlanState) -> list[Data]:
    return [
        {
            "id": str(entry.meeting.id),
            "name": words.say("appointment-ahead", moment=words.moment(entry.meeting.starts_at)),
        }
        for entry in entries[:3]
        if entry.meeting.id != state.meeting and entry.meeting.starts_at
    ]


async def times(dialog_manager: DialogManager, **_: Any) -> Data:
    state = PlanState.read(dialog_manager)
    hours = range(FIRST_HOUR, LAST_HOUR + 1)
    return {"times": [_time(time(hour, q), state) for hour in hours for q in QUARTERS]}


async def pairs(dialog_manager: DialogManager, **_: Any) -> Data:
    words, by = school_tongue(dialog_manager), speaker(dialog_manager)
    state = PlanState.read(dialog_manager)
    around = await services_of(dialog_manager).journal.plan_card(state.pair_id, by)
    shown = [
        {
            "id": str(pair.id),
            "name": marked(cut(names_of_others(words, pair, by), WIDTH), pair.id == state.pair_id),
        }
        for pair in around.pairs
    ]
    return {"pairs": shown, "plan_pairs_rows": len(shown)}


async def planned(dialog_manager: DialogManager, **_: Any) -> Data:
    return lines(school_tongue(dialog_manager), PlanState.read(dialog_manager))


async def reasons(dialog_manager: DialogManager, **_: Any) -> Data:
    lang, state = school_tongue(dialog_manager).lang, PlanState.read(dialog_manager)
    starts = state.appointment(dialog_manager).starts_at
    return {
        "reasons": [{"id": one.code, "name": one.say(lang)} for one in choices(REASONS)],
        "still_ahead": starts > services_of(dialog_manager).journal.now(),
    }


async def missed(dialog_manager: DialogManager, **_: Any) -> Data:
    kept = dialog_manager.dialog_data
    return {"reason": kept["reason"], "had_hour": kept.get("had_hour", False)}


async def gone(dialog_manager: DialogManager, **_: Any) -> Data:
    return {"was_planned": dialog_manager.dialog_data["gone"] == "planned"}
