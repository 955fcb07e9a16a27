"""What an open checkpoint remembers."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept
from bot.domain.errors import NotYours


@dataclass
class Place(Kept):
    """`known`: the kept checkpoint that is open; `struck`: words that may be brought back."""

    known: int | None = None
    struck: str = ""

    @property
    def id(self) -> int:
        """NotYours where none is open."""
        if self.known is None:
            raise NotYours
        return self.known
