"""The pairs of a digest as a table, the worst first: the columns of the board."""

from typing import Final

from bot.domain.overview import PairState
from bot.domain.signals import Light
from bot.services.overview.reading import Summary
from bot.services.overview.telling import pair_name
from bot.services.ports import Grid
from bot.services.speaking.frame import Phrase

MOST_PAIRS: Final = 60
_COLUMNS: Final = ("pair", "light", "plan", "overdue", "meetings", "days")


def pairs_grid(summary: Summary) -> Grid | None:
    """None: no pair is at work. More pairs than MOST_PAIRS are in the file."""
    lit = [state for state in summary.states if state.verdict.light is not None]
    if not lit:
        return None
    columns = tuple(f"digest-column-{name}" for name in _COLUMNS)
    return Grid(columns, tuple(_row(state) for state in lit[:MOST_PAIRS]))


def _row(state: PairState) -> tuple[object, ...]:
    light = state.verdict.light or Light.GREEN
    return (
        pair_name(state.pair),
        Phrase(f"overview-light-{light}", {}),
        f"{state.done}/{state.items}",
        len(state.overdue),
        state.meetings,
        state.days,
    )
