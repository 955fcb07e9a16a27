"""Sheets of how the programmes stand: checkpoints kept and of today, the rules of signals."""

from collections.abc import Iterator

from bot.catalog.indicators import checkpoint_windows
from bot.documents.monitoring.rows import Speech
from bot.documents.xlsx.columns import Row
from bot.domain.indicators.checkpoints import State
from bot.services.monitoring.figures import Figures


def checkpoint_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    """A row a figure, in the order of the screen; those of today are not kept."""
    titles = {one.code: one.title for one in checkpoint_windows()}
    for point in figures.checkpoints:
        title = titles.get(point.code)
        kept = speech.say("export-monitoring-yes" if point.id else "export-monitoring-no")
        for state in State:
            value = point.figures.get(state)
            yield (
                point.day,
                speech.worded(title) if title else None,
                kept,
                speech.say(f"midyear-figure-{state.replace('_', '-')}"),
                speech.say("export-unknown") if value is None else value,
            )


def rule_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    """A row a number; a rule without numbers has one that says whether it is on."""
    for rule in figures.rules:
        head = (
            speech.worded(rule.card.title),
            speech.say("export-monitoring-yes" if rule.on else "export-monitoring-no"),
        )
        for one in rule.card.numbers:
            yield (*head, speech.worded(one.words), rule.numbers[one.name], one.value)
        if not rule.card.numbers:
            yield (*head, None, None, None)
