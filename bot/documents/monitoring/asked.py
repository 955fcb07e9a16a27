"""Rows of what was asked and answered: sheets 1 to 4 and 13."""

from collections.abc import Iterator

from bot.documents.monitoring.rows import Speech
from bot.documents.xlsx.columns import Row, Value
from bot.domain.surveys import BY_HAND, QuestionType
from bot.domain.surveys.said import FORM
from bot.services.monitoring.answers import Counted
from bot.services.monitoring.said import SaidParts
from bot.services.surveys.options import options_of

_NUMBERS = frozenset({QuestionType.SCALE, QuestionType.DEGREE})


def sending_rows(said: SaidParts, speech: Speech) -> Iterator[Row]:
    for one in said.sendings:
        campaign, asked = one.campaign, one.questionnaire
        by = "hand" if campaign.kind == BY_HAND else "itself"
        yield (
            one.year.code,
            one.number,
            speech.worded(asked.title) if asked else campaign.survey,
            campaign.version,
            speech.label("audience", campaign.audience),
            speech.label("survey-stage", asked.stage) if asked else None,
            speech.say(f"export-monitoring-by-{by}"),
            speech.moment(campaign.begins_at),
            speech.moment(campaign.closes_at),
            one.replies.asked,
            one.replies.finished,
        )


def answer_rows(said: SaidParts, speech: Speech) -> Iterator[Row]:
    """A row for each option that somebody chose."""
    for one in said.answers:
        head = (
            one.year.code,
            _whence(one, speech),
            speech.label("survey-stage", one.stage) if one.stage else None,
            speech.label("audience", one.audience),
            part_of(one.part, speech),
            one.key,
            one.question.say(speech.lang, one.audience),
        )
        for answer, chosen in _chosen(one, speech):
            yield (*head, answer, chosen, one.n)


def satisfied_rows(said: SaidParts, speech: Speech) -> Iterator[Row]:
    for one in said.satisfied:
        stage = one.stage
        yield (
            one.year.code,
            speech.label("survey-stage", stage)
            if stage
            else speech.say("export-monitoring-over-year"),
            speech.label("audience", one.audience),
            part_of(one.part, speech),
            one.satisfied,
            one.answered,
            one.least,
        )


def pulse_rows(said: SaidParts, speech: Speech) -> Iterator[Row]:
    for one in said.pulses:
        yield speech.say(f"export-monitoring-{one.what}"), one.month, one.points, one.people


def yearly_rows(said: SaidParts, speech: Speech) -> Iterator[Row]:
    for one in said.scores:
        yield one.year.code, speech.moment(one.at), speech.worded(one.question), one.points


def part_of(part: str, speech: Speech) -> str:
    """Everybody, or a form or kind of mentoring as buttons call it."""
    if not part:
        return speech.say("export-monitoring-everybody")
    enum = "mentoring-form" if part.startswith(FORM) else "mentoring-kind"
    return speech.label(enum, part.partition(":")[2], short=True)


def _whence(one: Counted, speech: Speech) -> str:
    if one.stage is None:
        return speech.say("export-monitoring-over-year")
    if not one.sending:
        return speech.say("export-monitoring-of-stage")
    return speech.say("export-monitoring-of-sending", number=str(one.sending))


def _chosen(one: Counted, speech: Speech) -> Iterator[tuple[Value, int]]:
    """Options in their order with how many took each; of texts alone, how many wrote."""
    if one.question.type is QuestionType.TEXT:
        yield speech.say("export-monitoring-texts"), one.n
        return
    names = _names(one, speech)
    taken = [(names[code], one.counts[code]) for code in names if one.counts.get(code)]
    # Who wrote own words alone chose nothing; that they answered is told on the screen too.
    yield from taken or [(speech.say("export-monitoring-other"), 0)]


def _names(one: Counted, speech: Speech) -> dict[str, Value]:
    """What stands on the buttons, by the code they store; a scale's own numbers."""
    codes = one.question.codes
    if one.question.type in _NUMBERS:
        return {code: int(code) for code in codes}
    options = options_of(one.question, speech.lang)
    return {
        code: speech.say(key, **{name: str(value) for name, value in values.items()})
        for code, (key, values) in zip(codes, options, strict=True)
    }
