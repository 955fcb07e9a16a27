"""Reading the board: what is stored of pairs becomes states with lights, by the school's rules."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure
from bot.domain.calendar import SchoolCalendar, SchoolYear, school_year_of
from bot.domain.deadlines import help_is_late_at
from bot.domain.ids import PersonId
from bot.domain.overview import PairRecord, PairState, Rules, Totals, state_of
from bot.domain.people import Organisation
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.petitions.sight import heard
from bot.domain.pulses import Pulse, first_day, recent_pulses
from bot.storage.desk import Desk
from bot.storage.programmes.board import Board, Known


@dataclass(frozen=True, slots=True)
class Scene:
    """Whose pairs, on which day. `viewer`: who looks; None for the machine's operator."""

    organisation: Organisation
    calendar: SchoolCalendar
    now: datetime
    viewer: PersonId | None = None

    @property
    def today(self) -> date:
        return self.calendar.day(self.now)

    @property
    def year(self) -> SchoolYear:
        return school_year_of(self.today)


@dataclass(frozen=True, slots=True)
class Summary:
    """What the message of the summary says; `states` worst first."""

    organisation: Organisation
    today: date
    since: date
    totals: Totals
    states: tuple[PairState, ...]
    pulses: Figure

    @property
    def concerns(self) -> tuple[PairState, ...]:
        """Pairs with a yellow or red light."""
        return tuple(s for s in self.states if s.verdict.light and s.verdict.light.severity)


@dataclass(frozen=True, slots=True)
class Report:
    """Pairs for a file, one at a time; read `lines` once, while the report is open."""

    scene: Scene
    people: Mapping[PersonId, Known]
    count: int
    lines: AsyncIterator[tuple[PairRecord, PairState]]

    @property
    def recently(self) -> int:
        """Days of the column «recently»."""
        return limits().met_within_days


async def summary_of(desk: Desk, scene: Scene) -> Summary:
    """Five statements for any number of pairs."""
    states = [state async for _, state in lines_of(desk, scene)]
    pulses = await _pulses(desk, scene)
    return Summary(
        organisation=scene.organisation,
        today=scene.today,
        since=scene.today - timedelta(days=limits().met_within_days),
        totals=Totals.of(states),
        states=tuple(sorted(states, key=lambda state: state.concern)),
        pulses=pulses,
    )


@asynccontextmanager
async def report_of(desk: Desk, scene: Scene) -> AsyncIterator[Report]:
    """The report over an open desk."""
    board = Board(desk.connection)
    known = scene.organisation.id
    people = await board.people(known)
    count = await board.count(known, scene.year)
    yield Report(scene, people, count, lines_of(desk, scene))


async def lines_of(desk: Desk, scene: Scene) -> AsyncIterator[tuple[PairRecord, PairState]]:
    """Each pair as the viewer may see it, with its state."""
    rules = rules_of(scene)
    records = Board(desk.connection).records(scene.organisation.id, scene.year)
    async for record in records:
        seen = _seen(record, scene)
        yield seen, state_of(seen, rules)


def rules_of(scene: Scene) -> Rules:
    known = limits()
    return Rules(
        today=scene.today,
        year_start=scene.year.opens,
        thresholds=known.signals,
        recently=known.met_within_days,
        late=_too_long(scene),
        day_of=lambda meeting: scene.calendar.day(meeting.recorded_at),
    )


def _too_long(scene: Scene) -> Callable[[Petition], bool]:
    def too_long(asked: Petition) -> bool:
        return scene.now >= help_is_late_at(asked.created_at, scene.calendar)

    return too_long


def _seen(record: PairRecord, scene: Scene) -> PairRecord:
    """Petitions as far as the viewer may know that there are any.

    Words to a psychologist are nobody's business; what was asked a moment ago may be taken back;
    an overseer who stands in the pair learns no more than its other members.
    """
    if not record.petitions:
        return record
    known = tuple(one for one in record.petitions if _may_be_known(one, record, scene))
    return replace(record, petitions=known)


def _may_be_known(petition: Petition, record: PairRecord, scene: Scene) -> bool:
    if petition.kind is PetitionKind.HELP_REQUEST:
        return True
    if petition.kind is PetitionKind.SUPPORT:
        return False
    if scene.viewer is not None and record.pair.has(scene.viewer):
        return petition.author_id == scene.viewer
    return heard(petition, scene.now)


async def _pulses(desk: Desk, scene: Scene) -> Figure:
    since = scene.calendar.moment(first_day(scene.today), time())
    found = await Board(desk.connection).pulses(scene.organisation.id, since)
    pulses = (Pulse(who, scene.calendar.day(at), score) for who, at, score in found)
    return recent_pulses(pulses, scene.today, limits().suppression.pulse)
