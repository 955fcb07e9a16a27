"""Rules about what stands around a pair: the mentor's load, the papers, the questionnaires."""

from bot.domain.signals.facts import PairFacts
from bot.domain.signals.kinds import MissingPapers, Overload, StraightLine
from bot.domain.signals.light import Light
from bot.domain.signals.rulebook import Thresholds

_HOUR = 60


def overload(facts: PairFacts, limits: Thresholds) -> Overload | None:
    """One of three is enough; every active pair of the mentor says so."""
    burden = facts.burden
    many = burden.capacity > 0 and burden.pairs > burden.capacity
    long = burden.hours is not None and burden.minutes > burden.hours * _HOUR
    large = facts.group > limits.overload_group
    if not (many or long or large):
        return None
    return Overload(
        Light.YELLOW,
        pairs=burden.pairs if many else None,
        capacity=burden.capacity if many else 0,
        minutes=burden.minutes if long else None,
        hours=burden.hours or 0 if long else 0,
        days=limits.overload_days if long else 0,
        group=facts.group if large else None,
    )


def missing_papers(facts: PairFacts) -> MissingPapers | None:
    papers = facts.papers_missing
    return MissingPapers(Light.YELLOW, papers) if papers else None


def straight_line(facts: PairFacts, limits: Thresholds) -> StraightLine | None:
    """The newest such sheet, of those that are long enough."""
    sheets = [one for one in facts.straight if one.questions >= limits.straight_questions]
    if not sheets:
        return None
    last = max(sheets, key=lambda one: one.on)
    return StraightLine(Light.YELLOW, last.survey, last.by_mentor, last.value)
