"""What is refused before a workbook is opened: everything by the list of its parts alone."""

import zipfile
from io import BytesIO
from typing import Final

LARGEST: Final = 20 * 1024 * 1024
MOST_ROWS: Final = 50_000
_MOST_PARTS: Final = 1_000
_MOST_UNPACKED: Final = 200 * 1024 * 1024
_SQUEEZED: Final = 200
_NOTABLE: Final = 1024 * 1024
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_FOREIGN: Final = (
    b"%PDF",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\xff\xd8\xff",
    b"\x89PNG",
)


class Refused(Exception):
    """`code` names the refusal: `bot.domain.importing.refusals`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_workbook(content: bytes) -> bool:
    """Whether to open it as a workbook; Refused for what is no table at all."""
    if len(content) > LARGEST:
        raise Refused("too_large")
    if content.startswith(_OLE):
        raise Refused("protected" if _ENCRYPTED in content else "old_excel")
    if content.startswith(_FOREIGN):
        raise Refused("not_table")
    return content.startswith(b"PK")


def check_parts(content: bytes) -> None:
    """Refused: a bomb, a programme inside, links to other files, a password, another format."""
    try:
        parts = zipfile.ZipFile(BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise Refused("damaged") from None
    names = {part.filename.casefold() for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("protected")
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise Refused("bomb")
    if any(_squeezed(part) for part in parts):
        raise Refused("bomb")
    if not any(name.startswith("xl/workbook") for name in names):
        raise Refused("not_table")
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise Refused("macros")
    if any(name.startswith("xl/externallinks/") for name in names):
        raise Refused("foreign_links")


def _squeezed(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _NOTABLE and part.file_size > _SQUEEZED * max(1, part.compress_size)
