"""What an open dialog of the end of a year remembers."""

from dataclasses import dataclass, field

from bot.dialogs.kept import Kept
from bot.domain.errors import NotYours
from bot.domain.ids import PairId


@dataclass
class Place(Kept):
    """Of which pair; `number`: the question on the screen; `goes_on`: pairs to be renewed.

    `line`: the field of the report; `year`: by the calendar year of its September.
    """

    pair: int = 0
    number: int = 0
    line: str = ""
    year: int = 0
    undo: bool = False
    goes_on: list[int] = field(default_factory=list)

    @property
    def pair_id(self) -> PairId:
        if not self.pair:
            raise NotYours
        return PairId(self.pair)
