"""What an open dialog remembers between taps: ids and unfinished input, never what is stored."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours


@dataclass
class Kept:
    """Subclasses name the lines: JSON values, each with what it is before anybody spoke."""

    @classmethod
    def read(cls, manager: DialogManager) -> Self:
        """What was given at the door, and what was chosen since."""
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {one.name for one in fields(cls)}
        said: dict[str, Any] = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @classmethod
    def keep(cls, manager: DialogManager, **lines: Any) -> Self:
        """These lines are changed, the others stay."""
        kept = cls.read(manager)
        for name, value in lines.items():
            setattr(kept, name, value)
        kept.write(manager)
        return kept


def given(known: int | None) -> int:
    """The id that a screen is about; NotYours where it was opened about nothing."""
    if known is None:
        raise NotYours
    return known
