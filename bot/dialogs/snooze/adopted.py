"""The reminder that a dialog took over, and the screen that was there before."""

from dataclasses import asdict, dataclass
from typing import cast

from aiogram_dialog import Data, DialogManager, ShowMode

from bot.dialogs import states
from bot.domain.ids import PostId


@dataclass(frozen=True, slots=True)
class Adopted:
    """`screen`: the live message of the dialog below, which goes on being its own."""

    post: PostId
    message: int
    screen: int | None

    @classmethod
    def read(cls, manager: DialogManager) -> "Adopted":
        return cls(**cast("dict[str, PostId]", manager.start_data))

    async def leave(self, manager: DialogManager) -> None:
        """End the dialog without a word; the one below gets its screen back."""
        await manager.done(show_mode=ShowMode.NO_UPDATE)
        manager.current_stack().last_message_id = self.screen


async def open_snooze_day(manager: DialogManager, post: PostId, message: int) -> None:
    """Turn the reminder into a calendar. What the person was in the middle of stays below."""
    stack = manager.current_stack()
    given: Data = asdict(Adopted(post, message, stack.last_message_id))
    stack.last_message_id = message
    await manager.start(states.Snooze.day, given, show_mode=ShowMode.EDIT)
