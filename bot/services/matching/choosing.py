"""Choosing mentors: a short list for one mentee, a proposal for all who have nobody."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.catalog.thresholds import limits
from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.domain.matching.assignment import Match, match_all
from bot.domain.matching.drafts import PairDraft
from bot.domain.matching.interest import Interest
from bot.domain.matching.refusals import MentorFull, NobodyFits
from bot.domain.matching.shortlist import Candidate, Need, Suggestion, shortlist
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MANAGERS, Actor, Person, Role, require_role
from bot.services.programmes.pair_reading import PairReading, chosen_of, drawn_up
from bot.services.programmes.proposing import Places, places_of, proposed
from bot.storage.desk import Desk

_LOAD_WINDOW = timedelta(days=30)
Choice = tuple[PersonId, PersonId]
"""A mentee and a mentor."""


@dataclass(frozen=True, slots=True)
class Board:
    """Mentees without a mentor, by name, and questions of mutual interest that are open."""

    needs: tuple[Need, ...]
    asked: tuple[Interest, ...]


@dataclass(frozen=True, slots=True)
class Choosable:
    """One mentee with everybody who might do, the best first; `asked`: all questions so far."""

    need: Need
    suggestions: tuple[Suggestion, ...]
    asked: tuple[Interest, ...]

    def of(self, mentor: PersonId) -> Suggestion:
        """What is said of this mentor; NotYours for nobody of the list."""
        for one in self.suggestions:
            if one.candidate.person == mentor:
                return one
        raise NotYours

    def open_with(self, mentor: PersonId) -> Interest | None:
        """The open question to both."""
        return next((one for one in self.asked if one.mentor == mentor and one.open), None)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What became of a proposal for all; `full`: mentees whose mentor has no place any more."""

    pairs: tuple[Pair, ...]
    full: tuple[PersonId, ...] = ()


class Choosing(PairReading):
    """For curators; nothing is proposed before they say so."""

    async def board(self, by: Actor) -> Board:
        require_role(by, MANAGERS)
        async with self.storage.read() as desk:
            needs = await desk.matching.unmatched(by.organisation_id)
            asked = await desk.interests.open_of(by.organisation_id)
        return Board(tuple(needs), _of_others(asked, by))

    async def shortlist(self, mentee: PersonId, by: Actor) -> Choosable:
        """NotYours for somebody who is no mentee of the organisation."""
        require_role(by, MANAGERS)
        async with self.storage.read() as desk:
            need = await desk.matching.need(by.organisation_id, mentee)
            if need is None:
                raise NotYours
            candidates = await self._candidates(desk, by)
            asked = await desk.interests.of_mentee(by.organisation_id, mentee)
        # Who was asked about oneself sees no more of it than the other side does.
        need = replace(need, offered=need.offered - {by.person_id})
        found = tuple(shortlist(need, candidates))
        return Choosable(need, found, _of_others(asked, by))

    async def everybody(self, by: Actor) -> list[Match]:
        """A mentor for each mentee without one, as the sum is best."""
        require_role(by, MANAGERS)
        async with self.storage.read() as desk:
            needs = await desk.matching.unmatched(by.organisation_id)
            candidates = await self._candidates(desk, by)
        # Hundreds of people take a second: others' taps are answered meanwhile.
        return await asyncio.to_thread(match_all, needs, candidates)

    async def reviewed(self, choices: Sequence[Choice], by: Actor) -> list[Match]:
        """Rows of a draft with today's reasons; who has a mentor or has left is dropped."""
        require_role(by, MANAGERS)
        async with self.storage.read() as desk:
            needs = {one.person: one for one in await desk.matching.unmatched(by.organisation_id)}
            known = {one.person: one for one in await self._candidates(desk, by)}
        return [
            Match(needs[mentee], _suggested(needs[mentee], known.get(mentor)))
            for mentee, mentor in choices
            if mentee in needs
        ]

    async def propose_all(self, choices: Sequence[Choice], by: Actor) -> Proposed:
        """All at once with the usual term; a row whose mentor is full by now is left out."""
        require_role(by, MANAGERS)
        now, term = self.clock(), self.usual_term(by)
        async with self.storage.change(by) as desk:
            if desk.audit.done("pair.propose") is not None:
                return Proposed(await _done_already(desk, choices, by))
            mentors = await desk.people.with_role(by.organisation_id, Role.MENTOR)
            mentees = await desk.people.with_role(by.organisation_id, Role.MENTEE)
            places = await places_of(desk, by.organisation_id, [one for _, one in choices])
            free = {one.person for one in await desk.matching.unmatched(by.organisation_id)}
            pairs, full = list[Pair](), list[PersonId]()
            for mentee, mentor in choices:
                draft = PairDraft(term.start, term.end, mentor, (mentee,))
                drawn = _drawn(draft, by, mentors, mentees, places) if mentee in free else None
                if drawn is None:
                    full.append(mentee)
                else:
                    pairs.append(await proposed(desk, drawn, by, now))
            if not pairs:
                raise NobodyFits
        return Proposed(tuple(pairs), tuple(full))

    async def _candidates(self, desk: Desk, by: Actor) -> list[Candidate]:
        since = self.calendars.today(by.organisation, self.clock()) - _LOAD_WINDOW
        usual = limits().capacity.pairs
        return await desk.matching.candidates(by.organisation_id, since, usual)


def _of_others(asked: Iterable[Interest], by: Actor) -> tuple[Interest, ...]:
    return tuple(one for one in asked if not one.about(by.person_id))


def _suggested(need: Need, candidate: Candidate | None) -> Suggestion | None:
    found = shortlist(need, [candidate] if candidate else [])
    return found[0] if found else None


def _drawn(
    draft: PairDraft, by: Actor, mentors: list[Person], mentees: list[Person], places: Places
) -> Pair | None:
    """The pair with its place; None when the mentor has none left."""
    mentor = chosen_of(mentors, draft.checked(1))
    pair = drawn_up(draft, by.organisation_id, mentor, mentees)
    try:
        return replace(pair, slot=places.take(mentor.id, beyond=False))
    except MentorFull:
        return None


async def _done_already(desk: Desk, choices: Sequence[Choice], by: Actor) -> tuple[Pair, ...]:
    """What this very tap had proposed before it was cut short."""
    pairs = await desk.pairs.of_organisation(by.organisation_id, PairStatus.PROPOSED)
    chosen = set(choices)
    return tuple(
        pair for pair in pairs if (pair.mentees[0].person_id, pair.mentor.person_id) in chosen
    )
