"""A questionnaire that a school wrote: kept as the text that was sent, read when it is needed."""

from dataclasses import replace
from functools import lru_cache

from bot.catalog.sent import read_sent
from bot.catalog.surveys.loading import read_questionnaire
from bot.catalog.surveys.model import Questionnaire

_REMEMBERED = 64


@lru_cache(maxsize=_REMEMBERED)
def parsed(text: str, version: int) -> Questionnaire:
    """The questionnaire of a text as that `version` of it; SentFault names line and field."""
    made, _ = read_sent(text, read_questionnaire)
    return replace(made, version=version)
