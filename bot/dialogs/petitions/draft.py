"""What an open dialog of petitions remembers."""

from dataclasses import dataclass, field

from bot.dialogs.kept import Kept
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import PairId
from bot.domain.petitions import PetitionKind


@dataclass
class Asking(Kept):
    """Of what is being asked; `petition`: the one on the screen."""

    kind: str = ""
    pair: int = 0
    petition: int = 0
    day: str = ""
    hours: str = "whole_day"
    words: str = ""
    end: str = ""
    kinds: list[str] = field(default_factory=list)
    undo: bool = False

    @property
    def of(self) -> PetitionKind:
        try:
            return PetitionKind(self.kind)
        except ValueError:
            raise UnknownWord from None

    @property
    def pair_id(self) -> PairId:
        if not self.pair:
            raise NotYours
        return PairId(self.pair)
