"""What an open roadmap remembers: where one is, and what was just taken out."""

from dataclasses import asdict, dataclass, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import RoadmapItemId


@dataclass
class Entry:
    """`stage` from 1; `removed`: the item that may be brought back; `came`: where from."""

    stage: int = 0
    item: int | None = None
    removed: int | None = None
    came: str = "stage"

    @classmethod
    def read(cls, manager: DialogManager) -> "Entry":
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {field.name for field in fields(cls)}
        said = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def item_id(self) -> RoadmapItemId:
        if self.item is None:
            raise NotYours
        return RoadmapItemId(self.item)
