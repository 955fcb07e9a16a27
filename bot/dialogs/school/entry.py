"""What an open dialog of the school's programme remembers: ids and codes only."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept, given
from bot.domain.ids import DocumentId


@dataclass
class Entry(Kept):
    """`condition` a code of the profile; `removed` a document that may be brought back."""

    condition: str = ""
    document: int | None = None
    removed: int | None = None
    field: str = ""
    change: int | None = None
    form: str = ""
    notice: str = ""

    @property
    def document_id(self) -> DocumentId:
        return DocumentId(given(self.document))
