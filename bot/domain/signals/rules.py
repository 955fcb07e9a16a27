"""The rules of the traffic lights: facts about a pair in, its light and the reasons out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from typing import Final

from bot.domain.deadlines import overdue_days
from bot.domain.signals.checks import Check, Verdict, weigh
from bot.domain.signals.facts import MeetingFact, PairFacts
from bot.domain.signals.kinds import (
    BulkItems,
    BulkMeetings,
    OneSided,
    OpenPetition,
    Overdue,
    SameNotes,
    Signal,
    Silence,
    UnansweredRequest,
)
from bot.domain.signals.light import Light
from bot.domain.signals.rulebook import Rulebook, Thresholds
from bot.domain.signals.standing import missing_papers, overload, straight_line

DEFAULTS: Final = Rulebook()
_recorded: Final = attrgetter("day", "recorded_day")


def judge(
    facts: PairFacts, today: date, book: Rulebook = DEFAULTS, checks: Iterable[Check] = ()
) -> Verdict:
    """The light of a pair with its reasons, worst first. Only an active programme has one."""
    if not facts.active:
        return Verdict(None)
    signals = _coloured(facts, today, book)
    if len(signals) > 1:
        signals.sort(key=lambda s: (-s.light.severity, book.places[s.code]))
    return weigh(signals, checks, today)


def _coloured(facts: PairFacts, today: date, book: Rulebook) -> list[Signal]:
    found = list[Signal]()
    for signal in _signals(facts, today, book.limits):
        light = book.colour(signal.code, signal.light)
        if light is not None:
            found.append(signal if light is signal.light else replace(signal, light=light))
    return found


def _signals(facts: PairFacts, today: date, limits: Thresholds) -> Iterator[Signal]:
    """Asked of thousands of pairs at once, most of which have little to say."""
    found = (
        _silence(facts, today, limits),
        _overdue(facts.overdue_due, today, limits) if facts.overdue_due else None,
        *(_of_meetings(facts.meetings, today, limits) if facts.meetings else ()),
        _bulk_items(facts, today, limits),
        OpenPetition() if facts.open_petition else None,
        UnansweredRequest() if facts.unanswered_request else None,
        straight_line(facts, limits) if facts.straight else None,
        overload(facts, limits),
        missing_papers(facts),
    )
    return filter(None, found)


def _of_meetings(
    meetings: tuple[MeetingFact, ...], today: date, limits: Thresholds
) -> tuple[Signal | None, ...]:
    since = today - timedelta(days=limits.look_back)
    return (
        _same_notes(meetings, limits),
        _bulk_meetings([m for m in meetings if m.recorded_day >= since], limits),
        _one_sided([m for m in meetings if m.day >= since], today, limits),
    )


def _silence(facts: PairFacts, today: date, limits: Thresholds) -> Silence | None:
    counted_from = facts.last_held or facts.start
    if facts.pause_ended is not None:
        counted_from = max(counted_from, facts.pause_ended)
    days = (today - counted_from).days
    ever_met = facts.last_held is not None
    if days > limits.pause_red:
        return Silence(Light.RED, days, limits.pause_red, ever_met)
    if days > limits.pause_yellow:
        return Silence(Light.YELLOW, days, limits.pause_yellow, ever_met)
    return None


def _overdue(dues: tuple[date, ...], today: date, limits: Thresholds) -> Overdue | None:
    late = tuple(sorted([overdue_days(due, today) for due in dues if due < today], reverse=True))
    long_late = [days for days in late if days > limits.overdue_yellow]
    if not long_late:
        return None
    if long_late[0] > limits.overdue_red:
        return Overdue(Light.RED, late, limits.overdue_red)
    red = len(long_late) >= limits.overdue_red_items
    return Overdue(Light.RED if red else Light.YELLOW, late, limits.overdue_yellow)


def _same_notes(meetings: tuple[MeetingFact, ...], limits: Thresholds) -> SameNotes | None:
    noted = [m for m in meetings if m.note_key and len(m.note_key) >= limits.short_note]
    if not noted:
        return None
    groups: defaultdict[str, list[MeetingFact]] = defaultdict(list)
    for meeting in noted:
        groups[meeting.note_key].append(meeting)
    least = min(limits.same_notes_yellow, limits.same_notes_red_one_day)
    several = [group for group in groups.values() if len(group) >= least]
    found = [s for group in several if (s := _same_group(group, limits)) is not None]
    return max(found, key=lambda s: (s.light.severity, s.count), default=None)


def _same_group(group: list[MeetingFact], limits: Thresholds) -> SameNotes | None:
    day, on_day = Counter(m.day for m in group).most_common(1)[0]
    one_day = on_day >= limits.same_notes_red_one_day
    if len(group) >= limits.same_notes_red or one_day:
        light = Light.RED
    elif len(group) >= limits.same_notes_yellow:
        light = Light.YELLOW
    else:
        return None
    ids = tuple(m.id for m in sorted(group, key=lambda m: m.day))
    return SameNotes(light, len(group), ids, day if one_day else None)


def _bulk_meetings(meetings: list[MeetingFact], limits: Thresholds) -> BulkMeetings | None:
    if len(meetings) < limits.bulk_meetings:
        return None
    # An import records everything on one date by its nature.
    late = [m.recorded_day for m in meetings if m.recorded_day > m.day and not m.imported]
    if len(late) < max(1, limits.bulk_meetings):
        return None
    on, count = max(Counter(late).items(), key=lambda entry: (entry[1], entry[0]))
    if count < limits.bulk_meetings:
        return None
    return BulkMeetings(Light.YELLOW, count, on, limits.bulk_meetings)


def _bulk_items(facts: PairFacts, today: date, limits: Thresholds) -> BulkItems | None:
    last_days = facts.end - timedelta(days=limits.bulk_before_end)
    if facts.items_total < limits.bulk_items or not facts.items_closed:
        return None
    since = max(last_days, today - timedelta(days=limits.look_back))
    closed = sum(since <= day <= today for day in facts.items_closed)
    if closed == 0 or 100 * closed < limits.bulk_percent * facts.items_total:
        return None
    return BulkItems(Light.YELLOW, closed, facts.items_total, since)


def _one_sided(meetings: list[MeetingFact], today: date, limits: Thresholds) -> OneSided | None:
    if len(meetings) < limits.one_sided_meetings:
        return None
    # A fresh meeting among the last ones still has its days to be confirmed: no question yet.
    last = sorted(meetings, key=_recorded)[-limits.one_sided_meetings :]
    settled = (today - last[-1].day).days > limits.one_sided_after
    if not settled or any(m.confirmed for m in last):
        return None
    return OneSided(Light.YELLOW, len(last), tuple([m.id for m in last]))
