"""By what pairs are judged: the school's rules, and what stands around all of its pairs."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import time, timedelta

from bot.catalog.signals import signal_rules
from bot.catalog.thresholds import limits
from bot.domain.deadlines import help_is_late_at
from bot.domain.ids import OrganisationId, PairId
from bot.domain.overview import PairRecord, PairState, Rules, state_of
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.petitions.sight import heard
from bot.domain.signals import Around, Rulebook
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk
from bot.storage.programmes.board import Board


async def lines_of(
    desk: Desk, scene: Scene, *, brief: bool = False
) -> AsyncIterator[tuple[PairRecord, PairState]]:
    """Each pair as the viewer may see it, with its state: nine statements for any number.

    `brief`: where meetings are only counted and judged, not told one by one.
    """
    rules = await rules_for(desk, scene)
    records = Board(desk.connection).records(scene.organisation.id, scene.period, brief=brief)
    async for record in records:
        seen = _seen(record, scene)
        yield seen, state_of(seen, rules)


async def line_of(desk: Desk, scene: Scene, known: PairId) -> tuple[PairRecord, PairState] | None:
    """One pair of the organisation; None for a foreign or missing one."""
    record = await Board(desk.connection).record(scene.organisation.id, known)
    if record is None:
        return None
    seen = _seen(record, scene)
    return seen, state_of(seen, await rules_for(desk, scene))


async def rulebook_of(desk: Desk, within: OrganisationId) -> Rulebook:
    """The rules as this school has set them."""
    return signal_rules().book.changed(await desk.signals.numbers(within))


async def rules_for(desk: Desk, scene: Scene) -> Rules:
    """Five statements."""
    book = await rulebook_of(desk, scene.organisation.id)
    return Rules(
        today=scene.today,
        year_start=scene.period.opens,
        until=scene.period.closes,
        book=book,
        recently=limits().met_within_days,
        late=_too_long(scene, book),
        day_of=lambda meeting: scene.calendar.day(meeting.recorded_at),
        around=await _around(desk, scene, book),
    )


async def _around(desk: Desk, scene: Scene, book: Rulebook) -> Around:
    within, today, known = scene.organisation.id, scene.today, book.limits
    lately = today - timedelta(days=known.overload_days)
    year = scene.calendar.moment(scene.year.opens, time())
    around = desk.signals.around
    return Around(
        burdens=await around.burdens(within, lately, limits().capacity.pairs),
        withdrawn=await around.withdrawn(within),
        straight=await around.straight(within, year, known.straight_questions),
        checks=await desk.signals.checks(within, today),
    )


def _too_long(scene: Scene, book: Rulebook) -> Callable[[Petition], bool]:
    def too_long(asked: Petition) -> bool:
        days = book.limits.unanswered_days
        return scene.now >= help_is_late_at(asked.created_at, scene.calendar, days)

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
