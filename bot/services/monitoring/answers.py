"""How many chose what, question by question: of a stage, of its forms and kinds, of one sending.

The figures are those of the screens, asked of the same functions: what is hidden there has no row.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.catalog.surveys import Question
from bot.domain.aggregates import Hidden
from bot.domain.indicators.names import Number
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Audience, Stage
from bot.domain.surveys.tallies import Tally
from bot.services.indicators.voices import Voices
from bot.services.surveys.figures.gathering import Place, YearAnswers
from bot.services.surveys.figures.telling import Told, sliced, told
from bot.services.surveys.results import Words

_INVOLVEMENT: Final = "involve"


@dataclass(frozen=True, slots=True)
class Counted:
    """One question to some people: `n` of them, `counts` by what they chose; of texts n alone.

    `key` joins it with other stages. `stage` None: over the year, as an indicator counts it.
    `sending`: its number, 0 for a whole stage; `part`: «form:…» or «kind:…», empty for everybody.
    """

    year: SchoolYear
    stage: Stage | None
    audience: Audience
    key: str
    question: Question
    sending: int = 0
    part: str = ""
    n: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


def stages_told(year: YearAnswers, *, parts: bool) -> Iterator[Counted]:
    """Every question of every stage that closed; `parts`: beside everybody each form and kind."""
    for place in year.places:
        yield from _of_place(year, place, parts=parts)


def involved(year: YearAnswers, voices: Voices) -> Iterator[Counted]:
    """The one question of indicators that several stages ask: of each mentor the last answer."""
    asked = [
        one.question
        for place in year.places
        for one in year.asked(place)
        if (place[1], one.key) == (Audience.MENTORS, _INVOLVEMENT)
    ]
    rated = voices.rated.get(Number.INVOLVEMENT_PEOPLE)
    if asked and rated:
        chosen = {str(round(rating)): many for rating, many in rated.items()}
        place = (year.year, None, Audience.MENTORS, _INVOLVEMENT, asked[-1])
        yield Counted(*place, n=sum(chosen.values()), counts=chosen)


def counted_of(figure: Told, empty: Counted) -> Iterator[Counted]:
    """`empty` with the figure in it; nothing of a hidden one."""
    match figure:
        case Tally(n, counts):
            yield replace(empty, n=n, counts=counts)
        case Words(texts):
            yield replace(empty, n=len(texts))
        case Hidden():
            return


def _of_place(year: YearAnswers, place: Place, *, parts: bool) -> Iterator[Counted]:
    for asked in year.asked(place):
        whole = Counted(year.year, *place, asked.key, asked.question)
        yield from counted_of(told(year, place, asked), whole)
        if parts and asked.question.codes:
            for part, figure in sliced(year, place, asked).items():
                yield from counted_of(figure, replace(whole, part=part))
