"""The rules of the signals in words and numbers: signals.yaml, which a school may change."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache

from bot.catalog.reading import FILES, Origin, Record, Wording, read_yaml
from bot.domain.signals.light import Light
from bot.domain.signals.rulebook import Rule, Rulebook, Thresholds, by_code
from bot.domain.signals.steps import Step


@dataclass(frozen=True, slots=True)
class RuleNumber:
    """A number of a rule: its usual value, how far a school may go, the step of the buttons."""

    name: str
    value: int
    least: int
    most: int
    step: int
    words: Wording

    def fits(self, value: int) -> bool:
        return self.least <= value <= self.most


@dataclass(frozen=True, slots=True)
class RuleCard:
    """A rule as people read it; `ask`: the question to a curator, `steps`: what is suggested."""

    rule: Rule
    title: Wording
    ask: Wording
    numbers: tuple[RuleNumber, ...]
    steps: tuple[Step, ...]

    @property
    def code(self) -> str:
        return self.rule.code


@dataclass(frozen=True, slots=True)
class SignalRules:
    origin: Origin
    cards: tuple[RuleCard, ...]
    book: Rulebook

    def card(self, code: str) -> RuleCard:
        """KeyError for a code that no rule has."""
        return {card.code: card for card in self.cards}[code]

    def number(self, name: str) -> RuleNumber:
        """KeyError for a name that no number has."""
        return {one.name: one for card in self.cards for one in card.numbers}[name]


@cache
def signal_rules() -> SignalRules:
    """The rules as shipped, in order; CatalogError names what is wrong."""
    record = read_yaml(FILES / "signals.yaml")
    origin = record.origin()
    cards = tuple(_card(row) for row in record.records("rules"))
    _complete(record, "rules", (card.code for card in cards), Rulebook().rules)
    numbers = {one.name: one.value for card in cards for one in card.numbers}
    _complete(record, "numbers", numbers, (one.name for one in fields(Thresholds)))
    book = Rulebook(Thresholds(**numbers), by_code(tuple(card.rule for card in cards)))
    return record.close(SignalRules(origin, cards, book))


def _card(row: Record) -> RuleCard:
    rule = Rule(
        code=row.text("code"),
        colours=row.codes("colours", Light),
        offers=row.flag("offers"),
        on=row.flag("works"),
    )
    if not rule.colours:
        raise row.fault("colours", "at least one colour is expected")
    return row.close(
        RuleCard(
            rule=rule,
            title=row.words("title"),
            ask=row.words("ask"),
            numbers=tuple(_number(one) for one in row.records("numbers")),
            steps=row.codes("steps", Step),
        )
    )


def _number(row: Record) -> RuleNumber:
    number = RuleNumber(
        name=row.text("name"),
        value=row.integer("value", least=1),
        least=row.integer("least", least=1),
        most=row.integer("most", least=1),
        step=row.integer("step", least=1),
        words=row.words("words"),
    )
    if not number.fits(number.value):
        raise row.fault("value", f"{number.least} to {number.most} is expected")
    return row.close(number)


def _complete(record: Record, field: str, found: Iterable[str], expected: Iterable[str]) -> None:
    """Each one once, and none that the program doesn't know."""
    said, known = list(found), set(expected)
    if missing := known - set(said):
        raise record.fault(field, f"nothing is said of {', '.join(sorted(missing))}", "missing")
    if unknown := set(said) - known:
        raise record.fault(field, f"no such name: {', '.join(sorted(unknown))}", "unknown")
    if len(said) != len(known):
        raise record.fault(field, "one stands here twice")
