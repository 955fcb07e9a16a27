"""What an open dialog of the community remembers: ids, codes, unfinished words."""

from dataclasses import asdict, dataclass, field, fields
from typing import Self

from aiogram_dialog import DialogManager

from bot.domain.community.audiences import Audience, read_audience
from bot.domain.errors import NotYours


@dataclass
class Entry:
    """`known`: what is open; `removed`: what may be brought back; the rest is a draft."""

    known: int | None = None
    removed: int | None = None
    words: str = ""
    direction: str = ""
    stage: int | None = None
    part: str = ""
    role: str = ""
    person: int | None = None
    title: str = ""
    kind: str = ""
    day: str = ""
    time: str = ""
    place: str = ""
    audience: str = "everybody"
    hours: int = 0
    marks: dict[str, int] = field(default_factory=dict)

    @classmethod
    def read(cls, manager: DialogManager) -> Self:
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {one.name for one in fields(cls)}
        said = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def id(self) -> int:
        """NotYours where nothing is open."""
        if self.known is None:
            raise NotYours
        return self.known

    @property
    def hearers(self) -> Audience:
        return read_audience(self.audience)


def keep(manager: DialogManager, **values: object) -> Entry:
    """The entry with these values, kept."""
    entry = Entry.read(manager)
    for name, value in values.items():
        setattr(entry, name, value)
    entry.write(manager)
    return entry
