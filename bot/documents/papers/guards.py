"""What is refused before a form is opened: everything by its parts, nothing is carried out."""

import re
import zipfile
from io import BytesIO
from typing import Final

_MOST_PARTS: Final = 300
_MOST_UNPACKED: Final = 20 * 1024 * 1024
_MOST_TEXT: Final = 3 * 1024 * 1024
_SQUEEZED: Final = 200
_NOTABLE: Final = 256 * 1024
_TEXT: Final = "word/document.xml"
_TYPES: Final = "[Content_Types].xml"
# Programmes and objects, by the names of parts.
_OBJECTS: Final = re.compile(
    r"vbaproject|activex|/embeddings/|\.bin$|\.exe$|\.ole$", re.IGNORECASE
)
# Links that fetch something when the document is opened; those that a person taps are harmless.
_FETCHED: Final = re.compile(
    rb"<Relationship\b(?=[^>]*TargetMode\s*=\s*[\"']External)"
    rb"(?![^>]*Type\s*=\s*[\"'][^\"']*/hyperlink[\"'])",
)
_FIELDS: Final = re.compile(rb"\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b")
_ENTITIES: Final = re.compile(rb"<!(DOCTYPE|ENTITY)")
_INSTRUCTION: Final = re.compile(rb"<w:instrText[^>]*>[^<]*|w:instr\s*=\s*\"[^\"]*\"")


class Unfit(Exception):
    """`code`: damaged, macros or heavy; each is a refusal of `bot.domain.papers.refusals`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def check_parts(content: bytes) -> None:
    """Unfit: not a document of Word, a bomb, programmes or links inside."""
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise Unfit("damaged") from None
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if not {_TEXT, _TYPES} <= names or any(part.flag_bits & 1 for part in parts):
        raise Unfit("damaged")
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise Unfit("heavy")
    if any(_squeezed(part) or _long(part) for part in parts):
        raise Unfit("heavy")
    if any(_OBJECTS.search(name) for name in names):
        raise Unfit("macros")
    _check_text(archive, [name for name in names if name.endswith((".xml", ".rels"))])


def _check_text(archive: zipfile.ZipFile, names: list[str]) -> None:
    for name in names:
        try:
            text = archive.read(name)
        except (zipfile.BadZipFile, OSError, ValueError):
            raise Unfit("damaged") from None
        if _ENTITIES.search(text):
            raise Unfit("damaged")
        if name == _TYPES and b"macroEnabled" in text:
            raise Unfit("macros")
        if name.endswith(".rels") and _FETCHED.search(text):
            raise Unfit("macros")
        if any(_FIELDS.search(one) for one in _INSTRUCTION.findall(text)):
            raise Unfit("macros")


def _squeezed(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _NOTABLE and part.file_size > _SQUEEZED * max(1, part.compress_size)


def _long(part: zipfile.ZipInfo) -> bool:
    return part.filename.endswith(".xml") and part.file_size > _MOST_TEXT
