"""What an open checkpoint remembers."""

from dataclasses import asdict, dataclass, fields

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours


@dataclass
class Place:
    """`known`: the kept checkpoint that is open; `struck`: words that may be brought back."""

    known: int | None = None
    struck: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "Place":
        known = {field.name for field in fields(cls)}
        said = manager.dialog_data
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def id(self) -> int:
        """NotYours where none is open."""
        if self.known is None:
            raise NotYours
        return self.known
