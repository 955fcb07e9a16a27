"""What an open screen of results remembers: codes and ids only."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept
from bot.domain.errors import UnknownWord
from bot.domain.surveys import Audience, Stage


@dataclass
class Place(Kept):
    """`first`: of an earlier school year; `campaign`: of one sending alone; `key`: a question."""

    first: int | None = None
    stage: str = ""
    audience: str = ""
    campaign: int | None = None
    key: str = ""

    @property
    def where(self) -> tuple[Stage, Audience]:
        """UnknownWord for a forged one."""
        if self.stage not in set(Stage) or self.audience not in set(Audience):
            raise UnknownWord
        return Stage(self.stage), Audience(self.audience)


@dataclass
class Writing(Kept):
    """`side`: the open list of the SWOT; `line`: the chosen one of it, counted from 0.

    `struck`: a line that may be brought back.
    """

    side: str = ""
    line: int | None = None
    struck: str = ""
