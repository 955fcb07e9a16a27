"""Readiness before the start: conditions of the profile, met or not, by whom and by when."""

from dataclasses import dataclass
from datetime import date

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Check:
    """What a school said of one condition; `code` is the profile's."""

    code: str
    met_on: date | None = None
    person_id: PersonId | None = None
    person_name: str = ""
    due: date | None = None

    @property
    def met(self) -> bool:
        return self.met_on is not None

    def overdue(self, today: date) -> bool:
        return not self.met and self.due is not None and self.due < today
