"""A curator's «Напомнить всем»: who is reminded of what."""

from collections.abc import Iterable

from bot.domain.gists import Due
from bot.domain.ids import PersonId
from bot.domain.outlines import AnyPair
from bot.domain.overview import PairState
from bot.domain.pairs import Pair
from bot.domain.plans import PlanItem


def responsible_for(item: Due | PlanItem, pair: AnyPair) -> tuple[PersonId, ...]:
    """All mentees unless the item names somebody; the mentor when that person has left."""
    if item.responsible_id is None:
        return tuple(mentee.person_id for mentee in pair.mentees)
    if pair.has(item.responsible_id):
        return (item.responsible_id,)
    return (pair.mentor.person_id,)


def duties(items: Iterable[PlanItem], pair: Pair, person: PersonId) -> list[PlanItem]:
    """Of these items, those that the person answers for."""
    return [item for item in items if person in responsible_for(item, pair)]


def addressees(state: PairState) -> tuple[PersonId, ...]:
    """Who is reminded in a pair: of overdue items those responsible, of a pause the mentor."""
    found = [person for item in state.overdue for person in responsible_for(item, state.pair)]
    if state.silence is not None:
        found.append(state.pair.mentor.person_id)
    return tuple(dict.fromkeys(found))
