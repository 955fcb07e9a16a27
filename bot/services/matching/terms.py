"""Marks of a pair that its curator keeps: equals, role model, written consent, payment."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.errors import PairNotActive, UnknownWord
from bot.domain.ids import PairId
from bot.domain.matching.role_models import RoleModel, role_models
from bot.domain.pairs import Pair, PairStatus, Payment, Terms
from bot.domain.people import Actor
from bot.services.programmes.pair_reading import PairReading, require_manager


class TermsMarking(PairReading):
    """Each mark is set and taken off by a tap; nobody has to be told."""

    async def of_pair(self, known: PairId, by: Actor) -> Pair:
        """The pair, for those who may mark it."""
        async with self.storage.read() as desk:
            return require_manager(await desk.pairs.get(known), by)

    async def toggle_equals(self, known: PairId, by: Actor) -> Pair:
        """Both mentor, each in own topics (source: seed 001, partner mentoring)."""
        return await self._mark(
            known, by, lambda pair: replace(pair.terms, symmetric=not pair.terms.symmetric)
        )

    async def toggle_consent(self, known: PairId, by: Actor) -> Pair:
        """The mentor's written consent (source: Labour Code, article 351.8) is there today."""
        today = self.calendars.today(by.organisation, self.clock())
        return await self._mark(
            known,
            by,
            lambda pair: replace(pair.terms, consent_on=None if pair.terms.consent_on else today),
        )

    async def set_payment(self, known: PairId, payment: Payment | None, by: Actor) -> Pair:
        return await self._mark(known, by, lambda pair: replace(pair.terms, payment=payment))

    async def set_role_model(self, known: PairId, model: RoleModel | None, by: Actor) -> Pair:
        """UnknownWord for one that doesn't go with the pair's form."""

        def chosen(pair: Pair) -> Terms:
            if model is not None and model not in role_models(pair.programme.form):
                raise UnknownWord
            return replace(pair.terms, role_model=model)

        return await self._mark(known, by, chosen)

    async def _mark(self, known: PairId, by: Actor, marked: Callable[[Pair], Terms]) -> Pair:
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("pair.terms") is not None:
                return pair
            if pair.status is PairStatus.CLOSED:
                raise PairNotActive
            changed = replace(pair, terms=marked(pair))
            await desk.pairs.save(changed)
            desk.audit.add("pair.terms", known, now, _facts(pair.terms), _facts(changed.terms))
        return changed


def _facts(terms: Terms) -> dict[str, object]:
    return {
        "symmetric": terms.symmetric,
        "role_model": terms.role_model,
        "payment": terms.payment,
        "consent": terms.consent_on.isoformat() if terms.consent_on else None,
    }
