"""What a newcomer has answered so far: kept in the dialog only, stored when all is said."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

from aiogram_dialog import DialogManager

from bot.dialogs.turn import tongue
from bot.domain.joining import Newcomer
from bot.domain.people import USUAL_PROFILE, MenteeCategory, Profile


@dataclass
class JoinForm:
    """`key` stands for the invitation; the code itself is never kept."""

    key: str
    role: str
    lang: str
    organisation: str = ""
    profile: str = USUAL_PROFILE
    name: str = ""
    position: str | None = None
    category: str | None = None
    request: str | None = None
    topics: list[str] = field(default_factory=list)
    hours: int | None = None
    founding: bool = False
    known: bool = False
    page: int = 0

    @classmethod
    def read(cls, manager: DialogManager) -> Self:
        """As it was written; at the start, what the opener gave."""
        kept: Any = manager.dialog_data or manager.start_data
        return cls(**{"lang": tongue(manager).lang, **kept})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    def newcomer(self, topics: str) -> Newcomer:
        """The answers; `topics` are the mentor's in words."""
        return Newcomer(
            self.name,
            Profile(
                position=self.position,
                category=MenteeCategory(self.category) if self.category else None,
                request=self.request,
                can_help=topics or None,
                hours_a_month=self.hours,
            ),
        )
