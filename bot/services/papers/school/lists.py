"""Papers about the whole school: what was decided, asked for, told and awarded in a year."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.domain.closing.reports import Report
from bot.domain.community.awards import Award, AwardStatus
from bot.domain.community.practices import Practice
from bot.domain.difficulties import Difficulty, DifficultyStatus
from bot.domain.ids import PairId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.petitions import Petition, PetitionStatus
from bot.domain.petitions.sight import reads
from bot.domain.school.roadmap import RoadmapItem
from bot.domain.school.year import SchoolYear
from bot.services.matching.ordering import Line, OrderDraft
from bot.services.papers.content import Fields, Joined, Value
from bot.services.papers.pair.fields import kinds_of, mentees_of, order_of
from bot.services.speaking.frame import Coded
from bot.storage.desk import Desk

Rows = tuple[Fields, ...]


def order_rows(draft: OrderDraft) -> Rows:
    """Pairs on their way into an order, by the mentor's name."""
    lines = [*draft.approved, *draft.submitted, *draft.agreed]
    lines.sort(key=lambda one: (one.pair.mentor.name.casefold(), one.pair.id))
    return tuple(_ordered(number, one) for number, one in enumerate(lines, 1))


def _ordered(number: int, line: Line) -> Fields:
    pair, said = line.pair, line.positions
    positions = (said.get(one.person_id) for one in pair.mentees)
    return {
        "number": number,
        "mentor": pair.mentor.name,
        "mentor_position": said.get(pair.mentor.person_id),
        "mentees": mentees_of(pair),
        "mentee_positions": ", ".join(filter(None, positions)) or None,
        "form": Coded("mentoring-form", pair.programme.form),
        "kinds": kinds_of(pair),
        "start": pair.programme.start,
        "end": pair.programme.end,
        "order": order_of(pair.order),
        "status": Coded("pair-status", pair.status),
    }


def roadmap_rows(items: Sequence[RoadmapItem]) -> Rows:
    """In the order of the stages; the first item of a stage names it."""
    found, stage = list[Fields](), 0
    for item in items:
        title = f"{item.stage}. {item.stage_title}" if item.stage != stage else None
        stage = item.stage
        found.append({"stage": title, **_roadmap_item(item)})
    return tuple(found)


def _roadmap_item(item: RoadmapItem) -> Fields:
    role: Value = Coded("role", item.role) if item.role else None
    return {
        "number": item.code,
        "title": item.title,
        "due": item.due,
        "who": item.person_name or item.who or role,
        "expected": item.expected,
        "status": Coded("roadmap-status", item.status),
    }


def change_rows(pairs: Sequence[Pair], needs: Sequence[Difficulty]) -> Rows:
    """Difficulties of each pair in sums; pairs without any are left out."""
    found = list[Fields]()
    for pair in pairs:
        theirs = {one.person_id for one in pair.mentees}
        own = [one for one in needs if one.person_id in theirs]
        both = [
            (one.level_before, one.level_after)
            for one in own
            if one.level_before is not None and one.level_after is not None
        ]
        if own:
            row: Fields = {
                "number": len(found) + 1,
                "pair": pair_of(pair),
                "difficulties": len(own),
                "before": sum(before for before, _ in both) if both else None,
                "after": sum(after for _, after in both) if both else None,
                "closed": sum(one.status is DifficultyStatus.CLOSED for one in own),
            }
            found.append(row)
    return tuple(found)


def pair_of(pair: Pair) -> Joined:
    """«Ермакова Анна → Громов Илья»"""
    return Joined((pair.mentor.name, mentees_of(pair)), by=" → ")


def report_rows(pairs: Sequence[Pair], reports: Mapping[PairId, Report]) -> Rows:
    told = [(pair, reports[pair.id]) for pair in pairs if pair.id in reports]
    return tuple(
        {
            "number": number,
            "pair": pair_of(pair),
            "status": Coded("report-status", report.status),
            "readiness": Coded("readiness", report.readiness) if report.readiness else None,
        }
        for number, (pair, report) in enumerate(told, 1)
    )


async def petition_rows(desk: Desk, by: Actor, year: SchoolYear, now: datetime) -> Rows:
    """By kind, of those of the year that this reader may know of."""
    zone = ZoneInfo(by.organisation.zone)
    since = datetime.combine(year.start, time(), zone)
    filed = await desk.queue.of_year(by.organisation_id, since)
    found = [one for one in filed if one.created_at.astimezone(zone).date() <= year.closes]
    pairs = await desk.queue.pairs({one.pair_id for one in found})
    known = [one for one in found if reads(one, pairs[one.pair_id], by, now)]
    return tuple(
        _petitions(number, kind, [one for one in known if one.kind is kind])
        for number, kind in enumerate(dict.fromkeys(one.kind for one in known), 1)
    )


def _petitions(number: int, kind: str, found: Sequence[Petition]) -> Fields:
    statuses = Counter(one.status for one in found)
    return {
        "number": number,
        "kind": Coded("petition-kind", kind),
        "count": len(found),
        "granted": statuses[PetitionStatus.GRANTED],
        "open": sum(one.open for one in found),
    }


def award_rows(found: Sequence[Award], year: SchoolYear, this: SchoolYear) -> Rows:
    """What was granted in the year; what is proposed belongs to `this`, the present one."""
    years = [SchoolYear.of(one.order_on) if one.order_on else this for one in found]
    shown = [
        one
        for one, its in zip(found, years, strict=True)
        if one.status is not AwardStatus.DECLINED and its == year
    ]
    return tuple(
        {
            "number": number,
            "name": one.name,
            "kind": one.own_kind or Coded("award-kind", one.kind),
            "ground": one.ground or None,
            "status": Coded("award-status", one.status),
        }
        for number, one in enumerate(shown, 1)
    )


def practice_rows(found: Sequence[Practice]) -> Rows:
    """Those that everybody may read."""
    shown = [one for one in found if one.published]
    return tuple(
        {"number": number, "title": one.title, "mean": one.mean}
        for number, one in enumerate(shown, 1)
    )


def practice_fields(one: Practice) -> Fields:
    return {
        "title": one.title,
        "was": one.was or None,
        "done": one.done or None,
        "result": one.result or None,
        "tags": Joined(one.tags),
        "mean": one.mean,
    }
