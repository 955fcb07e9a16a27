"""Papers about a person: the consent to be signed on paper, what a mentor has done."""

from collections.abc import Sequence
from datetime import date

from bot.catalog.consents import CURRENT, consent_text
from bot.domain.closing.results import Results, results_of
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import Organisation, Person, Role
from bot.services.papers.content import Fields, Joined
from bot.services.papers.pair.fields import local, mentees_of, order_of
from bot.services.speaking.frame import Coded, Minutes
from bot.storage.desk import Desk

# Forms speak Russian, the text of the consent with them.
_LANGUAGE = "ru"
_WORKED = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
Work = tuple[Pair, Results]


def person_fields(person: Person) -> Fields:
    roles = (role for role in Role if role in person.roles)
    return {
        "name": person.name,
        "position": person.profile.position,
        "roles": Joined(tuple(Coded("role", role) for role in roles)),
    }


async def consent_fields(desk: Desk, person: Person, zone: str) -> Fields:
    """Of the text that is in force; the version agreed to, where one was."""
    given = await desk.invitations.consent_of(person.id)
    return {
        "version": given.version if given else CURRENT,
        "given_on": local(given.given_at, zone) if given else None,
    }


def clauses(school: Organisation) -> tuple[Fields, ...]:
    """The text, a paragraph a row; its own heading is left to the form."""
    whole = consent_text().full(_LANGUAGE, school.name)
    paragraphs = [line.strip() for line in whole.splitlines() if line.strip()]
    return tuple({"words": line} for line in paragraphs[2:])


async def mentored(desk: Desk, mentor: Person) -> list[Work]:
    """Pairs that worked, each with what it came to: five statements."""
    pairs = [
        pair
        for pair in await desk.pairs.of_person(mentor.id, *_WORKED)
        if pair.mentor.person_id == mentor.id
    ]
    known = [pair.id for pair in pairs]
    plans, meetings = await desk.plans.of_pairs(known), await desk.meetings.of_pairs(known)
    mentees = {one.person_id for pair in pairs for one in pair.mentees}
    needs = await desk.bases.needs.of_people(mentees)
    found = []
    for pair in pairs:
        theirs = {one.person_id for one in pair.mentees}
        own = [need for need in needs if need.person_id in theirs]
        counted = results_of(plans.get(pair.id, []), meetings.get(pair.id, []), own)
        found.append((pair, counted))
    return sorted(found, key=lambda one: (one[0].programme.start, one[0].id))


def work_fields(found: Sequence[Work]) -> Fields:
    results = [one for _, one in found]
    return {
        "pairs": len(found),
        "meetings": sum(one.meetings for one in results),
        "duration": Minutes(sum(one.minutes for one in results)),
        "items": sum(one.items for one in results),
        "done": sum(one.done for one in results),
        "overcome": sum(one.closed for one in results),
    }


def mentored_rows(found: Sequence[Work]) -> tuple[Fields, ...]:
    return tuple(_mentored(number, *one) for number, one in enumerate(found, 1))


def _mentored(number: int, pair: Pair, counted: Results) -> Fields:
    end: date = pair.closed_on or pair.programme.end
    return {
        "number": number,
        "mentees": mentees_of(pair),
        "form": Coded("mentoring-form", pair.programme.form),
        "start": pair.programme.start,
        "end": end,
        "order": order_of(pair.order),
        "meetings": counted.meetings,
        "duration": Minutes(counted.minutes),
        "items": counted.items,
        "done": counted.done,
    }
