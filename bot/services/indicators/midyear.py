"""The checkpoint: the state of all programmes, kept with a conclusion and what is to be mended."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.catalog.indicators import Window, checkpoint_windows
from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.domain.indicators.checkpoints import (
    COUNTED,
    Change,
    Checkpoint,
    Figures,
    State,
    changes,
    concluded,
    corrected,
)
from bot.domain.indicators.numbers import counted
from bot.domain.indicators.refusals import TooLateToDiscard
from bot.domain.pairs import PairStatus
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.signals import Light
from bot.services.calendars import Calendars
from bot.services.indicators.loading import Loaded, Moment, load
from bot.services.indicators.measuring import rules_of
from bot.services.indicators.voices import interim
from bot.services.overview.reading import Scene, summary_of
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

DISCARDED_WITHIN: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand today, and what has changed since the last kept checkpoint."""

    today: date
    window: Window | None
    figures: Figures
    last: Checkpoint | None
    changed: tuple[Change, ...]


class Midyear:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def standing(self, by: Actor) -> Standing:
        """On any day; a constant number of statements."""
        moment = self._moment(require_role(by, OVERSEERS))
        async with self._storage.read() as desk:
            figures = await self._figures(desk, moment, by)
            kept = await desk.indicators.checkpoints.all(by.organisation_id)
        today = moment.today
        last = next((one for one in kept if one.day < today), None)
        changed = changes(last.figures, figures) if last is not None else ()
        return Standing(today, window_on(today), figures, last, changed)

    async def kept(self, by: Actor) -> tuple[Checkpoint, ...]:
        """The newest first."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.indicators.checkpoints.all(by.organisation_id)

    async def one(self, known: int, by: Actor) -> tuple[Checkpoint, tuple[Change, ...]]:
        """With what had changed since the one before; NotYours for a foreign one."""
        kept = await self.kept(by)
        found = _mine(next((one for one in kept if one.id == known), None), by)
        before = next((one for one in kept if one.day < found.day), None)
        return found, changes(before.figures, found.figures) if before else ()

    async def keep(self, by: Actor) -> int:
        """Today's figures; kept anew on the same day, the words that are there stay."""
        moment, now = self._moment(require_role(by, MANAGERS)), self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("checkpoint.keep")) is not None:
                return done
            figures = await self._figures(desk, moment, by)
            window = window_on(moment.today)
            new = Checkpoint(
                by.organisation_id,
                moment.year.first,
                moment.today,
                figures,
                window.code if window else "",
            )
            known = await desk.indicators.checkpoints.keep(new, by.person_id, now)
            desk.audit.add("checkpoint.keep", known, now, after={"day": new.day.isoformat()})
        return known

    async def discard(self, known: int, by: Actor) -> None:
        """Not kept after all: within a day. TooLateToDiscard."""
        require_role(by, MANAGERS)
        now, today = self._clock(), self._moment(by).today
        async with self._storage.change(by) as desk:
            if desk.audit.done("checkpoint.discard") is not None:
                return
            found = _mine(await desk.indicators.checkpoints.get(known), by)
            if today - found.day > DISCARDED_WITHIN:
                raise TooLateToDiscard
            await desk.indicators.checkpoints.remove(known)
            desk.audit.add("checkpoint.discard", known, now)

    async def conclude(self, known: int, words: str, by: Actor) -> None:
        """What follows from it, in the curator's words. TextNeeded, TextTooLong."""
        require_role(by, MANAGERS)
        await self._write(known, by, conclusion=concluded(words))

    async def correct(self, known: int, words: str, by: Actor) -> None:
        """One more thing to be mended. TextNeeded, TextTooLong, TooManyCorrections."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            found = _mine(await desk.indicators.checkpoints.get(known), by)
            there = corrected(found.corrections, words)
            await self._keep(desk, replace(found, corrections=there))

    async def strike(self, known: int, place: int, by: Actor) -> str:
        """One of the list is out; its words, to be brought back. NotYours."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            if desk.audit.done("checkpoint.write") is not None:
                return ""
            found = _mine(await desk.indicators.checkpoints.get(known), by)
            if not 0 <= place < len(found.corrections):
                raise NotYours
            left = (*found.corrections[:place], *found.corrections[place + 1 :])
            await self._keep(desk, replace(found, corrections=left))
        return found.corrections[place]

    async def _write(self, known: int, by: Actor, *, conclusion: str) -> None:
        async with self._storage.change(by) as desk:
            found = _mine(await desk.indicators.checkpoints.get(known), by)
            await self._keep(desk, replace(found, conclusion=conclusion))

    async def _keep(self, desk: Desk, changed: Checkpoint) -> None:
        if desk.audit.done("checkpoint.write") is not None:
            return
        await desk.indicators.checkpoints.write(changed)
        after = {"corrections": len(changed.corrections), "concluded": bool(changed.conclusion)}
        desk.audit.add("checkpoint.write", changed.id, self._clock(), after=after)

    async def _figures(self, desk: Desk, moment: Moment, by: Actor) -> dict[str, float | None]:
        return await figures_of(desk, moment, await load(desk, moment), by.person_id)

    def _moment(self, by: Actor) -> Moment:
        calendar = self._calendars.of_organisation(by.organisation)
        return Moment(by.organisation, calendar, self._clock())


async def figures_of(
    desk: Desk, moment: Moment, loaded: Loaded, viewer: PersonId | None
) -> dict[str, float | None]:
    """All figures of a checkpoint, by `State`; `viewer` as in `Scene`."""
    numbers = counted(loaded.facts, rules_of(loaded.entered))
    scene = Scene(moment.school, moment.calendar, moment.now, viewer)
    totals = (await summary_of(desk, scene)).totals
    asked, answered = await desk.indicators.answers.replies(
        moment.school.id, interim(), moment.span
    )
    known: dict[State, float | None] = {
        **{state: numbers[number] for state, number in COUNTED.items()},
        State.PAUSED: totals.statuses[PairStatus.PAUSED],
        State.GREEN: totals.lights[Light.GREEN],
        State.YELLOW: totals.lights[Light.YELLOW],
        State.RED: totals.lights[Light.RED],
        State.OVERDUE: totals.overdue,
        State.ASKED: asked,
        State.ANSWERED: answered,
    }
    return {str(state): known[state] for state in State}


def window_on(day: date) -> Window | None:
    """The window that a day lies in."""
    for window in checkpoint_windows():
        first, last = window.days(day.year)
        if first <= day <= last:
            return window
    return None


def _mine(found: Checkpoint | None, by: Actor) -> Checkpoint:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    return found
