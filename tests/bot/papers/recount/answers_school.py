"""What people of the made-up school answered and what was entered there, past all screens."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from statistics import fmean
from typing import Any

from sqlalchemy import insert, update

from bot.storage import tables as t
from bot.storage.engine import Storage
from tests.services.indicator_school import BEGAN, HOME

WINTER = datetime(2026, 1, 30, 15, tzinfo=UTC)
SPRING = datetime(2025, 5, 20, 15, tzinfo=UTC)
# They stand in no pair: what they answer changes no other number.
PEOPLE = range(11, 17)
WORK = ("eff", "comfort", "joint")
READY = ("wish", "experience", "talking", "open", "leading", "patience", "learning", "time")
_keys = count(1)


def _person(known: int) -> dict[str, Any]:
    name = f"Answering {known}"
    row = HOME | {"id": known, "name": name, "name_key": name.casefold(), "kind": "teacher"}
    return row | {"muted": [], "created_at": BEGAN}


def _given_up(day: date) -> dict[str, Any]:
    row = {"person_id": 3, "words": f"Given up {day}", "type": "motivation", "area": "method"}
    return HOME | row | {"status": "not_closed", "opened_on": day, "created_at": BEGAN}


def _mark(who: int, key: str) -> str:
    """From 4 to 10: some people say more than others, and not the same to each question."""
    return str(min(10, 5 + who % 6 + len(key) % 3 - 1))


def _scales(*keys: str) -> dict[int, dict[str, str]]:
    return {who: {key: _mark(who, key) for key in keys} for who in PEOPLE}


def _with_yes(said: dict[int, dict[str, str]], *keys: str) -> dict[int, dict[str, str]]:
    """Some say no; the last one leaves the questions out."""
    answers = {who: dict.fromkeys(keys, "no" if who % 4 == 0 else "yes") for who in PEOPLE}
    return {who: one | (answers[who] if who != PEOPLE[-1] else {}) for who, one in said.items()}


_YES = ("glad", "continue", "conflicts")
SENT = (
    ("mentor_readiness", "mentors", "aggregate", WINTER, _scales(*READY)),
    ("after_mentor", "mentors", "identified", WINTER, _with_yes(_scales(*WORK, "involve"), *_YES)),
    ("after_mentee", "mentees", "identified", WINTER, _with_yes(_scales(*WORK, "support"), *_YES)),
    ("pulse", "mentees", "anonymous", WINTER, _scales("comfort", "climate", "growth")),
    ("pulse", "mentors", "anonymous", WINTER, _scales("comfort", "climate", "growth")),
    ("after_mentee", "mentees", "identified", SPRING, _with_yes(_scales(*WORK, "support"), *_YES)),
)
THIRD = {"mentors": "involve", "mentees": "support"}
LEAST = 8
# Year, what, code, hundredths, year of the target.
ENTERED = (
    (2025, "number", "young_total", 400, None),
    (2025, "number", "young_total", 500, None),
    (2025, "number", "pupils_total", 50000, None),
    (2025, "number", "pupils_10_19", 30000, None),
    (2025, "number", "study_better", 1200, None),
    (2025, "number", "study_better", None, None),
    (2025, "number", "friends_count", 350, None),
    (2024, "number", "teachers_total", 3800, None),
    (2025, "number", "young_years", 400, None),
    (2025, "number", "satisfied_from", 100 * LEAST, None),
    (2025, "target", "young", 8000, 2027),
    (2025, "target", "days_to_close", 6000, 2026),
)
# Difficulties that were given up: each counts for the year in which it was noted.
GIVEN_UP = (date(2025, 10, 1), date(2024, 10, 1))
# What one item's form of work is called there.
OWN_FORM = "мастерская"
# Meeting, person, score: one of three people gave two.
PULSES = ((1, 3, 5), (2, 3, 4), (2, 1, 3), (6, 5, 4))


def satisfied(role: str) -> tuple[int, int]:
    """How many are, by the threshold that was entered, of how many who said whether they are glad.

    No file may tell whose answers go together: the school's own people know what they said.
    """
    (said,) = [one for _, to, _, at, one in SENT if (to, at) == (role, WINTER) and _glad(one)]
    known = [one for one in said.values() if "glad" in one]
    means = [fmean(int(one[key]) for key in (*WORK, THIRD[role])) for one in known]
    happy = [
        one["glad"] == "yes" and mean >= LEAST for one, mean in zip(known, means, strict=True)
    ]
    return sum(happy), len(known)


def _glad(said: dict[int, dict[str, str]]) -> bool:
    return any("glad" in one for one in said.values())


async def answer(storage: Storage) -> None:
    async with storage.change() as desk:
        rows: list[tuple[Any, dict[str, Any]]] = [(t.person, _person(one)) for one in PEOPLE]
        for number, sent in enumerate(SENT, 1):
            rows += _campaign(number, *sent)
        for year, what, code, hundredths, target in ENTERED:
            given = {"what": what, "code": code, "hundredths": hundredths, "target_year": target}
            rows.append((t.indicator_value, HOME | {"year": year, "at": BEGAN} | given))
        item = t.plan_item.c
        own = update(t.plan_item).where(item.difficulty_id == 4).values(work_form_words=OWN_FORM)
        undone = update(t.plan_item).where(item.status == "in_work").values(difficulty_id=2)
        for change in (own, undone):
            await desk.connection.execute(change)
        rows += [(t.difficulty, _given_up(day)) for day in GIVEN_UP]
        for meeting, person, score in PULSES:
            said = {"meeting_id": meeting, "person_id": person, "score": score}
            rows.append((t.pulse, HOME | said | {"at": WINTER - timedelta(days=meeting)}))
        for table, row in rows:
            await desk.connection.execute(insert(table).values(row))


def _campaign(
    number: int,
    survey: str,
    audience: str,
    seen: str,
    closes: datetime,
    said: dict[int, dict[str, str]],
) -> list[tuple[Any, dict[str, Any]]]:
    named = seen != "anonymous"
    sent = {"id": number, "survey": survey, "version": 1, "audience": audience}
    days = {"opened_at": closes - timedelta(days=7), "closes_at": closes}
    rows: list[tuple[Any, dict[str, Any]]] = [
        (t.campaign, HOME | sent | days | {"visibility": seen})
    ]
    for who, answers in said.items():
        key = f"sheet{next(_keys)}"
        reply = {"campaign_id": number, "person_id": who, "finished": True}
        sheet = {"key": key, "campaign_id": number, "person_id": who if named else None}
        rows += [
            (t.survey_reply, HOME | reply),
            (t.survey_sheet, HOME | sheet | {"places": [] if named else None}),
            *(
                (t.survey_sheet_answer, HOME | {"sheet_key": key, "question": one, "value": value})
                for one, value in answers.items()
            ),
        ]
    return rows
