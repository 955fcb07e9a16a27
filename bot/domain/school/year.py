"""The school year as a period of reports: 1 September to 31 May (source: seed 002)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Self

# In August a school already works for the year to come: orders, bases, pairs.
_FIRST_MONTH: Final = 8


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """Both days included."""

    start: date
    end: date

    @classmethod
    def of(cls, day: date) -> Self:
        """The year that a day belongs to; June and July still belong to the one that ended."""
        return cls.starting(day.year if day.month >= _FIRST_MONTH else day.year - 1)

    @classmethod
    def starting(cls, first: int) -> Self:
        """By the calendar year of its September."""
        return cls(date(first, 9, 1), date(first + 1, 5, 31))

    @property
    def first(self) -> int:
        return self.start.year

    @property
    def code(self) -> str:
        """«2025/26», the name of the year in any language."""
        return f"{self.first}/{(self.first + 1) % 100:02}"

    @property
    def next(self) -> "SchoolYear":
        return SchoolYear.starting(self.first + 1)

    @property
    def opens(self) -> date:
        """From the first of August on all that is done is done for this year."""
        return date(self.first, _FIRST_MONTH, 1)

    @property
    def closes(self) -> date:
        """June and July still belong to it, so that whatever ends has a year it ended in."""
        return date(self.first + 1, _FIRST_MONTH, 1) - timedelta(days=1)

    def on(self, month: int, day: int) -> date:
        """A day of this year by the calendar: August to December of the first half."""
        return date(self.first if month >= _FIRST_MONTH else self.first + 1, month, day)
