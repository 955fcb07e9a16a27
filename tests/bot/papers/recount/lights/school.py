"""The pairs of `cases` as rows past all screens."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import insert

from bot.storage import tables as t
from bot.storage.engine import Storage
from tests.bot.papers.recount.lights.cases import CASES, Case, Row, ago, at

HOME = {"organisation_id": 1}
BEGAN = at(date(2025, 9, 1))
SCALES = ("eff", "comfort", "adapt", "theory", "practice")
CAMPAIGN = 1
Stored = tuple[Any, Row]


async def fill(storage: Storage) -> None:
    """One organisation, number 1; pairs in the order of the cases."""
    async with storage.change() as desk:
        await desk.people.add_organisation("Lights", "Europe/Moscow", BEGAN, 200)
        school = School()
        for table, row in school.rows():
            await desk.connection.execute(insert(table).values(row))


class School:
    def __init__(self) -> None:
        self._people = count(1)
        self._pairs = count(1)

    def rows(self) -> Iterator[Stored]:
        yield t.signal_number, HOME | {"name": "bulk_percent", "value": 60}
        sent = {"id": CAMPAIGN, "survey": "interim_mentee", "version": 1, "audience": "mentees"}
        days = {"opened_at": at(ago(20)), "closes_at": at(ago(10))}
        yield t.campaign, HOME | sent | days | {"visibility": "identified"}
        for case in CASES:
            yield from self._case(case)

    def _case(self, case: Case) -> Iterator[Stored]:
        mentor = next(self._people)
        known = {"hours_a_month": case.mentor.get("hours")}
        yield t.person, _person(mentor, f"{case.name} Иван Петрович") | known
        if capacity := case.mentor.get("capacity"):
            yield t.base_card, HOME | {"person_id": mentor, "capacity": capacity}
        for place in range(case.pairs):
            mentees = []
            for one in range(case.mentees):
                mentees.append(next(self._people))
                letter = "абвгдежз"[place + one]
                yield t.person, _person(mentees[-1], f"{case.name}ов{letter} Олег Ильич")
            if case.again:
                ended = {"status": "closed", "closed_on": ago(70), "slot": None}
                ended |= {"completion_reason": "by_mentor", "mentor_consent_on": None}
                yield from self._pair(Case(case.name, meetings=(), pair=ended), mentor, mentees, 1)
            yield from self._pair(case, mentor, mentees, place + 1)
            yield from _beside(case, mentees[0])

    def _pair(self, case: Case, mentor: int, mentees: list[int], slot: int) -> Iterator[Stored]:
        known = next(self._pairs)
        row = {"id": known, "mentor_id": mentor, "status": "active", "slot": slot}
        row |= {"order_number": "1", "order_preparing": False, "created_at": BEGAN}
        yield t.pair, HOME | row | {"mentor_consent_on": BEGAN.date()} | case.pair
        term = {"start": date(2025, 9, 15), "end": date(2026, 5, 29), "kinds": ["traditional"]}
        forms = {"form": "teacher_teacher", "format": "expert_novice", "status": "active"}
        yield t.programme, HOME | {"pair_id": known} | term | forms | case.term
        for one in mentees:
            yield t.pair_mentee, {"pair_id": known, "person_id": one}
        yield from _work(case, known, mentees[0])


def _person(known: int, name: str) -> Row:
    row = HOME | {"id": known, "name": name, "name_key": name.casefold(), "kind": "teacher"}
    return row | {"muted": [], "created_at": BEGAN}


def _work(case: Case, pair: int, mentee: int) -> Iterator[Stored]:
    for meeting in case.meetings:
        yield t.meeting, HOME | {"pair_id": pair} | meeting
    usual = {"title": "Item", "direction": "method", "work_form": "consultation"}
    for number, item in enumerate(case.items, 1):
        row = {"pair_id": pair, "number": number, "moves": 0, "created_at": BEGAN}
        yield t.plan_item, HOME | row | usual | item
    asked = {"pair_id": pair, "author_id": mentee, "words": "?", "status": "new"}
    if case.asked:
        day = {"kind": "help_request", "created_at": at(case.asked)}
        yield t.petition, HOME | asked | day
    if case.wants:
        yield t.petition, HOME | asked | {"kind": "replace_mentor", "created_at": at(ago(2))}
    if case.checked:
        code, light, until = case.checked
        looked = {"pair_id": pair, "code": code, "light": light, "until": until}
        yield t.signal_check, HOME | looked | {"put_off": False, "at": at(ago(3))}


def _beside(case: Case, mentee: int) -> Iterator[Stored]:
    if case.withdrawn:
        days = {"given_at": BEGAN, "withdrawn_at": at(ago(3))}
        yield t.consent, HOME | {"person_id": mentee, "version": "1", "language": "ru"} | days
    if case.scales:
        key = f"sheet{mentee}"
        yield t.survey_sheet, HOME | {"key": key, "campaign_id": CAMPAIGN, "person_id": mentee}
        for one in SCALES[: case.scales]:
            said = {"sheet_key": key, "question": one, "value": "7"}
            yield t.survey_sheet_answer, HOME | said
