"""The four lists in words: as a curator left them, or as the figures propose."""

from collections.abc import Sequence
from typing import Final

from bot.dialogs.surveys.figures import wording
from bot.dialogs.turn import Tongue
from bot.domain.names import cut
from bot.domain.surveys.swot import LONGEST_LINE, Side
from bot.domain.surveys.tallies import Tally
from bot.services.surveys.figures.swot import Draft, Standing
from bot.services.surveys.figures.telling import Row
from bot.texts import Html

MOST_PROPOSED: Final = 5
_OUTER: Final = frozenset({Side.OPPORTUNITIES, Side.THREATS})


def all_lists(words: Tongue, found: Standing) -> Html:
    swot, draft = found.swot, proposed(words, found.draft)
    state = "draft" if swot is None else "finished" if swot.finished_at else "begun"
    pieces = [words.html("surveys-swot", year=found.year.code, state=state)]
    for side in Side:
        lines = draft[side] if swot is None else swot.lines(side)
        pieces += _listed(words, side, lines)
        if swot is None and (more := len(drafted(words, found.draft, side)) - len(lines)):
            pieces.append(words.html("surveys-swot-more", count=more))
    return wording.fitting(words, pieces)


def _listed(words: Tongue, side: Side, lines: Sequence[str]) -> list[Html]:
    head = words.html("surveys-swot-side", name=title(words, side))
    said = [words.html("surveys-swot-line", words=line) for line in lines]
    return [head, *(said or [words.html("surveys-swot-empty")])]


def title(words: Tongue, side: Side) -> str:
    return words.say("surveys-swot-name", side=side)


def proposed(words: Tongue, draft: Draft) -> dict[Side, Sequence[str]]:
    """What a curator begins with: as much as can be read at once."""
    return {side: drafted(words, draft, side)[:MOST_PROPOSED] for side in Side}


def drafted(words: Tongue, draft: Draft, side: Side) -> Sequence[str]:
    """All that the figures say to one side; nothing to the outer ones."""
    rows = {Side.STRENGTHS: draft.strengths, Side.WEAKNESSES: draft.weaknesses}
    return [_line(words, row) for row in rows.get(side, ())]


def offered(words: Tongue, draft: Draft, side: Side) -> Sequence[str]:
    """What may be taken into a list by a tap: figures, or people's own words as they fit."""
    if side in _OUTER:
        return [cut(" ".join(wish.split()), LONGEST_LINE) for wish in draft.wishes]
    return drafted(words, draft, side)


def _line(words: Tongue, row: Row) -> str:
    """«Комфорт…: 8,6 из 10, изменение +1 (наставляемые)»."""
    mean = wording.number(words, row.told.mean) if isinstance(row.told, Tally) else ""
    delta = "none" if row.delta is None else wording.signed(words, row.delta)
    tail = words.say(
        "surveys-swot-figure",
        mean=mean,
        delta=delta,
        audience=words.label("audience", row.audience),
    )
    asked = row.question.say(words.lang, row.audience).rstrip("?")
    return f"{cut(asked, LONGEST_LINE - len(tail) - 2)}: {tail}"
