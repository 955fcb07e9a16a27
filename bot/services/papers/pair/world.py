"""All that papers about a pair are made of, as one reader may see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.closing.reports import Report
from bot.domain.closing.results import Results, results_of
from bot.domain.community.awards import Nomination
from bot.domain.difficulties import Difficulty
from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS, Actor, Profile
from bot.domain.plans import PlanItem
from bot.domain.programme.milestones import Milestone
from bot.domain.programme.revisions import Revision
from bot.domain.programme.rules import Rules
from bot.services.programme.reading import in_plan
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class PairWorld:
    """`difficulties`: those that the reader may read; `results` counts all of them.

    `rules`: the version in force; `privy`: the reader is the mentor or oversees the pair.
    `nominations`: what the pair is among the best for.
    """

    pair: Pair
    profiles: Mapping[PersonId, Profile]
    items: tuple[PlanItem, ...]
    results: Results
    difficulties: tuple[Difficulty, ...]
    milestones: tuple[Milestone, ...]
    revisions: tuple[Revision, ...]
    rules: Rules | None
    report: Report | None
    zone: str
    reader: PersonId
    privy: bool
    approver: str | None = None
    nominations: tuple[Nomination, ...] = ()

    def name(self, known: PersonId | None) -> str | None:
        """Of a member; None for somebody else and for nobody."""
        found = (one.name for one in self.pair.members if one.person_id == known)
        return next(found, None)

    def position(self, known: PersonId) -> str | None:
        return self.profiles.get(known, Profile()).position

    @property
    def today_of_end(self) -> date:
        """The day it ended, or is to end."""
        return self.pair.closed_on or self.pair.programme.end


async def pair_world(
    desk: Desk, pair: Pair, by: Actor, nominations: tuple[Nomination, ...] = ()
) -> PairWorld:
    """Ten statements, however much was entered; rights were checked before."""
    items = await desk.plans.of_pair(pair.id)
    meetings = (await desk.meetings.of_pairs([pair.id])).get(pair.id, [])
    difficulties = await desk.bases.needs.of_pair(pair.id)
    privy = bool(by.roles & OVERSEERS) or pair.mentor.person_id == by.person_id
    rules = await desk.programme.agreements.of_pair(pair.id)
    approved_by = pair.programme.approved_by
    approver = await desk.people.get(approved_by, pair.organisation_id) if approved_by else None
    return PairWorld(
        pair=pair,
        profiles=await desk.memberships.profiles(one.person_id for one in pair.members),
        items=in_plan(items),
        results=results_of(items, meetings, difficulties),
        difficulties=tuple(one for one in difficulties if privy or one.person_id == by.person_id),
        milestones=tuple(await desk.programme.milestones.of_pair(pair.id)),
        revisions=tuple(await desk.programme.revisions.of_pair(pair.id)),
        rules=next((one for one in rules if one.in_force(pair)), None),
        report=await desk.closing.reports.get(pair.id),
        zone=by.organisation.zone,
        reader=by.person_id,
        privy=privy,
        approver=approver.name if approver else None,
        nominations=nominations,
    )
