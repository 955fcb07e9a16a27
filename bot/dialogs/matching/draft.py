"""What the screens of matching remember: who is looked at, the draft for everybody."""

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.services.matching.choosing import Choice

Row = list[Any]


@dataclass
class Looking:
    """`first`: from which place the short list is shown; `rows`: mentee, mentor (0: nobody),
    whether it is to be proposed; `row`: the mentee whose row is open; `told`: the last outcome.
    """

    mentee: int = 0
    mentor: int = 0
    first: int = 0
    rows: list[Row] = field(default_factory=list)
    row: int = 0
    told: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "Looking":
        known = {one.name for one in fields(cls)}
        looking = cls(**{k: v for k, v in manager.dialog_data.items() if k in known})
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        looking.mentee = looking.mentee or int(start.get("mentee") or 0)
        return looking

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

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
