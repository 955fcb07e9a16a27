"""The school year in figures, counted once pair by pair as the summary counts them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.domain.ids import PersonId
from bot.domain.overview import PairRecord, PairState, Totals
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MenteeCategory
from bot.domain.signals import Light
from bot.services.overview import Report
from bot.services.papers.content import Fields, Share, Value
from bot.services.papers.pair.fields import kinds_of, mentees_of, order_of
from bot.services.speaking.frame import Coded, Minutes, Phrase


@dataclass
class YearCounts:
    """Who takes part, in which forms, and each pair as it stands."""

    report: Report
    totals: Totals = field(default_factory=Totals)
    mentors: set[PersonId] = field(default_factory=set)
    mentees: set[PersonId] = field(default_factory=set)
    forms: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    lines: list[tuple[Pair, PairState]] = field(default_factory=list)

    def add(self, record: PairRecord, state: PairState) -> None:
        self.totals.add(state)
        pair = record.pair
        self.lines.append((pair, state))
        self.mentors.add(pair.mentor.person_id)
        self.mentees.update(one.person_id for one in pair.mentees)
        self.forms[pair.programme.form] += 1
        self.kinds.update(pair.programme.kinds)

    @property
    def people(self) -> int:
        return len(self.mentors | self.mentees)


async def counts_of(report: Report) -> YearCounts:
    counts = YearCounts(report)
    async for record, state in report.lines:
        counts.add(record, state)
    return counts


def totals_fields(counts: YearCounts, since: date) -> Fields:
    totals, school = counts.totals, counts.report.scene.organisation
    return {
        "active": totals.active,
        "paused": totals.statuses[PairStatus.PAUSED],
        "closed": totals.statuses[PairStatus.CLOSED],
        "items": totals.items,
        "done": totals.done,
        "verified": totals.verified,
        "overdue": totals.overdue,
        "percent": Share(totals.done, totals.items),
        "meetings": totals.meetings,
        "duration": Minutes(totals.minutes),
        "met": totals.met,
        "since": since,
        "people": counts.people,
        "headcount": school.headcount,
        "coverage": Share(counts.people, school.headcount or 0, digits=2),
        "target": school.coverage_target,
        "green": totals.lights[Light.GREEN],
        "yellow": totals.lights[Light.YELLOW],
        "red": totals.lights[Light.RED],
    }


def pair_rows(counts: YearCounts) -> tuple[Fields, ...]:
    return tuple(_pair(number, *one, counts) for number, one in enumerate(counts.lines, 1))


def _pair(number: int, pair: Pair, state: PairState, counts: YearCounts) -> Fields:
    people = counts.report.people
    positions = [
        known.position if (known := people.get(one.person_id)) else None for one in pair.members
    ]
    why = pair.completion_reason
    return {
        "number": number,
        "mentor": pair.mentor.name,
        "mentor_position": positions[0],
        "mentees": mentees_of(pair),
        "mentee_positions": ", ".join(filter(None, positions[1:])) or None,
        "form": Coded("mentoring-form", pair.programme.form),
        "kinds": kinds_of(pair),
        "start": pair.programme.start,
        "end": pair.programme.end,
        "order": order_of(pair.order),
        "status": Coded("pair-status", pair.status),
        "items": state.items,
        "done": state.done,
        "percent": Share(state.done, state.items),
        "meetings": state.meetings,
        "duration": Minutes(state.minutes),
        "ending": Coded("completion-reason", why, short=True) if why else None,
    }


def participant_rows(counts: YearCounts) -> tuple[Fields, ...]:
    """By role, by category of mentees, by form, by kind."""
    people = counts.report.people
    categories = Counter[str](
        known.category for one in counts.mentees if (known := people.get(one)) and known.category
    )
    said: list[tuple[Value, int]] = [
        (Phrase("papers-count-people", {}), counts.people),
        (Phrase("papers-count-mentors", {}), len(counts.mentors)),
        (Phrase("papers-count-mentees", {}), len(counts.mentees)),
    ]
    said += _counted("mentee-category", MenteeCategory, categories)
    said += _counted("mentoring-form", sorted(counts.forms), counts.forms)
    said += _counted("mentoring-kind", sorted(counts.kinds), counts.kinds)
    return tuple(
        {"number": number, "what": what, "count": count}
        for number, (what, count) in enumerate(said, 1)
    )


def _counted(enum: str, codes: Iterable[str], found: Counter[str]) -> list[tuple[Value, int]]:
    return [(Coded(enum, str(one)), found[one]) for one in codes if found[one]]
