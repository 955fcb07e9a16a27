"""Papers about a pair: its groups of fields."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.closing.reports import Report
from bot.domain.pairs import Order, Pair, requests
from bot.domain.programme.rules import Rules
from bot.services.papers.content import Fields, Joined, Listed, Nameless, Requisites, Share, Value
from bot.services.papers.pair.world import PairWorld
from bot.services.speaking.frame import Coded, Minutes, Phrase


def groups_of_pair() -> dict[str, Callable[[PairWorld], Fields]]:
    """By the name of the group."""
    return {
        "pair": _pair,
        "programme": _programme,
        "rules": _rules,
        "results": _results,
        "report": _report,
        "public": _public,
        "diploma": _diploma,
    }


def order_of(order: Order) -> Value:
    if order.number:
        return Requisites(order.number, order.dated)
    return Phrase("export-order-preparing", {}) if order.preparing else None


def local(at: datetime | None, zone: str) -> date | None:
    """The organisation's day of a moment."""
    return at.astimezone(ZoneInfo(zone)).date() if at else None


def mentees_of(pair: Pair) -> Joined:
    return Joined(tuple(one.name for one in pair.mentees))


def kinds_of(pair: Pair) -> Joined:
    return Joined(tuple(Coded("mentoring-kind", one) for one in pair.programme.kinds))


def _pair(world: PairWorld) -> Fields:
    pair, terms = world.pair, world.pair.terms
    positions = (world.position(one.person_id) for one in pair.mentees)
    return {
        "mentor": pair.mentor.name,
        "mentor_position": world.position(pair.mentor.person_id),
        "mentees": mentees_of(pair),
        "mentee_positions": Joined(tuple(filter(None, positions))),
        "order": order_of(pair.order),
        "start": pair.programme.start,
        "end": pair.programme.end,
        "form": Coded("mentoring-form", pair.programme.form),
        "kinds": kinds_of(pair),
        "format": Coded("mentoring-format", pair.programme.format),
        "status": Coded("pair-status", pair.status),
        "role_model": _coded("role-model", terms.role_model),
        # Mentees don't read how their mentor is paid.
        "payment": _coded("payment", terms.payment) if world.privy else None,
        "consent_on": terms.consent_on if world.privy else None,
        "ending": _ending(pair),
        "closed_on": pair.closed_on,
    }


def _ending(pair: Pair) -> Value:
    """In short: the whole label is written for the middle of a sentence, in the genitive."""
    why = pair.completion_reason
    return Coded("completion-reason", why, short=True) if why else None


def _coded(enum: str, code: str | None) -> Value:
    return Coded(enum, code) if code else None


def _programme(world: PairWorld) -> Fields:
    programme = world.pair.programme
    asked = requests(world.pair, world.profiles, world.reader)
    agreed = (world.name(one) for one in programme.agreed_by)
    return {
        "goal": programme.goal,
        "tasks": Listed(programme.tasks, numbered=True),
        "shared_tasks": Listed(programme.shared_tasks, numbered=True),
        "expected": programme.expected,
        "strengths": programme.strengths,
        "requests": Listed(tuple(words for _, words in asked)),
        "status": Coded("programme-status", programme.status),
        "version": programme.version,
        "agreed_by": Joined(tuple(filter(None, agreed))),
        "approved_by": world.approver,
        "approved_on": local(programme.approved_at, world.zone),
    }


def _rules(world: PairWorld) -> Fields:
    rules = world.rules
    return {
        "version": rules.version if rules else None,
        "accepted": _accepted(world, rules) if rules else None,
    }


def _accepted(world: PairWorld, rules: Rules) -> Value:
    said: tuple[Value, ...] = tuple(
        Joined((name, local(at, world.zone)))
        for person, at in rules.accepted.items()
        if (name := world.name(person))
    )
    return Joined(said, by="; ")


def _results(world: PairWorld) -> Fields:
    found = world.results
    return {
        "items": found.items,
        "done": found.done,
        "verified": found.verified,
        "percent": Share(found.done, found.items),
        "meetings": found.meetings,
        "confirmed": found.confirmed,
        "duration": Minutes(found.minutes),
        "directions": _labels("plan-direction", found.directions),
        "forms": _labels("work-form", found.forms),
        "formats": _labels("meeting-format", found.formats),
        "tools": _labels("mentor-tool", found.tools),
        "difficulties": len(found.changes),
        "closed": found.closed,
    }


def _labels(enum: str, codes: tuple[str, ...]) -> Value:
    return Joined(tuple(Coded(enum, one) for one in codes))


def _report(world: PairWorld) -> Fields:
    found = world.report or Report(world.pair.id, world.pair.organisation_id, world.today_of_end)
    return {
        "worked": found.worked,
        "failed": found.failed,
        "wishes": found.wishes,
        "proposals": _labels("report-proposal", found.proposals),
        "readiness": _coded("readiness", found.readiness),
        "status": Coded("report-status", found.status),
        "submitted_on": local(found.submitted_at, world.zone),
        "accepted_on": local(found.accepted_at, world.zone),
    }


def _public(world: PairWorld) -> Fields:
    pair, programme = world.pair, world.pair.programme
    names = (pair.mentor.name, tuple(one.name for one in pair.mentees))

    def nameless(words: str | None) -> Value:
        return Nameless(words, *names) if words else None

    return {
        "form": Coded("mentoring-form", programme.form),
        "kinds": kinds_of(pair),
        "start": programme.start,
        "end": programme.end,
        "goal": nameless(programme.goal),
        "tasks": Listed(tuple(nameless(one) for one in programme.tasks), numbered=True),
        "expected": nameless(programme.expected),
    }


def _diploma(world: PairWorld) -> Fields:
    named = tuple(Coded("nomination", one) for one in world.nominations)
    return {"nominations": Listed(named) if named else None}
