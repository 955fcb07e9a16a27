"""What an open bank remembers: what is looked for, what was opened, for which pair."""

from dataclasses import asdict, dataclass, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.plans import Direction, WorkForm
from bot.services.programme.bank import Sought


@dataclass
class Entry:
    """`own`: the pair whose plan is being filled, where one came from it."""

    words: str = ""
    direction: str = ""
    form: str = ""
    pair: int | None = None
    own: int | None = None
    notice: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "Entry":
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

    @property
    def sought(self) -> Sought:
        return Sought(
            self.words,
            Direction(self.direction) if self.direction else None,
            WorkForm(self.form) if self.form else None,
        )
