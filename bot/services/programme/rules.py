"""Rules of a pair: one side proposes all points at once, everybody accepts that version."""

from dataclasses import dataclass, replace

from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, require_member
from bot.domain.people import Actor
from bot.domain.posts.about_programme import RulesAccepted, RulesProposed
from bot.domain.programme import rules
from bot.domain.programme.rules import Point, Rules
from bot.services.programme.reading import ProgrammeReading, own_pair
from bot.services.programmes.pair_reading import require_reader


@dataclass(frozen=True, slots=True)
class RulesView:
    """The newest version and the one in force, which may be older or missing."""

    pair: Pair
    latest: Rules | None
    standing: Rules | None
    member: bool


class PairRules(ProgrammeReading):
    async def rules(self, known: PairId, by: Actor) -> RulesView:
        """Members and overseers read them."""
        async with self.storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            found = await desk.programme.agreements.of_pair(known)
        standing = next((one for one in found if one.in_force(pair)), None)
        return RulesView(pair, found[0] if found else None, standing, pair.has(by.person_id))

    async def propose(self, known: PairId, points: tuple[Point, ...], by: Actor) -> Rules:
        """A version more; the others are asked."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            latest = await desk.programme.agreements.latest(known)
            if desk.audit.done("rules.propose") is not None and latest is not None:
                return latest
            new = rules.propose(latest, points, pair, by.person_id, now)
            await desk.programme.agreements.add(by.organisation_id, new)
            people = [m.person_id for m in pair.members if m.person_id != by.person_id]
            self.tell(desk, by, [RulesProposed(one, known, new.version) for one in people])
            desk.audit.add("rules.propose", known, now, after={"version": new.version})
        return new

    async def accept(self, known: PairId, version: int, by: Actor) -> Rules:
        """«Принимаю»: in force once everybody has said it."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            latest = await desk.programme.agreements.latest(known)
            if latest is None:
                raise NotYours
            if desk.audit.done("rules.accept") is not None:
                return latest
            accepted = rules.accept(latest, version, by.person_id, now)
            await desk.programme.agreements.accept(by.organisation_id, accepted, by.person_id, now)
            if accepted.in_force(pair):
                if accepted.rhythm is not None:
                    await desk.pairs.save(replace(pair, rhythm=accepted.rhythm))
                people = [m.person_id for m in pair.members if m.person_id != by.person_id]
                self.tell(desk, by, [RulesAccepted(one, known, version) for one in people])
            desk.audit.add("rules.accept", known, now, after={"version": version})
        return accepted
