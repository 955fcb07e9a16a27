"""What an open programme remembers: ids and unfinished input."""

from dataclasses import dataclass, field

from aiogram_dialog import DialogManager

from bot.dialogs.kept import Kept, given
from bot.domain.ids import MilestoneId, PairId, RevisionId
from bot.domain.programme.content import Part


@dataclass
class Entry(Kept):
    """`value`: of the part that is being changed, as JSON keeps it; `undo`: offered now."""

    pair: int | None = None
    part: str = Part.GOAL
    value: str | list[str] | None = None
    picked: list[str] = field(default_factory=list)
    revision: int | None = None
    milestone: int | None = None
    notice: str = ""
    undo: bool = False

    @property
    def pair_id(self) -> PairId:
        return PairId(given(self.pair))

    @property
    def milestone_id(self) -> MilestoneId:
        return MilestoneId(given(self.milestone))

    @property
    def revision_id(self) -> RevisionId:
        return RevisionId(given(self.revision))

    def forget(self) -> None:
        """What was just done stays on the screen until the next step."""
        self.notice, self.undo = "", False


def told(manager: DialogManager, entry: Entry, words: str, *, undo: bool = False) -> None:
    """Say above the screen what was done."""
    entry.notice, entry.undo = words, undo
    entry.write(manager)
