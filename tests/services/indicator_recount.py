"""The same numbers from raw rows of the database, written anew: no code of Para takes part."""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

Rows = list[dict[str, Any]]
TODAY = date(2026, 2, 9)
OPENS, CLOSES = date(2025, 8, 1), date(2026, 7, 31)


def rows_of(place: Path, table: str) -> Rows:
    with sqlite3.connect(place) as connection:
        connection.row_factory = sqlite3.Row
        found = connection.execute(f"select * from {table}")  # noqa: S608 (our own names)
        return [dict(row) for row in found]


def day(value: str | None) -> date | None:
    return None if value is None else datetime.fromisoformat(value).date()


def recounted(place: Path) -> dict[str, float | None]:
    """By the name of the number; the organisation is the only one of the file."""
    terms = {one["pair_id"]: one for one in rows_of(place, "programme")}
    pairs = {one["id"]: one for one in rows_of(place, "pair") if _of_year(one, terms[one["id"]])}
    return {
        **_people(place, pairs),
        **_programmes(pairs, terms),
        **_items(rows_of(place, "plan_item"), pairs),
        **_meetings(rows_of(place, "meeting"), pairs, terms),
        **_needs(rows_of(place, "difficulty")),
        **_stays(place, terms),
        **_others(place),
    }


def _of_year(pair: dict[str, Any], term: dict[str, Any]) -> bool:
    if (day(term["start"]) or CLOSES) > CLOSES:
        return False
    if pair["status"] in ("active", "paused"):
        return True
    ended = day(pair["closed_on"])
    late = ended is not None and ended >= OPENS
    return pair["status"] == "closed" and late and pair["completion_reason"] != "declined"


def _people(place: Path, pairs: dict[int, Any]) -> dict[str, float | None]:
    people = {one["id"]: one for one in rows_of(place, "person")}
    mentors = {one["mentor_id"] for one in pairs.values()}
    taught = [
        (one["pair_id"], one["person_id"])
        for one in rows_of(place, "pair_mentee")
        if one["pair_id"] in pairs
        and (one["left_on"] is None or (day(one["left_on"]) or OPENS) >= OPENS)
    ]
    mentees = {person for _, person in taught}
    methodists = {
        one["person_id"] for one in rows_of(place, "base_card") if one["regional_methodist"]
    }
    led = {person for pair, person in taught if pairs[pair]["mentor_id"] in methodists}
    trained = {one["person_id"] for one in rows_of(place, "mentor_training")}
    teachers = {one for one in mentors | mentees if people[one]["kind"] == "teacher"}
    pupils = {one for one in mentors | mentees if people[one]["kind"] == "pupil"}
    young = {one for one in teachers if _young(people[one])}
    return {
        "teachers_involved": len(teachers),
        "pupils_involved": len(pupils),
        "pupil_mentees": len(pupils & mentees),
        "pupil_mentors": len(pupils & mentors),
        "young_involved": len(young),
        "methodist_led": len(led & teachers),
        "young_methodist_led": len(led & young),
        "mentors": len(mentors),
        "mentees": len(mentees),
        "mentors_trained": len(mentors & trained),
        **_statistics([people[one] for one in teachers]),
    }


def _statistics(teachers: Rows) -> dict[str, float | None]:
    titles = [one["qualification"] for one in teachers]
    # Whole years are over on 1 September when one began by that day.
    began = [found for one in teachers if (found := day(one["career_start"]))]
    since = [sum(one <= date(year, 9, 1) for one in began) for year in (2022, 2015, 2005)]
    return {
        "category_highest": titles.count("highest"),
        "category_first": titles.count("first"),
        "category_title": titles.count("methodist") + titles.count("mentor_teacher"),
        "category_none": titles.count("none") + titles.count(None),
        "service_under_3": len(began) - since[0],
        "service_3_9": since[0] - since[1],
        "service_10_19": since[1] - since[2],
        "service_from_20": since[2],
    }


def _young(person: dict[str, Any]) -> bool:
    began = day(person["career_start"])
    # Three years of service are over on 1 September when one began by that day of 2022.
    return bool(person["under_35"]) and began is not None and began > date(2022, 9, 1)


def _programmes(pairs: dict[int, Any], terms: dict[int, Any]) -> dict[str, float | None]:
    mine = [terms[known] for known in pairs]
    approved = ("approved", "active", "revising", "extended", "completed", "published")
    ended = ("completed", "published")
    return {
        "programmes": len(mine),
        "programmes_approved": sum(
            one["status"] in approved or one["approved_at"] is not None for one in mine
        ),
        "programmes_finished": sum(one["status"] in ended for one in mine),
    }


