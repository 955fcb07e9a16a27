"""The sheet of lights over time: from which day on, which one, for what."""

from bot.catalog.signals import signal_rules
from bot.documents.monitoring.rows import Speech
from bot.documents.xlsx.columns import Row
from bot.services.monitoring.lights import PairLight


def light_row(one: PairLight, speech: Speech) -> Row:
    """What a rule was called that is no more is left out, as on the screen."""
    change, rules = one.change, signal_rules()
    titles = [rules.card(code).title for code in change.codes if code in rules.book.rules]
    return (
        one.pair,
        change.day,
        speech.label("light", change.light)
        if change.light
        else speech.say("export-monitoring-no-light"),
        ", ".join(map(speech.worded, titles)),
    )
