"""The sheet «Риски»: what the lights were given for, what was seen, where the limit is."""

from collections.abc import Iterator
from typing import Final

from bot.catalog.signals import RuleCard, signal_rules
from bot.documents.status.rows import StatusRows
from bot.documents.xlsx.columns import Cell, Column, Row, Sheet
from bot.domain.overview import PairState
from bot.domain.signals import Light, Rulebook, Signal

RISKS: Final = Sheet(
    "risks",
    (
        Column("pair", 34),
        Column("light", 10),
        Column("rule", 26),
        Column("observed", 38),
        Column("limit", 38),
        Column("suggestion", 50),
        Column("checked_until", 12, Cell.DATE),
    ),
    lights="light",
)


def risk_rows(state: PairState, book: Rulebook, rows: StatusRows) -> Iterator[Row]:
    """A row a signal; reasons that are told without a colour are none.

    One that was checked stands there with the day until which it is no part of the light.
    """
    heard = [(signal, None) for signal in state.verdict.signals]
    checked = [(one.signal, one.check.until) for one in state.verdict.checked]
    for signal, until in (*heard, *checked):
        if signal.light is not Light.GREEN:
            yield (rows.name(state.pair), *_told(signal, book, rows), until)


def _told(signal: Signal, book: Rulebook, rows: StatusRows) -> Row:
    card = signal_rules().card(signal.code)
    return (
        rows.label("light", signal.light),
        rows.worded(card.title),
        rows.reason(signal),
        _limit(card, signal.light, book, rows),
        rows.worded(card.ask),
    )


def _limit(card: RuleCard, light: Light, book: Rulebook, rows: StatusRows) -> str:
    """Numbers of the colour when the rule has such, else all of them."""
    coloured = [one for one in card.numbers if str(light) in one.name]
    return "; ".join(
        f"{rows.worded(one.words)}: {getattr(book.limits, one.name)}"
        for one in coloured or card.numbers
    )
