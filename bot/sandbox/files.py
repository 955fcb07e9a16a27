"""What a file's name says of its kind, and the small files that people send."""

import base64
import mimetypes
from pathlib import PurePath
from typing import Final

# The office kinds are missing from the tables of some systems.
_OFFICE: Final = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
# The first page of an Ogg stream with the Opus header: enough to be taken for a voice note.
VOICE: Final = base64.b64decode("T2dnUwACAAAAAAAAAABWb2ljAAAAAAAAAAABE09wdXNIZWFkAQE4AYA+AAAAAAA=")
# One grey pixel, PNG.
PICTURE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


def kind_of(name: str) -> str:
    """The MIME type that goes with a file's name."""
    suffix = PurePath(name).suffix.lower()
    guessed = mimetypes.guess_type(name)[0]
    return _OFFICE.get(suffix) or guessed or "application/octet-stream"
