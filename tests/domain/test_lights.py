"""Lights of pairs with their reasons: the demo school first, then rule by rule."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.ids import MeetingId
from bot.domain.signals import (
    BulkItems,
    BulkMeetings,
    Light,
    MeetingFact,
    OneSided,
    OpenPetition,
    Overdue,
    PairFacts,
    Rulebook,
    SameNotes,
    Silence,
    Thresholds,
    UnansweredRequest,
    Verdict,
    judge,
)
from tests.domain.demo_pairs import CODES, TODAY, facts_of

RED, YELLOW, GREEN = Light.RED, Light.YELLOW, Light.GREEN
CALM = PairFacts(active=True, start=TODAY - timedelta(days=5), end=date(2026, 5, 29))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def met(
    day: int, *, recorded: int | None = None, note: str = "", confirmed: bool = False
) -> MeetingFact:
    """A meeting held `day` days ago, recorded the same day unless said otherwise."""
    recorded_day = ago(day if recorded is None else recorded)
    return MeetingFact(MeetingId(day), ago(day), recorded_day, note, confirmed)


def with_meetings(*meetings: MeetingFact) -> PairFacts:
    return replace(CALM, last_held=max(m.day for m in meetings), meetings=meetings)


def test_the_demo_school_has_four_green_and_three_red() -> None:
    lights = Counter(judge(facts_of(code), TODAY).light for code in CODES)
    assert lights == {GREEN: 4, RED: 3, None: 1}


@pytest.mark.parametrize("code", ["P1", "P3", "P6", "P8"])
def test_demo_green_pairs_have_nothing_to_ask(code: str) -> None:
    assert judge(facts_of(code), TODAY) == Verdict(GREEN)


def test_demo_red_pairs_say_why() -> None:
    assert judge(facts_of("P2"), TODAY).signals == (
        Silence(RED, days=61, limit=60, ever_met=True),
        Overdue(RED, days=(52, 10), limit=30),
    )
    assert judge(facts_of("P5"), TODAY).signals == (
        Silence(RED, days=95, limit=60, ever_met=True),
        Overdue(RED, days=(66,), limit=30),
        OpenPetition(),
    )
    twins = (MeetingId(1), MeetingId(2))
    assert judge(facts_of("P7"), TODAY).signals == (
        Overdue(RED, days=(73, 52), limit=30),
        SameNotes(RED, count=2, meetings=twins, on=date(2025, 12, 22)),
        Silence(YELLOW, days=49, limit=30, ever_met=True),
        UnansweredRequest(),
    )


def test_a_closed_or_paused_pair_has_no_light() -> None:
    assert judge(replace(facts_of("P2"), active=False), TODAY) == Verdict(None)


@pytest.mark.parametrize(("days", "light"), [(30, GREEN), (31, YELLOW), (60, YELLOW), (61, RED)])
def test_silence_is_counted_from_the_start_when_they_never_met(days: int, light: Light) -> None:
    verdict = judge(replace(CALM, start=ago(days)), TODAY)
    assert verdict.light is light
    assert all(
        s == Silence(light, days, s.limit, ever_met=False)
        for s in verdict.signals
        if isinstance(s, Silence)
    )


def test_the_end_of_a_pause_starts_the_count_again() -> None:
    silent = replace(CALM, last_held=ago(90))
    assert judge(silent, TODAY).light is RED
    assert judge(replace(silent, pause_ended=ago(10)), TODAY).light is GREEN


@pytest.mark.parametrize(
    ("late", "light"),
    [((7,), GREEN), ((8,), YELLOW), ((30, 7), YELLOW), ((8, 8), RED), ((31,), RED), ((0,), GREEN)],
)
def test_overdue_items(late: tuple[int, ...], light: Light) -> None:
    facts = replace(CALM, overdue_due=tuple(ago(days) for days in late))
    assert judge(facts, TODAY).light is light


def test_equal_notes_of_different_days_are_a_question_three_are_worse() -> None:
    two = with_meetings(*(met(d, note="все хорошо", confirmed=True) for d in (20, 10)))
    assert judge(two, TODAY).light is YELLOW
    three = with_meetings(*(met(d, note="все хорошо", confirmed=True) for d in (20, 10, 1)))
    assert judge(three, TODAY).light is RED


def test_three_equal_notes_of_which_two_are_of_one_date_name_the_date() -> None:
    notes = [met(d, note="все хорошо", confirmed=True) for d in (20, 10, 10)]
    [signal] = judge(with_meetings(*notes), TODAY).signals
    assert isinstance(signal, SameNotes)
    assert (signal.count, signal.on) == (3, ago(10))


@pytest.mark.parametrize("note", ["", "ок"])
def test_an_empty_or_short_note_is_no_signal(note: str) -> None:
    facts = with_meetings(*(met(d, note=note, confirmed=True) for d in (9, 9, 5, 5)))
    assert judge(facts, TODAY).light is GREEN


def test_four_meetings_recorded_late_on_one_date() -> None:
    late = [met(d, recorded=2, confirmed=True) for d in (20, 15, 10, 5)]
    assert judge(with_meetings(*late), TODAY).signals == (
        BulkMeetings(YELLOW, count=4, on=ago(2), limit=4),
    )
    at_once = met(2, recorded=2, confirmed=True)
    assert judge(with_meetings(at_once, *late[1:]), TODAY).light is GREEN


def test_an_import_is_no_bulk_entry_and_an_old_one_is_forgotten() -> None:
    late = [met(d, recorded=2, confirmed=True) for d in (20, 15, 10, 5)]
    imported = [m._replace(imported=True) for m in late]
    assert judge(with_meetings(*imported), TODAY).light is GREEN
    old = [met(d, recorded=61, confirmed=True) for d in (80, 75, 70, 65)]
    assert judge(with_meetings(*old, met(1, confirmed=True)), TODAY).light is GREEN


def test_the_last_days_begin_five_days_before_the_end() -> None:
    ending = replace(CALM, end=TODAY, items_total=4)
    inside = judge(replace(ending, items_closed=(ago(5), ago(5))), TODAY)
    assert inside.signals == (BulkItems(YELLOW, 2, 4, since=ago(5)),)
    assert judge(replace(ending, items_closed=(ago(6), ago(5))), TODAY).light is GREEN


@pytest.mark.parametrize(
    ("total", "closed", "light"), [(4, 2, YELLOW), (4, 1, GREEN), (3, 3, GREEN), (5, 3, YELLOW)]
)
def test_half_of_the_items_closed_in_the_last_days(total: int, closed: int, light: Light) -> None:
    ending = replace(
        CALM,
        end=TODAY + timedelta(days=2),
        items_total=total,
        items_closed=(ago(0),) * closed + (ago(4),) * 9,
    )
    verdict = judge(ending, TODAY)
    assert verdict.light is light
    if light is YELLOW:
        assert verdict.signals == (BulkItems(YELLOW, closed, total, since=ago(3)),)
    assert judge(replace(ending, end=TODAY + timedelta(days=6)), TODAY).light is GREEN


def test_three_meetings_that_nobody_confirmed() -> None:
    lonely = with_meetings(met(30), met(20), met(4))
    assert judge(lonely, TODAY).signals == (
        OneSided(YELLOW, 3, (MeetingId(30), MeetingId(20), MeetingId(4))),
    )


@pytest.mark.parametrize(
    "meetings",
    [
        (met(30), met(20), met(3)),
        (met(30), met(20, confirmed=True), met(4)),
        (met(61), met(20), met(4)),
        (met(20), met(4)),
    ],
    ids=["the last is fresh", "one is confirmed", "one is old", "only two"],
)
def test_not_yet_one_sided(meetings: tuple[MeetingFact, ...]) -> None:
    assert judge(with_meetings(*meetings), TODAY).light is GREEN


def test_open_questions_and_petitions_are_told_apart() -> None:
    verdict = judge(replace(CALM, open_petition=True, unanswered_request=True), TODAY)
    assert verdict == Verdict(YELLOW, (UnansweredRequest(), OpenPetition()))


def test_limits_come_from_outside() -> None:
    strict = Rulebook(Thresholds(pause_yellow=3, pause_red=4))
    assert judge(CALM, TODAY, strict).light is RED
