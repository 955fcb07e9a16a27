"""What an open dialog of the end of a year remembers."""

from dataclasses import asdict, dataclass, field, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import PairId


@dataclass
class Place:
    """Of which pair; `number`: the question on the screen; `goes_on`: pairs to be renewed.

    `line`: the field of the report; `year`: by the calendar year of its September.
    """

    pair: int = 0
    number: int = 0
    line: str = ""
    year: int = 0
    undo: bool = False
    goes_on: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, manager: DialogManager) -> "Place":
        """What was given at the door, and what was chosen since."""
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {one.name for one in fields(cls)}
        kept = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in kept.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def pair_id(self) -> PairId:
        if not self.pair:
            raise NotYours
        return PairId(self.pair)
