"""The sheet of lights over time: from which day on, which one, for what."""

from functools import cache

from bot.catalog.reading import Wording
from bot.catalog.signals import signal_rules
from bot.documents.monitoring.rows import Numbered, Speech
from bot.documents.xlsx.columns import Row
from bot.services.monitoring.lights import PairLight


def light_row(one: PairLight, speech: Speech, pairs: Numbered) -> Row:
    change = one.change
    light = speech.label("light", change.light) if change.light else None
    return (
        pairs.of(change.pair),
        one.pair,
        change.day,
        light or speech.say("export-monitoring-no-light"),
        ", ".join(map(speech.worded, _titles(change.codes))),
    )


@cache
def _titles(codes: tuple[str, ...]) -> tuple[Wording, ...]:
    """What a rule was called that is no more is left out, as on the screen."""
    rules = signal_rules()
    return tuple(rules.card(code).title for code in codes if code in rules.book.rules)
