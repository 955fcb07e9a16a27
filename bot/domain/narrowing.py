"""Pairs narrowed down on the board: by what is noticed, by form, by format, by mentor."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.domain.overview import PairState


class By(StrEnum):
    SIGNAL = "signal"
    FORM = "form"
    FORMAT = "format"
    MENTOR = "mentor"


Chosen = Mapping[By, str]


def marks(state: PairState, by: By) -> frozenset[str]:
    """The codes by which a pair is found: of its signals, its form, its format, its mentor."""
    match by:
        case By.SIGNAL:
            return frozenset(signal.code for signal in state.verdict.signals)
        case By.FORM:
            return frozenset({str(state.pair.form)})
        case By.FORMAT:
            return frozenset({str(state.pair.format)})
        case By.MENTOR:
            return frozenset({str(state.pair.mentor.person_id)})


def narrowed(states: Iterable[PairState], chosen: Chosen) -> list[PairState]:
    """Those that have all that was chosen."""
    return [
        state for state in states if all(code in marks(state, by) for by, code in chosen.items())
    ]


def there_are(states: Iterable[PairState], by: By) -> frozenset[str]:
    """The codes among pairs that have a light."""
    lit = (state for state in states if state.verdict.light is not None)
    return frozenset(code for state in lit for code in marks(state, by))
