"""What an open bank remembers: what is looked for, what was opened, for which pair."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept, given
from bot.domain.ids import PairId
from bot.domain.plans import Direction, WorkForm
from bot.services.programme.bank import Sought


@dataclass
class Entry(Kept):
    """`own`: the pair whose plan is being filled, where one came from it."""

    words: str = ""
    direction: str = ""
    form: str = ""
    pair: int | None = None
    own: int | None = None
    notice: str = ""

    @property
    def pair_id(self) -> PairId:
        return PairId(given(self.pair))

    @property
    def sought(self) -> Sought:
        return Sought(
            self.words,
            Direction(self.direction) if self.direction else None,
            WorkForm(self.form) if self.form else None,
        )
