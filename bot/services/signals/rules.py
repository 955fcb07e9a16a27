"""«Правила сигналов»: the numbers of a school, each within what makes sense."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.catalog.signals import RuleCard, RuleNumber, signal_rules
from bot.domain.errors import UnknownWord
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.signals.refusals import RuleNumberOutside
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class RuleState:
    """A rule with the numbers in force; `changed`: some of it is the school's own."""

    card: RuleCard
    numbers: Mapping[str, int]
    on: bool
    changed: bool


class SchoolRules:
    """Overseers read, curators change; what is changed counts at once for all pairs."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def all(self, by: Actor) -> list[RuleState]:
        """In the order of the catalogue."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            own = await desk.signals.numbers(by.organisation_id)
        return rules_of(own)

    async def one(self, code: str, by: Actor) -> RuleState:
        """UnknownWord for a code that no rule has."""
        require_role(by, OVERSEERS)
        card = _card(code)
        async with self._storage.read() as desk:
            return _state(card, await desk.signals.numbers(by.organisation_id))

    async def little_support(self, support: str, by: Actor) -> bool:
        """Whether a mentee's own answer of 1–10 is low by the school's rule; nothing is kept.

        Anybody may ask it about what they have just said themselves.
        """
        if not support.isdecimal():
            return False
        async with self._storage.read() as desk:
            numbers = await desk.signals.numbers(by.organisation_id)
        book = signal_rules().book.changed(numbers)
        return book.rules["low_support"].on and int(support) <= book.limits.low_support

    async def set_number(self, name: str, value: int, by: Actor) -> None:
        """UnknownWord, RuleNumberOutside."""
        require_role(by, MANAGERS)
        number = _number(name)
        if not number.fits(value):
            raise RuleNumberOutside(number.least, number.most)
        await self._set(name, value, by)

    async def switch(self, code: str, by: Actor, *, on: bool) -> None:
        """A rule that is off is never looked at."""
        require_role(by, MANAGERS)
        _card(code)
        await self._set(code, int(on), by)

    async def reset(self, code: str, by: Actor) -> None:
        """«Как было»: all of a rule as the catalogue has it."""
        require_role(by, MANAGERS)
        card = _card(code)
        async with self._storage.change(by) as desk:
            if desk.audit.done("signal.reset") is not None:
                return
            within = by.organisation_id
            own = await desk.signals.numbers(within)
            names = [card.code, *(one.name for one in card.numbers)]
            await desk.signals.drop_numbers(within, names)
            before = {name: own[name] for name in names if name in own}
            desk.audit.add("signal.reset", within, self._clock(), before, {"rule": code})

    async def _set(self, name: str, value: int, by: Actor) -> None:
        async with self._storage.change(by) as desk:
            if desk.audit.done("signal.rule") is not None:
                return
            within = by.organisation_id
            own = await desk.signals.numbers(within)
            await desk.signals.set_number(within, name, value)
            before = {name: own[name]} if name in own else None
            desk.audit.add("signal.rule", within, self._clock(), before, {name: value})


def rules_of(own: Mapping[str, int]) -> list[RuleState]:
    """In the order of the catalogue; `own`: what a school has changed."""
    return [_state(card, own) for card in signal_rules().cards]


def _state(card: RuleCard, own: Mapping[str, int]) -> RuleState:
    numbers = {one.name: own.get(one.name, one.value) for one in card.numbers}
    on = bool(own.get(card.code, card.rule.on))
    usual = {one.name: one.value for one in card.numbers}
    return RuleState(card, numbers, on, changed=numbers != usual or on is not card.rule.on)


def _card(code: str) -> RuleCard:
    try:
        return signal_rules().card(code)
    except KeyError:
        raise UnknownWord from None


def _number(name: str) -> RuleNumber:
    try:
        return signal_rules().number(name)
    except KeyError:
        raise UnknownWord from None
