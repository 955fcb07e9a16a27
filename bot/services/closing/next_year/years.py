"""One school year after the other: reviewed on a screen, opened by a tap, undone by another."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from bot.domain.closing import years as rules
from bot.domain.closing.refusals import YearOpened
from bot.domain.closing.years import Answer, Opened
from bot.domain.errors import NothingToUndo
from bot.domain.ids import PairId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.closing.doors import local_day
from bot.services.closing.next_year.steps import Opening, states_of, take_back
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

_AT_WORK = (PairStatus.ACTIVE, PairStatus.PAUSED)


@dataclass(frozen=True, slots=True)
class YearPlan:
    """What opening would do: pairs whose year is over, mentors who said no, what is missing.

    `unanswered`: mentors who were asked and have not said; `reports`: those not handed in, which
    can't be written any more; `roadmap`: there is one already.
    """

    year: SchoolYear
    pairs: tuple[Pair, ...]
    leaving: tuple[Answer, ...]
    unanswered: int
    reports: int
    roadmap: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What the curator chose: which pairs go on; words for the history of who leaves."""

    goes_on: frozenset[PairId]
    left_why: str
    lang: str


class Years:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def plan(self, by: Actor) -> YearPlan:
        """For curators. TooEarly, YearOpened."""
        require_role(by, MANAGERS)
        year = rules.year_to_open(self._today(by))
        async with self._storage.read() as desk:
            await _not_opened(desk, by, year)
            pairs = await _running(desk, by, year)
            answers = await desk.closing.years.answers(by.organisation_id, year.first)
            reports = await desk.closing.reports.of_pairs([pair.id for pair in pairs])
            there = await desk.roadmaps.of_year(by.organisation_id, year.first)
        return YearPlan(
            year,
            pairs,
            _leaving(answers),
            sum(one.stays is None for one in answers),
            sum(report.open for report in reports.values()),
            bool(there),
        )

    async def open(self, wish: Wish, by: Actor) -> SchoolYear:
        """Pairs end or go on, the roadmap is made, what was is history from now on."""
        require_role(by, MANAGERS)
        now, today, within = self._clock(), self._today(by), by.organisation_id
        year = rules.year_to_open(today)
        async with self._storage.change(by) as desk:
            if desk.audit.done("year.open") is not None:
                return year
            await _not_opened(desk, by, year)
            pairs = await _running(desk, by, year)
            answers = await desk.closing.years.answers(within, year.first)
            step = Opening(desk, by, year, today, now)
            await step.close(pairs, wish.goes_on)
            made = await step.renew([pair for pair in pairs if pair.id in wish.goes_on])
            left = await step.let_go(_leaving(answers), wish.left_why)
            await step.draw_roadmap(self._calendars, wish.lang)
            await desk.closing.years.forget_on_cards(within)
            opened = Opened(year.first, today)
            await desk.closing.years.open(within, opened, by.person_id, now)
            before = {
                "year": year.first,
                "on": today.isoformat(),
                "pairs": states_of(pairs),
                "made": made,
                "left": left,
                "cards": {str(one.person_id): one.stays for one in answers},
            }
            desk.audit.add("year.open", within, now, before)
        return year

    async def undo(self, by: Actor) -> None:
        """The opening was a slip of the last minute. NothingToUndo."""
        require_role(by, MANAGERS)
        now, within = self._clock(), by.organisation_id
        async with self._storage.change(by) as desk:
            if desk.audit.done("year.undo") is not None:
                return
            last = await desk.audit.latest(by, "year.", within, now - UNDO_WINDOW)
            if last is None or last[0] != "year.open":
                raise NothingToUndo
            before = last[1]
            await take_back(desk, by, before, now)
            await desk.closing.years.close_again(within, int(before["year"]))
            desk.audit.add("year.undo", within, now)

    async def archive(self, by: Actor) -> list[tuple[SchoolYear, int]]:
        """Years that are over with how many pairs ended in each, the newest first.

        A year is over as soon as the next one was opened, be it still June.
        """
        counts = Counter(rules.year_of(pair).first for pair in await self._ended(by))
        async with self._storage.read() as desk:
            opened = await desk.closing.years.opened(by.organisation_id)
        today = SchoolYear.of(self._today(by))
        current = max(today.first, opened.first if opened else today.first)
        firsts = sorted((first for first in counts if first < current), reverse=True)
        return [(SchoolYear.starting(first), counts[first]) for first in firsts]

    async def pairs_of(self, first: int, by: Actor) -> list[Pair]:
        """Pairs that ended in that school year, by the mentor's name."""
        found = [pair for pair in await self._ended(by) if rules.year_of(pair).first == first]
        return sorted(found, key=lambda pair: pair.mentor.name)

    async def _ended(self, by: Actor) -> list[Pair]:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_organisation(by.organisation_id, PairStatus.CLOSED)
        return [p for p in pairs if p.completion_reason is not CompletionReason.DECLINED]

    def _today(self, by: Actor) -> date:
        return local_day(self._clock(), by)


async def _not_opened(desk: Desk, by: Actor, year: SchoolYear) -> None:
    opened = await desk.closing.years.opened(by.organisation_id)
    if opened is not None and opened.first >= year.first:
        raise YearOpened


async def _running(desk: Desk, by: Actor, year: SchoolYear) -> tuple[Pair, ...]:
    pairs = await desk.pairs.of_organisation(by.organisation_id, *_AT_WORK)
    return rules.running(pairs, year)


def _leaving(answers: list[Answer]) -> tuple[Answer, ...]:
    return tuple(one for one in answers if one.stays is False)
