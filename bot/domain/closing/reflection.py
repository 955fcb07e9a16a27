"""Looking back at the end: a few questions to both sides, each of which may be left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.domain.errors import TextNeeded, TextTooLong
from bot.domain.ids import OrganisationId, PairId, PersonId

LONGEST_ANSWER: Final = 500


@dataclass(frozen=True, slots=True)
class Reflection:
    """One person's own: nobody reads it but them, unless they share it with the report.

    `answers`: by the code of the question, a code of the catalogue or own words.
    """

    pair_id: PairId
    organisation_id: OrganisationId
    person_id: PersonId
    answers: Mapping[str, str] = field(default_factory=dict)
    shared: bool = False


def answered(found: Reflection, question: str, words: str) -> Reflection:
    """With an answer; TextNeeded, TextTooLong."""
    said = " ".join(words.split())
    if not said:
        raise TextNeeded
    if len(said) > LONGEST_ANSWER:
        raise TextTooLong(LONGEST_ANSWER)
    return replace(found, answers={**found.answers, question: said})


def shared(found: Reflection, *, yes: bool) -> Reflection:
    """Into the report and out of it again: consent is taken back as easily as given."""
    return replace(found, shared=yes)
