"""By what pairs are judged: the school's rules, and what stands around all of its pairs."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import time, timedelta

from bot.catalog.signals import signal_rules
from bot.catalog.thresholds import limits
from bot.domain.deadlines import help_is_late_at
from bot.domain.ids import OrganisationId, PairId
from bot.domain.outlines import AnyPair
from bot.domain.overview import Gist, PairRecord, PairState, Rules, gist_of, state_of
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.petitions.sight import heard
from bot.domain.signals import Around, Rulebook
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk
from bot.storage.programmes.board import Board
from bot.storage.programmes.gists import Gists


async def states_of(desk: Desk, scene: Scene) -> AsyncIterator[PairState]:
    """Each pair as the viewer may see it: eight statements for any number."""
    rules = await rules_for(desk, scene)
    async for gist in Gists(desk.connection, rules).of_period(scene.organisation.id, scene.period):
        yield state_of(_gist_seen(gist, scene), rules)


async def state_of_one(desk: Desk, scene: Scene, known: PairId) -> PairState | None:
    """One pair of the organisation; None for a foreign or missing one."""
    rules = await rules_for(desk, scene)
    gist = await Gists(desk.connection, rules).of_pair(scene.organisation.id, known)
    return None if gist is None else state_of(_gist_seen(gist, scene), rules)


async def lines_of(desk: Desk, scene: Scene) -> AsyncIterator[tuple[PairRecord, PairState]]:
    """As `states_of`, each with all that is stored of the pair: for a report."""
    rules = await rules_for(desk, scene)
    async for record in Board(desk.connection).records(scene.organisation.id, scene.period):
        known = _seen(record.petitions, record.pair, scene)
        seen = replace(record, petitions=known)
        yield seen, state_of(gist_of(seen, rules), rules)


async def rulebook_of(desk: Desk, within: OrganisationId) -> Rulebook:
    """The rules as this school has set them."""
    return signal_rules().book.changed(await desk.signals.numbers(within))


async def rules_for(desk: Desk, scene: Scene) -> Rules:
    """Five statements."""
    book, today = await rulebook_of(desk, scene.organisation.id), scene.today
    looked_back = today - timedelta(days=book.limits.look_back)
    return Rules(
        today=today,
        year_start=scene.period.opens,
        until=scene.period.closes,
        book=book,
        recently=limits().met_within_days,
        late=_too_long(scene, book),
        day_of=scene.calendar.day,
        offset=scene.calendar.offset_between(looked_back, today),
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


def _gist_seen(gist: Gist, scene: Scene) -> Gist:
    if not gist.petitions:
        return gist
    return gist._replace(petitions=_seen(gist.petitions, gist.pair, scene))


def _seen(petitions: tuple[Petition, ...], pair: AnyPair, scene: Scene) -> tuple[Petition, ...]:
    """Petitions as far as the viewer may know that there are any.

    Words to a psychologist are nobody's business; what was asked a moment ago may be taken back;
    an overseer who stands in the pair learns no more than its other members.
    """
    return tuple(one for one in petitions if _may_be_known(one, pair, scene))


def _may_be_known(petition: Petition, pair: AnyPair, scene: Scene) -> bool:
    if petition.kind is PetitionKind.HELP_REQUEST:
        return True
    if petition.kind is PetitionKind.SUPPORT:
        return False
    if scene.viewer is not None and pair.has(scene.viewer):
        return petition.author_id == scene.viewer
    return heard(petition, scene.now)
