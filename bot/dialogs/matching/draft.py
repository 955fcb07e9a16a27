"""What the screens of matching remember: who is looked at, the draft for everybody."""

from dataclasses import dataclass, field
from typing import Any

from bot.dialogs.kept import Kept
from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.services.matching.choosing import Choice

Row = list[Any]


@dataclass
class Looking(Kept):
    """`first`: from which place the short list is shown; `rows`: mentee, mentor (0: nobody),
    whether it is to be proposed; `row`: the mentee whose row is open; `told`: the last outcome.
    """

    mentee: int = 0
    mentor: int = 0
    first: int = 0
    rows: list[Row] = field(default_factory=list)
    row: int = 0
    told: str = ""

    @property
    def the_mentee(self) -> PersonId:
        if not self.mentee:
            raise NotYours
        return PersonId(self.mentee)

    @property
    def choices(self) -> list[Choice]:
        """All rows, chosen or not."""
        return [(PersonId(mentee), PersonId(mentor)) for mentee, mentor, _ in self.rows]

    @property
    def chosen(self) -> list[Choice]:
        """Rows to be proposed."""
        return [
            (PersonId(mentee), PersonId(mentor))
            for mentee, mentor, on in self.rows
            if on and mentor
        ]

    def is_on(self, mentee: int) -> bool:
        return any(one == mentee and on and mentor for one, mentor, on in self.rows)

    def toggle(self, mentee: int) -> None:
        self.rows = [[one, who, on ^ (one == mentee)] for one, who, on in self.rows]

    def give(self, mentee: int, mentor: int) -> None:
        """Another mentor, by hand."""
        self.rows = [
            [one, mentor, True] if one == mentee else [one, who, on] for one, who, on in self.rows
        ]
