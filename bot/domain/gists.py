"""What a pair comes down to before it is counted and judged: sums, and what a rule may speak of.

It is added up by the database for a summary, and from whole records for a report.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from operator import attrgetter
from typing import Final, NamedTuple

from bot.domain.ids import PersonId
from bot.domain.outlines import Outline
from bot.domain.pairs import PairStatus
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.signals import Around, Burden, MeetingFact, PairFacts, Paper, Rulebook, Sheet

_UNBURDENED: Final = Burden()


class Due(NamedTuple):
    """An open item. `responsible_id` None: the mentee, in a group all of them."""

    due: date
    responsible_id: PersonId | None = None


_day: Final = attrgetter("due")


class PlanSum(NamedTuple):
    """Items without the cancelled and the merely proposed ones.

    `open`: the earliest first; `closed`: days on which items were marked as done.
    """

    items: int = 0
    done: int = 0
    verified: int = 0
    open: tuple[Due, ...] = ()
    closed: tuple[date, ...] = ()

    def overdue(self, today: date) -> tuple[Due, ...]:
        return self.open[: bisect_left(self.open, today, key=_day)]


def in_order(items: Iterable[Due]) -> tuple[Due, ...]:
    """The earliest first; of one day those that name nobody, then by who answers for them."""
    return tuple(sorted(items, key=lambda one: (one.due, one.responsible_id or 0)))


class MeetingSum(NamedTuple):
    """Held meetings: those of the period with their minutes, the recent ones, the last of all."""

    meetings: int = 0
    minutes: int = 0
    recent: int = 0
    last: date | None = None


class Gist(NamedTuple):
    """`suspects`: held meetings that a rule may speak of, in the order of days.

    They have a note's key where another note says the same.
    """

    pair: Outline
    plan: PlanSum
    held: MeetingSum
    suspects: tuple[MeetingFact, ...] = ()
    petitions: tuple[Petition, ...] = ()


@dataclass(frozen=True)
class Rules:
    """What a pair is judged by. `recently`: days in which an active pair should have met.

    `late`: whether a request for help has waited too long, by working days.
    """

    today: date
    year_start: date
    book: Rulebook
    recently: int
    late: Callable[[Petition], bool]
    day_of: Callable[[datetime], date]
    """The organisation's local date of a moment."""
    around: Around = field(default_factory=Around)
    until: date = date.max
    """The last day whose meetings are counted from `year_start` on."""
    offset: timedelta | None = None
    """Of local clocks from UTC; None when they were put forward or back in `looked_back`."""

    @cached_property
    def lately(self) -> date:
        """The first of the recent days."""
        return self.today - timedelta(days=self.recently)

    @cached_property
    def looked_back(self) -> date:
        """The first day at which rules of bulk entry and one-sidedness look."""
        return self.today - timedelta(days=self.book.limits.look_back)

    @cached_property
    def _beyond(self) -> date:
        return self.looked_back - timedelta(days=1)

    def recorded_day(self, at: datetime) -> date:
        """Its local date; that of UTC where it is so old that no rule looks at it."""
        day = at.date()
        if self.offset is not None and day > self.looked_back:
            return (at + self.offset).date()
        return self.day_of(at) if day >= self._beyond else day


def facts_of(gist: Gist, rules: Rules) -> PairFacts:
    pair, plan = gist.pair, gist.plan
    if pair.status is not PairStatus.ACTIVE:
        return PairFacts(active=False, start=pair.start, end=pair.end)
    asked = [p for p in gist.petitions if p.kind is PetitionKind.HELP_REQUEST]
    return PairFacts(
        active=True,
        start=pair.start,
        end=pair.end,
        last_held=gist.held.last,
        pause_ended=pair.pause_ended_on,
        overdue_due=tuple([item.due for item in plan.overdue(rules.today)]),
        items_total=plan.items,
        items_closed=plan.closed,
        meetings=gist.suspects,
        open_petition=len(asked) < len(gist.petitions),
        unanswered_request=any(map(rules.late, asked)),
        group=len(pair.mentees),
        papers_missing=tuple(_papers_missing(pair, rules.around)),
        burden=rules.around.burdens.get(pair.mentor.person_id, _UNBURDENED),
        straight=tuple(_straight(pair, rules.around)) if rules.around.straight else (),
    )


def _papers_missing(pair: Outline, around: Around) -> Iterator[Paper]:
    if not pair.order_number:
        yield Paper.ORDER
    if pair.consent_on is None:
        yield Paper.MENTOR_CONSENT
    if around.withdrawn and any(one.person_id in around.withdrawn for one in pair.members):
        yield Paper.DATA_CONSENT


def _straight(pair: Outline, around: Around) -> Iterator[Sheet]:
    """Sheets that its members filled in on their own side, about this pair or about none."""
    for member in pair.members:
        mentor = member.person_id == pair.mentor.person_id
        for sheet in around.straight.get(member.person_id, ()):
            if sheet.by_mentor is mentor and sheet.pair in (None, pair.id):
                yield sheet
