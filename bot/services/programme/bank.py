"""The bank of programmes: found by words, direction and form; one is taken as a pattern."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.names import search_key
from bot.domain.pairs import Pair, require_active, require_member
from bot.domain.people import OVERSEERS, Actor, Role, require_role
from bot.domain.plans import Direction, ItemDetails, ItemDraft, PlanItem, WorkForm
from bot.domain.programme.life import APPROVED, ProgrammeStatus
from bot.services.programme.reading import ProgrammeReading
from bot.services.programmes.pair_reading import require_manager

READERS = OVERSEERS | {Role.MENTOR}
SHOWN = APPROVED | {ProgrammeStatus.COMPLETED, ProgrammeStatus.PUBLISHED}


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for; empty: everything."""

    words: str = ""
    direction: Direction | None = None
    form: WorkForm | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A programme of the bank; `named`: the reader may see whose it is."""

    pair: Pair
    items: tuple[PlanItem, ...]
    named: bool

    def fits(self, sought: Sought) -> bool:
        """Every word stands in the goal, the tasks or an item."""
        if sought.direction and all(i.direction is not sought.direction for i in self.items):
            return False
        if sought.form and all(i.work_form is not sought.form for i in self.items):
            return False
        programme = self.pair.programme
        said = (programme.goal or "", *programme.tasks, *(item.title for item in self.items))
        text = search_key(" ".join(said))
        return all(word in text for word in search_key(sought.words).split())


class Bank(ProgrammeReading):
    """Overseers read all of it; mentors read it without names."""

    async def search(self, sought: Sought, by: Actor) -> list[Kept]:
        """The best first, then the newest: two statements however many there are."""
        require_role(by, READERS)
        async with self.storage.read() as desk:
            pairs = await desk.programme.standing.with_status(
                by.organisation_id, SHOWN, at_work=False
            )
            plans = await desk.plans.of_pairs([pair.id for pair in pairs])
        kept = [_kept(pair, plans.get(pair.id, []), by) for pair in pairs]
        found = [one for one in kept if one.items and one.fits(sought)]
        return sorted(found, key=lambda one: (not one.pair.programme.best, -one.pair.id))

    async def one(self, known: PairId, by: Actor) -> Kept:
        require_role(by, READERS)
        async with self.storage.read() as desk:
            pair = await desk.pairs.get(known)
            if not _open_to(pair, by):
                raise NotYours
            items = await desk.plans.of_pair(known)
        assert pair is not None  # noqa: S101 (it is open to the reader)
        return _kept(pair, items, by)

    async def patterned(self, known: PairId, to: PairId, by: Actor) -> list[ItemDraft]:
        """The items of a programme as proposals to one's own pair, dates counted anew."""
        pattern = await self.one(known, by)
        async with self.storage.read() as desk:
            own = require_active(require_member(await desk.pairs.get(to), by.person_id))
        first = max(own.programme.start, self.today(by))
        return [self._draft(item, pattern.pair, own, first, by) for item in pattern.items]

    async def mark_best(self, known: PairId, by: Actor, *, best: bool) -> Pair:
        """«Лучшая программа», by the curator; one tap more takes it back."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("programme.best") is None:
                changed = replace(pair.programme, best=best)
                await desk.pairs.save_programme(known, changed)
                desk.audit.add("programme.best", known, self.clock(), after={"best": best})
                pair = replace(pair, programme=changed)
        return pair

    def _draft(
        self, item: PlanItem, pattern: Pair, own: Pair, first: date, by: Actor
    ) -> ItemDraft:
        calendar = self.calendars.of_organisation(by.organisation)
        day = max(first + (item.due - pattern.programme.start), first)
        last = max(own.programme.end, first)
        due = calendar.next_working(min(day, last))
        details = ItemDetails(
            expected=item.details.expected,
            contour=item.details.contour,
            form=item.details.form,
        )
        return ItemDraft(item.direction, item.work_form, item.title, due, details=details)


def _kept(pair: Pair, items: Sequence[PlanItem], by: Actor) -> Kept:
    standing = (item for item in items if item.open or item.fulfilled)
    named = pair.has(by.person_id) or bool(by.roles & OVERSEERS)
    return Kept(pair, tuple(sorted(standing, key=lambda item: item.due)), named)


def _open_to(pair: Pair | None, by: Actor) -> bool:
    return (
        pair is not None
        and pair.organisation_id == by.organisation_id
        and pair.programme.status in SHOWN
    )
