"""One finished sheet as figures are made of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.ids import PersonId
from bot.domain.surveys.model import Audience

# One person, or one anonymous sheet.
Unit = PersonId | str


FORM, KIND = "form:", "kind:"


def places_of(pairs: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """Of pairs by form and kinds, each once, in order."""
    found = {place for form, kinds in pairs for place in (FORM + form, *(KIND + k for k in kinds))}
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Said:
    """`person` None: anonymous. Values as they are stored, by question.

    `places`: forms and kinds of mentoring of that person when the sheet was finished, as
    «form:teacher_teacher»; they never change, so that no slice of an old campaign does.
    """

    key: str
    person: PersonId | None
    campaign: int
    audience: Audience
    closed_at: datetime
    values: Mapping[str, str]
    survey: str = ""
    places: tuple[str, ...] = ()

    @property
    def unit(self) -> Unit:
        return self.key if self.person is None else self.person
