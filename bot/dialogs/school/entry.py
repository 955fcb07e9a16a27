"""What an open dialog of the school's programme remembers: ids and codes only."""

from dataclasses import asdict, dataclass, fields
from typing import Self

from aiogram_dialog import DialogManager

from bot.domain.errors import NotYours
from bot.domain.ids import DocumentId


@dataclass
class Entry:
    """`condition` a code of the profile; `removed` a document that may be brought back."""

    condition: str = ""
    document: int | None = None
    removed: int | None = None
    field: str = ""
    change: int | None = None
    form: str = ""
    notice: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> Self:
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {field.name for field in fields(cls)}
        said = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))

    @property
    def document_id(self) -> DocumentId:
        if self.document is None:
            raise NotYours
        return DocumentId(self.document)
