"""The signals of one pair: read, checked, put off, answered by an offer of help."""

from bot.domain.errors import NothingToUndo, NotYours, PairNotActive
from bot.domain.ids import PairId
from bot.domain.overview import PairState
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW, key_beginning
from bot.domain.posts.about_signals import HelpOffered
from bot.domain.signals.checks import Check, Term, last_day
from bot.domain.signals.history import LightChange
from bot.domain.signals.refusals import OfferedLately, OwnSignals
from bot.services.calendars import Calendars
from bot.services.overview.judging import state_of_one
from bot.services.overview.scene import Scene
from bot.services.ports import Clock
from bot.services.signals.checking import (
    CHECKERS,
    Reading,
    Why,
    found,
    lately,
    may_check,
    sound,
    to_check,
)
from bot.services.signals.offering import offer_help
from bot.storage.desk import Desk
from bot.storage.engine import Storage


class PairSignals:
    """Overseers read; curators and heads from outside the pair say that it was checked."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def of_pair(self, known: PairId, by: Actor) -> Reading:
        """NotAllowed, NotYours."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            state = await self._state(desk, known, by)
            offered = await desk.signals.offered(by.organisation_id)
        last, may = offered.get(known), may_check(state.pair, by)
        free = state.active and not lately(last, self._scene(by).today)
        return Reading(state, may, may and free, last)

    async def history(self, known: PairId, by: Actor) -> tuple[Pair, list[LightChange]]:
        """Lights of the pair over time, the newest first."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            pair = await desk.pairs.get(known)
            if pair is None or pair.organisation_id != by.organisation_id:
                raise NotYours
            return pair, await desk.signals.lights.of_pair(known)

    async def check(self, known: PairId, code: str, why: Why, term: Term, by: Actor) -> Check:
        """«Проверено, всё в порядке»: the signal waits till its term ends or it gets worse."""
        require_role(by, CHECKERS)
        sound(why)
        return await self._keep(known, code, why, term, by)

    async def put_off(self, known: PairId, code: str, by: Actor) -> Check:
        """Not looked at yet: shown again in a week."""
        require_role(by, CHECKERS)
        return await self._keep(known, code, Why(), Term.WEEK, by)

    async def uncheck(self, known: PairId, code: str, by: Actor) -> None:
        """The signal speaks again; no harm when it does already."""
        require_role(by, CHECKERS)
        async with self._storage.change(by) as desk:
            if desk.audit.done("signal.uncheck") is not None:
                return
            await to_check(desk, known, by)
            if await desk.signals.drop_check(known, code):
                desk.audit.add("signal.uncheck", known, self._clock(), {"rule": code})

    async def offer(self, known: PairId, by: Actor) -> None:
        """Both sides are asked in private whether they need help; in a minute, quiet hours kept.

        PairNotActive; OfferedLately within two weeks.
        """
        require_role(by, CHECKERS)
        now = self._clock()
        today = self._calendars.of_organisation(by.organisation).day(now)
        async with self._storage.change(by) as desk:
            pair = await to_check(desk, known, by)
            if desk.audit.done("signal.offer") is not None:
                return
            if pair.status is not PairStatus.ACTIVE:
                raise PairNotActive
            last = (await desk.signals.offered(by.organisation_id)).get(known)
            if lately(last, today):
                raise OfferedLately
            await offer_help(desk, by.organisation_id, [pair], today, now + UNDO_WINDOW)
            desk.audit.add("signal.offer", known, now)

    async def take_back(self, known: PairId, by: Actor) -> None:
        """The offer, within the minute. NothingToUndo."""
        require_role(by, CHECKERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair = await to_check(desk, known, by)
            if desk.audit.done("signal.take_back") is not None:
                return
            if await desk.audit.latest(by, "signal.offer", known, now - UNDO_WINDOW) is None:
                raise NothingToUndo
            keys = [key_beginning(HelpOffered, m.person_id, known) for m in pair.members]
            await desk.outbox.drop_about(keys, "taken back")
            await desk.signals.forget_offer(known)
            desk.audit.add("signal.take_back", known, now)

    async def _keep(self, known: PairId, code: str, why: Why, term: Term, by: Actor) -> Check:
        now = self._clock()
        async with self._storage.change(by) as desk:
            state = await self._state(desk, known, by)
            if not may_check(state.pair, by):
                raise OwnSignals
            scene = self._scene(by)
            signal = found(state, code)
            check = Check(
                pair=known,
                code=code,
                light=signal.light,
                until=last_day(term, scene.today, scene.year.closes),
                by=by.person_id,
                at=now,
                reason=why.code,
                words=why.words,
                put_off=term is Term.WEEK,
            )
            if desk.audit.done("signal.check") is None:
                await desk.signals.save_check(by.organisation_id, check)
                after = {"rule": code, "until": check.until.isoformat(), "reason": why.code}
                desk.audit.add("signal.check", known, now, after=after)
        return check

    async def _state(self, desk: Desk, known: PairId, by: Actor) -> PairState:
        state = await state_of_one(desk, self._scene(by), known)
        if state is None:
            raise NotYours
        return state

    def _scene(self, by: Actor) -> Scene:
        calendar = self._calendars.of_organisation(by.organisation)
        return Scene(by.organisation, calendar, self._clock(), by.person_id)