def _items(items: Rows, pairs: dict[int, Any]) -> dict[str, float | None]:
    mine = [
        one
        for one in items
        if one["pair_id"] in pairs and one["status"] not in ("proposed", "cancelled")
    ]
    done = [one for one in mine if one["done_on"] is not None]
    return {
        "items": len(mine),
        "items_done": len(done),
        "items_in_time": sum(one["done_on"] <= one["due"] for one in done),
        "items_moved": sum(one["moves"] > 0 for one in mine),
    }


def _meetings(
    meetings: Rows, pairs: dict[int, Any], terms: dict[int, Any]
) -> dict[str, float | None]:
    held = [
        (one["pair_id"], day(one["day"]) or TODAY)
        for one in meetings
        if one["pair_id"] in pairs and one["status"] in ("held", "confirmed")
    ]
    days, silences, met, active = 0, list[int](), 0, 0
    for known, pair in pairs.items():
        start = day(terms[known]["start"]) or TODAY
        ended = min(day(pair["closed_on"]) or TODAY, TODAY)
        days += len(_days(max(start, date(2025, 9, 1)), ended))
        if pair["status"] == "active":
            active += 1
            mine = [at for one, at in held if one == known]
            met += any(at >= TODAY - timedelta(days=28) for at in mine)
            rested = day(pair["pause_ended_on"]) or start
            silences.append((TODAY - max([start, rested, *mine])).days)
    return {
        "pairs_active": active,
        "pairs_met": met,
        "meetings_held": sum(at >= OPENS for _, at in held),
        "pair_days": days,
        "silence_days": median(silences) if silences else None,
    }


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _needs(needs: Rows) -> dict[str, float | None]:
    closed, all_ = list[dict[str, Any]](), 0
    for one in needs:
        if one["status"] != "closed":
            all_ += 1
        elif _closed_on(one) >= OPENS:
            all_ += 1
            closed.append(one)
    measured = [
        one["level_before"] - one["level_after"]
        for one in closed
        if one["level_before"] is not None and one["level_after"] is not None
    ]
    days = [(_closed_on(one) - (day(one["opened_on"]) or TODAY)).days for one in closed]
    return {
        "needs": all_,
        "needs_closed": len(closed),
        "needs_measured": len(measured),
        "levels_eased": sum(measured),
        "days_to_close": median(days) if days else None,
    }


def _closed_on(need: dict[str, Any]) -> date:
    return max(day(need["closed_by_mentee"]) or OPENS, day(need["closed_by_mentor"]) or OPENS)


def _stays(place: Path, terms: dict[int, Any]) -> dict[str, float | None]:
    """Years go from August; who was never in a formed pair did not begin."""
    teachers = {one["id"] for one in rows_of(place, "person") if one["kind"] == "teacher"}
    formed = {
        one["id"]
        for one in rows_of(place, "pair")
        if one["status"] in ("active", "paused", "closed")
        and one["completion_reason"] != "declined"
    }
    first: dict[int, date] = {}
    for one in rows_of(place, "pair_mentee"):
        if one["pair_id"] in formed and one["person_id"] in teachers:
            start = day(terms[one["pair_id"]]["start"]) or TODAY
            first[one["person_id"]] = min(first.get(one["person_id"], start), start)
    said = {
        one["person_id"]: one["status"]
        for one in rows_of(place, "retention_check")
        if one["year"] == 2025
    }
    found: dict[str, float | None] = {}
    for years in (1, 2, 3):
        since, until = date(2025 - years, 8, 1), date(2026 - years, 7, 31)
        began = [person for person, start in first.items() if since <= start <= until]
        known = [said.get(person) for person in began]
        found[f"started_{years}"] = len(began)
        found[f"stayed_{years}"] = None if None in known else known.count("works")
    return found


def _others(place: Path) -> dict[str, float | None]:
    road = [
        one
        for one in rows_of(place, "roadmap_item")
        if one["year"] == 2025 and one["removed_at"] is None
    ]
    done = [one for one in road if one["status"] == "done"]
    return {
        "roadmap_items": len(road),
        "roadmap_done": len(done),
        "roadmap_in_time": _in_time(done),
        "awards": sum(
            one["status"] == "granted" and (day(one["decided_at"]) or OPENS) >= OPENS
            for one in rows_of(place, "award")
        ),
        "materials": sum(
            one["approved_at"] is not None and one["removed_at"] is None
            for one in rows_of(place, "material")
        ),
        "partners": sum(
            one["kind"] in ("partner", "parent") and one["left_on"] is None
            for one in rows_of(place, "person")
        ),
    }


def _in_time(done: Iterable[dict[str, Any]]) -> int:
    return sum(one["due"] is None or one["done_on"] <= one["due"] for one in done)
