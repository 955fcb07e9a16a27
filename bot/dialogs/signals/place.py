"""What an open screen of signals remembers: the pair, the signal, an unfinished check."""

from dataclasses import asdict, dataclass, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import PairId


@dataclass
class Place:
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

    @classmethod
    def read(cls, manager: DialogManager) -> "Place":
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {one.name for one in fields(cls)}
        said = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def pair_id(self) -> PairId:
        if self.pair is None:
            raise NotYours
        return PairId(self.pair)
