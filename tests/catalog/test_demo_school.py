"""The demo school gives the figures that its description promises on 9 February 2026."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.catalog import CatalogError, days_off, demo_school
from bot.catalog.demo import rows
from bot.domain.people import Role
from bot.domain.plans import ItemStatus

TODAY = date(2026, 2, 9)
# pair: items, done, overdue, meetings, days since the last
FIGURES = {
    "P1": (8, 5, 0, 7, 20),
    "P2": (6, 3, 2, 4, 61),
    "P3": (6, 3, 1, 5, 18),
    "P4": (3, 3, 0, 3, 75),
    "P5": (4, 2, 1, 3, 95),
    "P6": (3, 2, 0, 3, 11),
    "P7": (4, 1, 2, 3, 49),
    "P8": (4, 3, 0, 3, 18),
}


def test_school_as_a_whole() -> None:
    school = demo_school()
    assert school.opens_at.date() == TODAY
    assert (len(school.items), len(school.meetings)) == (38, 31)
    assert sum(meeting.minutes for meeting in school.meetings) == 1625
    assert Counter(item.status for item in school.items) == {
        ItemStatus.DONE: 22,
        ItemStatus.IN_WORK: 3,
        ItemStatus.PLANNED: 13,
    }
    roles = Counter(role for person in school.people for role in person.roles)
    assert (roles[Role.MENTOR], roles[Role.MENTEE], len(school.people)) == (6, 9, 18)


@pytest.mark.parametrize("pair", FIGURES)
def test_figures_of_a_pair(pair: str) -> None:
    school = demo_school()
    items = [item for item in school.items if item.pair == pair]
    days = [meeting.day for meeting in school.meetings if meeting.pair == pair]
    done = [item for item in items if item.status is ItemStatus.DONE]
    late = [item for item in items if item not in done and item.due < TODAY]
    figures = (len(items), len(done), len(late), len(days), (TODAY - max(days)).days)
    assert figures == FIGURES[pair]


def test_everybody_named_in_a_pair_or_petition_is_there() -> None:
    school = demo_school()
    people = {person.code: person for person in school.people}
    pairs = {pair.code: pair for pair in school.pairs}
    assert list(pairs) == list(FIGURES)
    for pair in school.pairs:
        assert Role.MENTOR in people[pair.mentor].roles
        assert all(Role.MENTEE in people[code].roles for code in pair.mentees)
    for petition in school.petitions:
        assert petition.author in pairs[petition.pair].mentees
    assert {means.person for means in school.survey_means} <= people.keys()


def test_meetings_and_dates_fall_on_working_days_within_the_term() -> None:
    school = demo_school()
    off = days_off(date(2025, 9, 1), date(2026, 8, 31))
    terms = {pair.code: pair.programme for pair in school.pairs}
    dates = [(item.pair, item.due) for item in school.items]
    dates += [(meeting.pair, meeting.day) for meeting in school.meetings]
    for pair, day in dates:
        assert terms[pair].start <= day <= terms[pair].end
        assert day.weekday() < 5
        assert day not in off


def test_closed_pair_keeps_its_reason() -> None:
    closed = [pair for pair in demo_school().pairs if pair.closed_on]
    told = [(p.code, p.completion_reason, p.closed_on) for p in closed]
    assert told == [("P4", "plan_completed", date(2025, 11, 28))]


def test_table_with_an_unknown_word_names_line_and_column(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = (rows.DEMO / "words.yaml").read_text(encoding="utf-8")
    (tmp_path / "words.yaml").write_text(words, encoding="utf-8")
    table = "pair;date;kind;format;minutes;note\nP1;2025-09-15;рабочая;телепатия;60;Да\n"
    (tmp_path / "meetings.csv").write_text(table, encoding="utf-8")
    monkeypatch.setattr(rows, "DEMO", tmp_path)
    with pytest.raises(CatalogError, match=r"meetings\.csv: line 2: format"):
        rows.demo_meetings()
