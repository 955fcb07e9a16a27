"""What an open dialog of petitions remembers."""

from dataclasses import asdict, dataclass, field, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import PairId
from bot.domain.petitions import PetitionKind


@dataclass
class Asking:
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

    @classmethod
    def read(cls, manager: DialogManager) -> "Asking":
        """What was given at the door, and what was chosen since."""
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {one.name for one in fields(cls)}
        kept = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in kept.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

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
