"""Papers about a pair: its lists."""

from collections.abc import Callable

from bot.catalog.programme import RulePoint, rule_points
from bot.domain.difficulties import Difficulty, DifficultyStatus
from bot.domain.pairs import requests
from bot.domain.plans import PlanItem
from bot.domain.programme.milestones import Milestone
from bot.domain.programme.revisions import Revision, RevisionStatus
from bot.domain.programme.rules import Point
from bot.services.papers.content import Fields, Joined, Value
from bot.services.papers.pair.fields import local, mentees_of
from bot.services.papers.pair.world import PairWorld
from bot.services.speaking.frame import Coded, Phrase

Rows = tuple[Fields, ...]


def lists_of_pair() -> dict[str, Callable[[PairWorld], Rows]]:
    """By the name of the list."""
    return {
        "mentees": _mentees,
        "items": lambda world: tuple(_item(world, one) for one in world.items),
        "milestones": _milestones,
        "revisions": _revisions,
        "points": _points,
        "difficulties": _difficulties,
    }


def _mentees(world: PairWorld) -> Rows:
    asked = dict(requests(world.pair, world.profiles, world.reader))
    found = []
    for number, one in enumerate(world.pair.mentees, 1):
        profile = world.profiles.get(one.person_id)
        category = profile.category if profile else None
        row: Fields = {
            "number": number,
            "name": one.name,
            "position": profile.position if profile else None,
            "category": Coded("mentee-category", category) if category else None,
            "request": asked.get(one.name),
        }
        found.append(row)
    return tuple(found)


def _item(world: PairWorld, item: PlanItem) -> Fields:
    details = item.details
    words = {one.id: one.words for one in world.difficulties}
    responsible: Value = mentees_of(world.pair)
    if item.responsible_id is not None:
        responsible = world.name(item.responsible_id)
    return {
        "number": item.number,
        "direction": Coded("plan-direction", item.direction),
        "difficulty": words.get(details.difficulty) if details.difficulty else None,
        "title": item.title,
        "form": details.form or Coded("work-form", item.work_form),
        "due": item.due,
        "who": responsible,
        "expected": details.expected,
        "done_on": item.done_on,
        "verified_by": world.name(item.verified_by),
        "result": item.feedback,
        "status": Coded("item-status", item.status),
    }


def _milestones(world: PairWorld) -> Rows:
    return tuple(_milestone(number, one) for number, one in enumerate(world.milestones, 1))


def _milestone(number: int, one: Milestone) -> Fields:
    return {
        "number": number,
        "kind": Coded("milestone-kind", one.kind),
        "day": one.day,
        "expected": one.expected,
        "met_on": one.met_on,
        "result": one.met_words,
    }


def _revisions(world: PairWorld) -> Rows:
    """Those that all have agreed to, in their order."""
    agreed = [one for one in world.revisions if one.status is RevisionStatus.AGREED]
    return tuple(_revision(world, one) for one in sorted(agreed, key=lambda one: one.id))


def _revision(world: PairWorld, one: Revision) -> Fields:
    agreed = (world.name(person) for person in one.agreed_by)
    return {
        "number": one.number,
        "day": local(one.settled_at or one.proposed_at, world.zone),
        "part": Coded("programme-part", one.part),
        "why": one.why,
        "agreed": Joined(tuple(filter(None, agreed))),
    }


def _points(world: PairWorld) -> Rows:
    known = {one.code: one for one in rule_points()}
    points = world.rules.points if world.rules else ()
    return tuple(_point(number, one, known.get(one.code)) for number, one in enumerate(points, 1))


def _point(number: int, one: Point, known: RulePoint | None) -> Fields:
    choice = known.choice(one.choice) if known else None
    return {
        "number": number,
        "title": known.title if known else one.code,
        "words": one.words or (choice.words if choice else one.choice),
    }


def _difficulties(world: PairWorld) -> Rows:
    return tuple(_difficulty(number, one) for number, one in enumerate(world.difficulties, 1))


def _difficulty(number: int, one: Difficulty) -> Fields:
    closed = one.status is DifficultyStatus.CLOSED
    return {
        "number": number,
        "words": one.words,
        "area": Coded("plan-direction", one.area),
        "before": one.level_before,
        "after": one.level_after,
        "closed": Phrase("papers-yes" if closed else "papers-no", {}),
    }
