"""Figures of a questionnaire in words."""

from bot.catalog.surveys import Question
from bot.dialogs.turn import Tongue
from bot.domain.aggregates import Hidden, Shown
from bot.domain.names import cut
from bot.domain.surveys import Campaign
from bot.services.surveys import Results
from bot.services.surveys.options import options_of
from bot.services.surveys.results import Shares, Told, Words
from bot.texts import Html

_LONGEST = 3500
_LONGEST_WORDS = 400


def results(words: Tongue, found: Results) -> Html:
    """All figures, or that it is too early for them."""
    campaign = found.replies.campaign
    pieces = [
        words.html(
            "surveys-results",
            title=found.questionnaire.title.say(words.lang),
            audience=words.label("audience", campaign.audience),
            finished=found.replies.finished,
            asked=found.replies.asked,
        )
    ]
    if not found.settled:
        pieces.append(words.html("surveys-results-later", until=words.moment(campaign.closes_at)))
    pieces += [_told(words, campaign, question, told) for question, told in found.told]
    return _fitting(words, pieces)


def _told(words: Tongue, campaign: Campaign, question: Question, told: Told) -> Html:
    asked = question.say(words.lang, campaign.audience)
    head = words.html("surveys-results-question", question=asked)
    return Html(f"{head}\n{_figure(words, question, told)}")


def _figure(words: Tongue, question: Question, told: Told) -> Html:
    match told:
        case Hidden(n_needed):
            return words.html("surveys-results-hidden", needed=n_needed)
        case Shown(n, mean, median):
            means = {"mean": round(mean, 1), "median": round(median, 1)}
            return words.html("surveys-results-scale", n=n, **means)
        case Shares():
            shares = _shares(words, question, told)
            return words.html("surveys-results-shares", n=told.n, shares=shares)
        case Words(texts):
            lines = (cut(text, _LONGEST_WORDS) for text in texts)
            return Html("\n".join(words.html("surveys-results-words", words=o) for o in lines))


def _shares(words: Tongue, question: Question, told: Shares) -> str:
    names = {
        code: words.say(key, **{k: str(v) for k, v in values.items()})
        for code, (key, values) in zip(
            question.codes, options_of(question, words.lang), strict=True
        )
    }
    shown = (
        words.say("surveys-results-share", name=names[code], percent=percent)
        for code, percent in told.percents
        if percent
    )
    return ", ".join(shown)


def _fitting(words: Tongue, pieces: list[Html]) -> Html:
    kept, length = list[Html](), 0
    for piece in pieces:
        for line in piece.split("\n"):
            if length + len(line) > _LONGEST:
                return Html("\n".join([*kept, words.html("surveys-results-cut")]))
            kept.append(Html(line))
            length += len(line) + 1
        kept.append(Html(""))
    return Html("\n".join(kept).strip())
