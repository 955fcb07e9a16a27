"""Figures of questionnaires in words, narrow enough for a phone."""

from collections.abc import Iterator, Mapping

from bot.catalog.surveys import Question
from bot.dialogs import pages
from bot.dialogs.turn import Tongue
from bot.domain.aggregates import Hidden
from bot.domain.names import cut
from bot.domain.surveys import QuestionType
from bot.domain.surveys.said import FORM
from bot.domain.surveys.tallies import Tally, Zone
from bot.services.surveys.figures.telling import Row, StageResults, Told, share_of
from bot.services.surveys.options import options_of
from bot.services.surveys.results import Words
from bot.texts import Html

_BUTTON = 60
_WIDEST = 10  # signs of a bar
_LONGEST = 3400
_LONGEST_WORDS = 400
_BAR = "▇"
_NUMBERS = (QuestionType.SCALE, QuestionType.DEGREE)


def stage_line(words: Tongue, one: StageResults) -> Html:
    share = share_of(one.satisfied)
    return words.html(
        "surveys-figures-stage",
        stage=words.label("survey-stage", one.stage),
        audience=words.label("audience", one.audience),
        people=one.people or 0,
        percent="none" if share is None else str(share),
    )


def head(words: Tongue, row: Row) -> str:
    """«середина года, наставляемые»."""
    stage, audience = row.stage, row.audience
    return f"{words.label('survey-stage', stage)}, {words.label('audience', audience)}"


def button(words: Tongue, row: Row) -> str:
    """The figure first: a phone cuts the end."""
    asked = row.question.say(words.lang, row.audience)
    return cut(f"{_short(words, row)} · {asked}", _BUTTON)


def _short(words: Tongue, row: Row) -> str:
    match row.told:
        case Hidden():
            return "–"
        case Words(texts):
            return words.say("surveys-figures-answers", count=len(texts))
        case Tally() as told if row.numeric:
            change = "" if row.delta is None else f" ({signed(words, row.delta)})"
            return f"{number(words, told.mean)}{change}"
        case Tally() as told:
            name, percent = _most(words, row.question, told)
            return f"{name} {percent} %"


def _most(words: Tongue, question: Question, told: Tally) -> tuple[str, int]:
    names = names_of(words, question)
    best = max(names, key=told.percent)
    return names[best], told.percent(best)


def full(words: Tongue, row: Row) -> Html:
    """Everything about one question."""
    asked = row.question.say(words.lang, row.audience)
    pieces = [words.html("surveys-figures-question", question=asked, where=head(words, row))]
    pieces += _figure(words, row.question, row.told)
    if row.zone is not None and isinstance(row.told, Tally):
        shares = {f"zone_{one}": str(row.told.zone_percent(one)) for one in Zone}
        pieces.append(words.html("surveys-figures-zones", zone=row.zone, **shares))
    if row.numeric and row.before is not None:
        delta = "none" if row.delta is None else signed(words, row.delta)
        pieces.append(
            words.html("surveys-figures-before", delta=delta, **_means(words, row.before))
        )
    if row.numeric and row.last_year is not None:
        pieces.append(words.html("surveys-figures-last-year", **_means(words, row.last_year)))
    return fitting(words, pieces)


def parts(
    words: Tongue, question: Question, found: Mapping[str, Tally | Hidden]
) -> Iterator[Html]:
    """Forms and kinds of mentoring; those that are hidden by name alone."""
    hidden = list[str]()
    needed = 0
    for place, told in found.items():
        enum = "mentoring-form" if place.startswith(FORM) else "mentoring-kind"
        name = words.label(enum, place.partition(":")[2], short=True)
        if isinstance(told, Hidden):
            hidden.append(name)
            needed = told.n_needed
        else:
            yield _part(words, name, question, told)
    if hidden:
        names = ", ".join(hidden)
        yield words.html("surveys-figures-parts-hidden", names=names, needed=needed)


def _part(words: Tongue, name: str, question: Question, told: Tally) -> Html:
    if question.type in _NUMBERS:
        return words.html("surveys-figures-part", name=name, **_means(words, told))
    best, percent = _most(words, question, told)
    return words.html(
        "surveys-figures-part-share", name=name, best=best, percent=str(percent), n=str(told.n)
    )


def _figure(words: Tongue, question: Question, told: Told) -> list[Html]:
    match told:
        case Hidden(n_needed):
            return [words.html("surveys-results-hidden", needed=n_needed)]
        case Words(texts):
            lines = (cut(text, _LONGEST_WORDS) for text in texts)
            return [words.html("surveys-results-words", words=one) for one in lines]
        case Tally():
            bars = _bars(words, question, told)
            if question.type not in _NUMBERS:
                return [words.html("surveys-figures-people", n=told.n), *bars]
            return [words.html("surveys-figures-means", **_means(words, told)), *bars]


def _bars(words: Tongue, question: Question, told: Tally) -> list[Html]:
    most = max(told.counts.values(), default=0)
    lines = list[Html]()
    for code, name in names_of(words, question).items():
        count = told.counts.get(code, 0)
        bar = _BAR * (max(1, round(_WIDEST * count / most)) if count else 0)
        said = f"{code:>2}" if question.type in _NUMBERS else name
        lines.append(words.html("surveys-figures-bar", name=said, bar=bar, count=str(count)))
    return lines


def names_of(words: Tongue, question: Question) -> Mapping[str, str]:
    """What stands on the buttons, by the code they store."""
    options = options_of(question, words.lang)
    return {
        code: words.say(key, **{name: str(value) for name, value in values.items()})
        for code, (key, values) in zip(question.codes, options, strict=True)
    }


def _means(words: Tongue, told: Tally) -> dict[str, str]:
    return {
        "mean": number(words, told.mean),
        "median": number(words, told.median),
        "n": str(told.n),
    }


def number(words: Tongue, value: float) -> str:
    return words.texts.say_number(words.lang, round(value, 1))


def signed(words: Tongue, value: float) -> str:
    """«+1,5», «−1», «0»."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + number(words, abs(value))


def fitting(words: Tongue, pieces: list[Html]) -> Html:
    """Whole lines, as many as a message takes."""
    return pages.fitting(pieces, words.html("surveys-results-cut"), _LONGEST)
