"""Who of a planned sending is asked what: by side, form of mentoring and questionnaire."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.catalog.surveys import Questionnaire
from bot.catalog.surveys.automatic import automatic_rules, suitable
from bot.domain.ids import PersonId
from bot.domain.surveys import Audience
from bot.domain.surveys.automatic import Planned
from bot.storage.desk import Desk
from bot.storage.surveys.automatic import Member


@dataclass(frozen=True, slots=True)
class Portion:
    """One campaign of a planned sending."""

    questionnaire: Questionnaire
    audience: Audience
    people: tuple[PersonId, ...]


async def portions(desk: Desk, *plans: Planned) -> list[Portion]:
    """Of plans that go out together (`alike`).

    Nobody is asked the same twice; whose form has no questionnaire is not asked.
    """
    pairs = [plan.pair_id for plan in plans if plan.pair_id is not None]
    within, kind = plans[0].organisation_id, plans[0].kind
    return shared(kind, await desk.surveys.automatic.members(within, pairs or None))


def shared(kind: str, members: Sequence[Member]) -> list[Portion]:
    known = automatic_rules().get(kind)
    if known is None:
        return []
    groups: dict[tuple[str, Audience], tuple[Questionnaire, dict[PersonId, None]]] = {}
    for one in members:
        chosen = suitable(known[0], one.form, one.audience)
        if chosen is not None:
            group = groups.setdefault((chosen.code, one.audience), (chosen, {}))
            group[1][one.person_id] = None
    return [
        Portion(chosen, audience, tuple(people))
        for (_, audience), (chosen, people) in groups.items()
    ]
