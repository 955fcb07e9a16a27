"""What an open form of a new pair remembers."""

from dataclasses import dataclass, field
from datetime import date
from typing import Self

from aiogram_dialog import DialogManager

from bot.dialogs.kept import Kept
from bot.dialogs.turn import services_of, speaker
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import PersonId
from bot.domain.matching.drafts import PairDraft


@dataclass
class FormEntry(Kept):
    """Empty form, format and kinds: the usual ones, which follow the number of mentees."""

    start: str = ""
    end: str = ""
    mentor: int | None = None
    mentees: list[int] = field(default_factory=list)
    format: str = ""
    form: str = ""
    kinds: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, manager: DialogManager) -> Self:
        """With the usual term when nothing is chosen yet."""
        entry = super().read(manager)
        if not entry.start:
            term = services_of(manager).pairing.usual_term(speaker(manager))
            entry.start, entry.end = term.start.isoformat(), term.end.isoformat()
        return entry

    def toggle_mentee(self, person: int) -> None:
        if person in self.mentees:
            self.mentees.remove(person)
        else:
            self.mentees.append(person)

    def toggle_kind(self, kind: str) -> None:
        """From the usual kind on: the first tap replaces it."""
        if kind in self.kinds:
            self.kinds.remove(kind)
        else:
            self.kinds.append(kind)

    def draft(self) -> PairDraft:
        return PairDraft(
            start=date.fromisoformat(self.start),
            end=date.fromisoformat(self.end),
            mentor=None if self.mentor is None else PersonId(self.mentor),
            mentees=tuple(PersonId(one) for one in self.mentees),
            format=Format(self.format) if self.format else None,
            form=Form(self.form) if self.form else None,
            kinds=tuple(Kind(kind) for kind in self.kinds),
        )
