"""The four lists in words: as a curator left them, or as the figures propose."""

from collections.abc import Sequence

from bot.dialogs.surveys.figures import wording
from bot.dialogs.turn import Tongue
from bot.domain.names import cut
from bot.domain.surveys.swot import LONGEST_LINE, Side
from bot.domain.surveys.tallies import Tally
from bot.services.surveys.figures.swot import Draft, Standing
from bot.services.surveys.figures.telling import Row
from bot.texts import Html


def all_lists(words: Tongue, found: Standing) -> Html:
    swot, draft = found.swot, drafted(words, found.draft)
    state = "draft" if swot is None else "finished" if swot.finished_at else "begun"
    pieces = [words.html("surveys-swot", year=found.year.code, state=state)]
    for side in Side:
        lines = draft[side] if swot is None else swot.lines(side)
        pieces.append(words.html("surveys-swot-side", name=title(words, side)))
        pieces += [words.html("surveys-swot-line", words=line) for line in lines]
        if not lines:
            pieces.append(words.html("surveys-swot-empty"))
    return wording.fitting(words, pieces)


def title(words: Tongue, side: Side) -> str:
    return words.say("surveys-swot-name", side=side)


def drafted(words: Tongue, draft: Draft) -> dict[Side, Sequence[str]]:
    return {
        Side.STRENGTHS: [_line(words, row) for row in draft.strengths],
        Side.WEAKNESSES: [_line(words, row) for row in draft.weaknesses],
        Side.OPPORTUNITIES: [],
        Side.THREATS: [],
    }


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
