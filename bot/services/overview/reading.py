"""The board added up: the figures of a message."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure
from bot.domain.overview import PairState, Totals
from bot.domain.people import Organisation
from bot.domain.pulses import Pulse, first_day, recent_pulses
from bot.services.overview.judging import states_of
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk
from bot.storage.programmes.board import Board


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


async def summary_of(desk: Desk, scene: Scene) -> Summary:
    """Nine statements for any number of pairs."""
    states = [state async for state in states_of(desk, scene)]
    pulses = await _pulses(desk, scene)
    return Summary(
        organisation=scene.organisation,
        today=scene.today,
        since=scene.today - timedelta(days=limits().met_within_days),
        totals=Totals.of(states),
        states=tuple(sorted(states, key=lambda state: state.concern)),
        pulses=pulses,
    )


async def _pulses(desk: Desk, scene: Scene) -> Figure:
    since = scene.calendar.moment(first_day(scene.today), time())
    found = await Board(desk.connection).pulses(scene.organisation.id, since)
    pulses = (Pulse(who, scene.calendar.day(at), score) for who, at, score in found)
    return recent_pulses(pulses, scene.today, limits().suppression.pulse)


__all__ = ["Scene", "Summary", "states_of", "summary_of"]
