"""What an open screen of signals remembers: the pair, the signal, an unfinished check."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept, given
from bot.domain.ids import PairId


@dataclass
class Place(Kept):
    """`reason`, `words`: of a check that still needs a term; `notice`: key of what was just done.

    `offered`: the offer of help was made from this screen a moment ago. `page`: of the history.
    """

    pair: int | None = None
    code: str = ""
    reason: str = ""
    words: str = ""
    notice: str = ""
    offered: bool = False
    page: int = 0

    @property
    def pair_id(self) -> PairId:
        return PairId(given(self.pair))
