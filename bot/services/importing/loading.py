"""A file is looked at first, and loaded whole or not at all.

What was shown is what is done: the figures of the look come back with the word to load, and when
the world has changed meanwhile nothing is written.
"""

from collections.abc import Mapping
from typing import Final

from bot.domain.importing.fitting.outcome import Outcome
from bot.domain.importing.reading import Book
from bot.domain.importing.refusals import ImportChanged, ImportFaulty
from bot.domain.importing.words import Labels
from bot.domain.people import MANAGERS, Actor, Organisation, require_role
from bot.domain.school.refusals import GuardianConsentNeeded
from bot.services.calendars import Calendars
from bot.services.importing.fitting import Fitted, fit, school_at
from bot.services.importing.pace import Pace, Step, Word
from bot.services.importing.storing import Storing
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By

Figures = Mapping[str, list[int]]
_DONE: Final = "import.load"


class Importing:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    def allowed(self, by: Actor) -> None:
        """NotAllowed for all but curators, before anything of the file is read."""
        require_role(by, MANAGERS)

    async def look(self, book: Book, roles: Labels, by: Actor, pace: Pace) -> Outcome:
        """What would be done; nothing is written."""
        require_role(by, MANAGERS)
        return await self._look(book, roles, by.organisation, pace)

    async def load(self, book: Book, roles: Labels, by: Actor, word: Word) -> Outcome:
        """All of it. ImportFaulty; ImportChanged when it isn't what was shown."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            fitted = await self._fit(desk, book, roles, by.organisation, word.pace)
            if desk.audit.done(_DONE) is not None:
                return fitted.outcome
            await self._check(desk, fitted, word.shown)
            await Storing(desk, fitted, by.person_id, word.reason, word.pace).store()
            figures = fitted.outcome.figures
            desk.audit.add(_DONE, by.organisation_id, fitted.school.now, after=figures)
        return fitted.outcome

    async def operators_look(
        self, book: Book, roles: Labels, organisation: Organisation, pace: Pace
    ) -> Outcome:
        """As `look`, for whoever holds the machine."""
        return await self._look(book, roles, organisation, pace)

    async def operators_load(
        self, book: Book, roles: Labels, organisation: Organisation, word: Word
    ) -> Outcome:
        """As `load`, for whoever holds the machine."""
        async with self._storage.change() as desk:
            fitted = await self._fit(desk, book, roles, organisation, word.pace)
            await self._check(desk, fitted, word.shown)
            await Storing(desk, fitted, None, word.reason, word.pace).store()
            now = fitted.school.now
            by = By(organisation.id, f"console:import:{organisation.id}:{now.isoformat()}")
            desk.audit.add_by_itself(by, _DONE, organisation.id, now)
            desk.audit.amounting_to(fitted.outcome.figures)
        return fitted.outcome

    async def _look(
        self, book: Book, roles: Labels, organisation: Organisation, pace: Pace
    ) -> Outcome:
        async with self._storage.read() as desk:
            return (await self._fit(desk, book, roles, organisation, pace)).outcome

    async def _fit(
        self, desk: Desk, book: Book, roles: Labels, organisation: Organisation, pace: Pace
    ) -> Fitted:
        pace.begin(Step.CHECKING, book.count)
        return await fit(
            desk, book, roles, school_at(organisation, self._clock(), self._calendars)
        )

    async def _check(self, desk: Desk, fitted: Fitted, shown: Figures) -> None:
        if not fitted.outcome.sound:
            raise ImportFaulty
        if dict(fitted.outcome.figures) != dict(shown):
            raise ImportChanged
        members = {m.person_id for pair in fitted.outcome.pairs.new for m in pair.members}
        if lacking := await desk.school.without_guardian([one for one in members if one > 0]):
            raise GuardianConsentNeeded(lacking[0])
