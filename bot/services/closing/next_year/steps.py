"""The steps of opening a year, and of taking that back: inside one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.domain import pairing
from bot.domain.bases.parts import Part
from bot.domain.closing.years import Answer, renewed
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import PairClosed
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.school.roadmap import dated
from bot.domain.school.year import SchoolYear
from bot.services.bases.entering.admitting import back_again, sent_away
from bot.services.calendars import Calendars
from bot.services.programmes.proposing import places_of, proposed, with_a_place
from bot.services.school.profiles import profile_of
from bot.services.school.roadmap.sketching import sketched
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Opening:
    """Who opens which year when."""

    desk: Desk
    by: Actor
    year: SchoolYear
    today: date
    now: datetime

    async def close(self, pairs: Iterable[Pair], silent: frozenset[PairId]) -> None:
        """The term is over; who goes on hears of the proposal alone."""
        for pair in pairs:
            ended = pairing.close(pair, CompletionReason.PLAN_AND_TERM, self.today)
            await self.desk.pairs.save(ended)
            for member in () if pair.id in silent else pair.members:
                note = PairClosed(member.person_id, pair.id, self.now.isoformat())
                self.desk.outbox.add(pair.organisation_id, note, self.now, self.now + UNDO_WINDOW)

    async def renew(self, pairs: Sequence[Pair]) -> list[PairId]:
        """Both sides are asked anew; the places that were just given up are taken again."""
        mentors = list({pair.mentor.person_id for pair in pairs})
        places = await places_of(self.desk, self.by.organisation_id, mentors)
        made = []
        for pair in pairs:
            slot = places.take(pair.mentor.person_id, beyond=True)
            new = replace(renewed(pair, self.year, self.today), slot=slot)
            made.append((await proposed(self.desk, new, self.by, self.now)).id)
        return made

    async def let_go(self, answers: Iterable[Answer], why: str) -> list[PersonId]:
        """Mentors who said no leave the base, unless a pair still needs them."""
        gone = []
        for one in answers:
            person = await self.desk.people.get(one.person_id, self.by.organisation_id)
            held = await self.desk.bases.stays.holding(one.person_id, Part.MENTOR)
            if person is None or held or Part.MENTOR.role not in person.roles:
                continue
            await sent_away(self.desk, person, Part.MENTOR, why, self.by, self.now)
            gone.append(one.person_id)
        return gone

    async def draw_roadmap(self, calendars: Calendars, lang: str) -> None:
        """From the profile, where there is none yet."""
        within = self.by.organisation_id
        if await self.desk.roadmaps.of_year(within, self.year.first):
            return
        chosen = await profile_of(self.desk, self.by.organisation)
        calendar = calendars.of_organisation(self.by.organisation)
        items = [
            dated(item, item.due, self.today, calendar)
            for item in sketched(chosen, within, self.year, self.today, lang)
        ]
        await self.desk.roadmaps.add(items, self.now)


def states_of(pairs: Iterable[Pair]) -> dict[str, list[str]]:
    """What taking it back needs of each pair: codes."""
    return {str(pair.id): [pair.status, pair.programme.status] for pair in pairs}


async def take_back(desk: Desk, by: Actor, before: dict[str, Any], now: datetime) -> None:
    """Pairs work on, proposals are gone, who left is there again; the roadmap stays."""
    today = date.fromisoformat(before["on"])
    for known in before["made"]:
        if (made := await desk.pairs.get(PairId(known))) is not None:
            await desk.pairs.save(pairing.withdraw(made, today))
    for known, (status, programme) in before["pairs"].items():
        if (pair := await desk.pairs.get(PairId(int(known)))) is not None:
            was = pairing.reopen(pair, PairStatus(status), ProgrammeStatus(programme))
            was = await with_a_place(desk, was)
            await desk.pairs.save(was)
            await desk.pairs.save_programme(was.id, was.programme)
    for person in before["left"]:
        await back_again(desk, PersonId(person), Part.MENTOR, by, now)
    for person, stays in before["cards"].items():
        within = by.organisation_id
        await desk.bases.cards.change(PersonId(int(person)), within, keep_next_year=stays)
