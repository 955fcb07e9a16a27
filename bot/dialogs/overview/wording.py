"""Lines of the overview in the reader's language."""

from collections.abc import Iterable
from datetime import date
from html import unescape
from typing import Any

from bot.dialogs.turn import Tongue
from bot.domain.names import cut
from bot.domain.overview import PairState
from bot.domain.signals import Light
from bot.services.nudging import Nudge
from bot.services.overview.reading import Summary
from bot.services.overview.telling import Line, pair_name
from bot.services.speaking.digests.grid import pairs_grid
from bot.services.speaking.frame import Phrase
from bot.texts import Html, Tabled, Value

MOST_PAIRS = 20
NAME_ON_BUTTON = 40


def lines(words: Tongue, told: Iterable[Line]) -> Html:
    return Html("\n".join(_said(words, key, values) for key, values in told))


def tabled(words: Tongue, text: Html, summary: Summary) -> Html:
    """With the pairs in a table below, as in a digest; the text alone where none is at work."""
    grid = pairs_grid(summary)
    if grid is None:
        return text
    heads = [words.say(key) for key in grid.columns]
    rows = [[unescape(str(_worded(words, it))) for it in row] for row in grid.rows]
    return Tabled(text, [heads, *rows])


def nudged(words: Tongue, nudge: Nudge) -> Html:
    """Whom and how many will be reminded."""
    if not nudge.people:
        return words.html("overview-nudge-none")
    said = [words.html("overview-nudge-waits", people=nudge.people)]
    said += [
        words.html("overview-nudge-pair", pair=pair_name(pair))
        for pair in nudge.pairs[:MOST_PAIRS]
    ]
    if (rest := len(nudge.pairs) - MOST_PAIRS) > 0:
        said.append(words.html("overview-nudge-rest", count=rest))
    if nudge.sample is not None:
        letter = nudge.sample
        said.append(words.html("overview-nudge-sample"))
        whole = lines(words, [(letter.key, letter.values), *letter.lines])
        said.append(Html(f"<i>{whole}</i>"))
    said.append(words.html("overview-nudge-quiet"))
    return Html("\n".join(said))


def _said(words: Tongue, key: str, values: dict[str, object]) -> Html:
    return words.html(key, **{name: _worded(words, value) for name, value in values.items()})


def _worded(words: Tongue, value: object) -> Value:
    match value:
        case str() | int() | float():
            return value
        case date():
            return words.day(value)
        case Phrase(key, values):
            return _said(words, key, values)
        case list():
            return words.texts.say_list(words.lang, [str(_worded(words, one)) for one in value])
        case _:
            raise TypeError(f"no words for {type(value).__name__}")


def pair_button(words: Tongue, state: PairState) -> dict[str, Any]:
    """A row of a list: the pair with its light."""
    light = state.verdict.light or Light.GREEN
    return {
        "id": state.pair.id,
        "light": words.say(f"overview-light-{light}"),
        "pair": cut(pair_name(state.pair), NAME_ON_BUTTON),
    }
