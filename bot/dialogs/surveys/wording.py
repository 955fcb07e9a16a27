"""Figures of a questionnaire in words."""

from bot.catalog.surveys import Question
from bot.dialogs.turn import Tongue
from bot.domain.aggregates import Hidden, Shown
from bot.domain.names import cut, short_name
from bot.domain.surveys import Campaign
from bot.domain.surveys.sending import OF_PAIRS, Sending
from bot.services.surveys import Results
from bot.services.surveys.options import options_of
from bot.services.surveys.results import Shares, Told, Words
from bot.services.surveys.sending import Reach
from bot.texts import Html

_LONGEST = 3500
_LONGEST_WORDS = 400


def card(words: Tongue, sending: Sending, reach: Reach) -> Html:
    """What goes to whom, when, and what becomes of the answers."""
    asked, audience = reach.questionnaire, words.label("audience", sending.audience)
    title, questions = asked.title.say(words.lang), len(asked.questions)
    pieces = [words.html("surveys-card", title=title, questions=questions)]
    if not asked.verified:
        pieces.append(words.html("surveys-card-unverified"))
    pieces.append(words.html("surveys-card-audience", audience=audience, people=reach.people))
    if sending.audience in OF_PAIRS:
        pieces.append(words.html("surveys-card-pairs", pairs=meant(words, sending, reach)))
    until = words.moment(reach.term.closes_at)
    if reach.term.opens_at is None:
        pieces.append(words.html("surveys-card-term", until=until))
    else:
        opens = words.moment(reach.term.opens_at)
        pieces.append(words.html("surveys-card-term-later", opens=opens, until=until))
    pieces.append(words.html(f"surveys-card-{asked.visibility.value}"))
    return Html("\n".join(pieces))


def meant(words: Tongue, sending: Sending, reach: Reach) -> str:
    """Which pairs: «все», «реализуется», «Соколова – Белов»."""
    if reach.pair:
        return " – ".join(short_name(name) for name in reach.pair)
    said = [words.label("mentoring-form", one, short=True) for one in sending.whom.forms]
    said += [words.label("programme-status", one) for one in sending.whom.statuses]
    return ", ".join(said) or words.say("surveys-all-pairs")


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
    hidden = [told for _, told in found.told if isinstance(told, Hidden)]
    if hidden and len(hidden) == len(found.told):
        # Said once: none of the questions has a figure.
        return _fitting(words, [*pieces, _hidden(words, hidden[0])])
    pieces += [_told(words, campaign, question, told) for question, told in found.told]
    return _fitting(words, pieces)


def _hidden(words: Tongue, told: Hidden) -> Html:
    return words.html("surveys-results-hidden", needed=told.n_needed)


def _told(words: Tongue, campaign: Campaign, question: Question, told: Told) -> Html:
    asked = question.say(words.lang, campaign.audience)
    head = words.html("surveys-results-question", question=asked)
    return Html(f"{head}\n{_figure(words, question, told)}")


def _figure(words: Tongue, question: Question, told: Told) -> Html:
    match told:
        case Hidden():
            return _hidden(words, told)
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
