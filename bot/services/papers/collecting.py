"""The values of a paper, by what it is about; each way in checks its own door."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.catalog.papers import Paper
from bot.domain.closing.publication import require_ended
from bot.domain.ids import PairId, PersonId, PracticeId
from bot.domain.pairs import Pair
from bot.domain.people import Actor, Role
from bot.domain.school.year import SchoolYear
from bot.services.community.merits import Merits
from bot.services.community.practising import Practising
from bot.services.papers import of_person, of_petition
from bot.services.papers.content import Fields, Joined
from bot.services.papers.pair.fields import groups_of_pair
from bot.services.papers.pair.lists import lists_of_pair
from bot.services.papers.pair.world import PairWorld, pair_world
from bot.services.papers.rights import require_of_pair, require_of_person
from bot.services.papers.school.lists import practice_fields
from bot.services.papers.school.passport import decision
from bot.services.petitions.reading import PetitionReading
from bot.storage.desk import Desk
from bot.storage.engine import Storage


@dataclass
class Collected:
    """Groups and lists by their names; `whose`: for the caption."""

    fields: dict[str, Fields] = field(default_factory=dict)
    rows: dict[str, tuple[Fields, ...]] = field(default_factory=dict)
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Readers:
    """Services whose doors are used as they are."""

    storage: Storage
    petitions: PetitionReading
    practising: Practising
    merits: Merits


async def school_fields(desk: Desk, by: Actor) -> Fields:
    heads = await desk.people.with_role(by.organisation_id, Role.HEAD)
    curators = await desk.people.with_role(by.organisation_id, Role.CURATOR)
    documents = await desk.documents.of_organisation(by.organisation_id)
    return {
        "name": by.organisation.name,
        "head": Joined(tuple(one.name for one in heads)),
        "curator": Joined(tuple(one.name for one in curators)),
        "basis": decision(documents),
    }


def paper_fields(made_on: datetime, year: SchoolYear) -> Fields:
    return {"made_on": made_on.date(), "year": year.code}


async def of_pair(paper: Paper, known: PairId, by: Actor, readers: Readers) -> Collected:
    async with readers.storage.read() as desk:
        pair = require_of_pair(paper, await desk.pairs.get(known), by)
        if "public" in paper.uses:
            require_ended(pair)
        world = await pair_world(desk, pair, by)
    if "diploma" in paper.uses:
        best = await readers.merits.best(by)
        named = tuple(one for one, top in best.items() if any(p.pair_id == known for p in top))
        world = replace(world, nominations=named)
    return _collected(paper, world)


def _collected(paper: Paper, world: PairWorld) -> Collected:
    groups: Mapping[str, Callable[[PairWorld], Fields]] = groups_of_pair()
    lists = lists_of_pair()
    return Collected(
        {name: groups[name](world) for name in paper.uses if name in groups},
        {name: lists[name](world) for name in paper.uses if name in lists},
        whose=_whose(world.pair) if paper.personal else "",
    )


def _whose(pair: Pair) -> str:
    return f"{pair.mentor.name} → {', '.join(one.name for one in pair.mentees)}"


async def of_one(paper: Paper, known: PersonId, by: Actor, readers: Readers) -> Collected:
    """About a person."""
    made = Collected()
    async with readers.storage.read() as desk:
        person = require_of_person(paper, await desk.people.get(known, by.organisation_id), by)
        made.fields["person"] = of_person.person_fields(person)
        made.whose = person.name
        if "consent" in paper.uses:
            zone = by.organisation.zone
            made.fields["consent"] = await of_person.consent_fields(desk, person, zone)
            made.rows["clauses"] = of_person.clauses(by.organisation)
        if "work" in paper.uses:
            work = await of_person.mentored(desk, person)
            made.fields["work"] = of_person.work_fields(work)
            made.rows["mentored"] = of_person.mentored_rows(work)
    return made


async def of_asked(paper: Paper, known: int, by: Actor, readers: Readers) -> Collected:
    """About a petition, for whoever may read it."""
    seen = await readers.petitions.see(known, by)
    of_petition.require_kind(paper.code, seen)
    async with readers.storage.read() as desk:
        author = seen.petition.author_id
        profiles = await desk.memberships.profiles([author])
        world = await pair_world(desk, seen.pair, by)
    made = _collected(paper, world)
    said = of_petition.petition_fields(seen, profiles[author], by.organisation.zone)
    made.fields["petition"] = said
    made.whose = seen.author
    return made


async def of_practice(known: PracticeId, by: Actor, readers: Readers) -> Collected:
    found = await readers.practising.get(known, by)
    return Collected({"practice": practice_fields(found)})
