"""What an open roadmap remembers: where one is, and what was just taken out."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept, given
from bot.domain.ids import RoadmapItemId


@dataclass
class Entry(Kept):
    """`stage` from 1; `removed`: the item that may be brought back; `came`: where from."""

    stage: int = 0
    item: int | None = None
    removed: int | None = None
    came: str = "stage"

    @property
    def item_id(self) -> RoadmapItemId:
        return RoadmapItemId(given(self.item))
