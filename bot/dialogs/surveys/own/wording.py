"""A questionnaire and its yearly sheets in words."""

from collections.abc import Sequence

from bot.catalog.surveys import Questionnaire
from bot.dialogs.pages import fitting
from bot.dialogs.surveys.answering.screen import spoken
from bot.dialogs.turn import Tongue
from bot.domain.surveys import Audience
from bot.services.surveys.choosing import InUse
from bot.services.surveys.own import Scored
from bot.texts import Html


def card(words: Tongue, found: InUse) -> Html:
    """What it is, whose words it has, what it asks."""
    asked = found.questionnaire
    audiences = [words.label("audience", one) for one in asked.audiences]
    pieces = [
        words.html(
            "own-surveys-card",
            title=asked.title.say(words.lang),
            stage=words.label("survey-stage", asked.stage),
            audiences=words.texts.say_list(words.lang, audiences),
            version=str(asked.version),
            source=asked.origin.source,
        )
    ]
    if found.form_id is not None:
        pieces.append(words.html("own-surveys-own"))
    elif not asked.verified:
        pieces.append(words.html("surveys-card-unverified"))
    pieces.append(words.html("surveys-card-" + asked.visibility.value))
    return fitting([*pieces, *_questions(words, asked)], words.html("surveys-results-cut"))


def _questions(words: Tongue, asked: Questionnaire) -> list[Html]:
    said = (one.say(words.lang, asked.audiences[0]) for one in asked.questions)
    return [
        words.html("own-surveys-question", number=str(n), question=question)
        for n, question in enumerate(said, start=1)
    ]


def scored(words: Tongue, found: Sequence[Scored]) -> Html:
    """The newest sheet in full, the levels of those before in a line each."""
    if not found:
        return words.html("yearly-none")
    newest, *older = found
    pieces = [words.html("yearly-title"), level(words, newest)]
    for question in newest.questionnaire.questions:
        said = newest.answers.get(question.key, "")
        answer = spoken(question, said, words) if said else "–"
        asked = question.say(words.lang, Audience.CURATORS)
        pieces.append(words.html("yearly-answer", question=asked, answer=answer))
    pieces += [level(words, one) for one in older]
    return fitting(pieces, words.html("surveys-results-cut"))


def level(words: Tongue, one: Scored) -> Html:
    """«2025/26: 15 из 18, оптимальный уровень»."""
    return words.html(
        "yearly-level",
        year=one.year.code,
        day=words.day(one.at.astimezone(words.zone).date()),
        total=str(one.total),
        most=str(one.most),
        level=one.level.say(words.lang),
    )
