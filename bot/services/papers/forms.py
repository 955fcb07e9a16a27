"""The school's own forms: kept in versions, ours comes back by a tap."""

from dataclasses import dataclass

from bot.catalog.papers import Paper, papers
from bot.domain.errors import WorldChanged
from bot.domain.papers.refusals import FormTooLarge
from bot.domain.papers.subjects import LARGEST_FORM
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.services.papers.rights import known_paper
from bot.services.ports import Clock
from bot.storage.engine import Storage
from bot.storage.papers.forms import OwnForm


@dataclass(frozen=True, slots=True)
class FormCard:
    """A form as it stands; `newest`: None while nobody has sent an own one."""

    paper: Paper
    newest: OwnForm | None

    @property
    def own(self) -> bool:
        return self.newest is not None and self.newest.own


class PaperForms:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def cards(self, by: Actor) -> list[FormCard]:
        """Every paper that has a form of its own; for overseers."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            newest = await desk.paper_forms.newest(by.organisation_id)
        return [FormCard(one, newest.get(one.code)) for one in papers() if one.form == one.code]

    async def card(self, code: str, by: Actor) -> FormCard:
        """NotYours for a paper that isn't there."""
        known = known_paper(code)
        return next(one for one in await self.cards(by) if one.paper.code == known.form)

    async def current(self, code: str, by: Actor) -> bytes | None:
        """The school's own in force; None: ours."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.paper_forms.current(by.organisation_id, known_paper(code).form)

    async def keep(self, code: str, content: bytes, by: Actor) -> int:
        """A form that was checked; the number of its version. FormTooLarge."""
        require_role(by, MANAGERS)
        if len(content) > LARGEST_FORM:
            raise FormTooLarge(LARGEST_FORM // 1_000_000)
        return await self._add(known_paper(code).form, content, by)

    async def give_back(self, code: str, by: Actor) -> int:
        """«Вернуть нашу»: the school's own stays among the versions. WorldChanged."""
        require_role(by, MANAGERS)
        if not (await self.card(code, by)).own:
            raise WorldChanged
        return await self._add(known_paper(code).form, None, by)

    async def _add(self, code: str, content: bytes | None, by: Actor) -> int:
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("paper-form.keep")) is not None:
                return done
            version = await desk.paper_forms.add(
                by.organisation_id, code, content, by.person_id, now
            )
            after = {"paper": code, "version": version, "own": content is not None}
            desk.audit.add("paper-form.keep", version, now, after=after)
        return version
