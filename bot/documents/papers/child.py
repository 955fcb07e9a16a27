"""Reads a form from standard input, in a process of its own with little memory and time.

Answers one JSON object: `{"no": code}` a refusal, `{"faults": [...]}` what can't be filled in,
`{"found": 12}` a good form. The bot itself never opens what somebody may have made.
"""

import json
import sys
from contextlib import suppress
from importlib import import_module
from io import BytesIO
from typing import Any, Final

from bot.catalog.papers import LANGUAGE, Fields, paper
from bot.documents.papers.filling import fill
from bot.documents.papers.guards import Unfit, check_parts
from bot.documents.papers.marks import Line, Reading
from bot.domain.papers.subjects import LARGEST_FORM

_MEMORY: Final = 1024 * 1024 * 1024
_SECONDS: Final = 20
_BESIDE: Final = ("header+xml", "footer+xml", "notes+xml")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def look(content: bytes, code: str) -> dict[str, Any]:
    """What is said of the form."""
    check_parts(content)
    fields = paper(code).fields
    reading = Reading(fields)
    for line in _lines(content):
        reading.read(line)
    reading.close()
    if reading.faults:
        return {"faults": [[f.place, f.code, f.said, f.near] for f in reading.faults]}
    if reading.found:
        fill(content, sample(fields), "")
    return {"found": reading.found}


def sample(fields: Fields) -> dict[str, Any]:
    """Every field with its meaning for a value, lists two rows long."""
    made: dict[str, Any] = {
        name: {one: said.say(LANGUAGE) for one, said in known.items()}
        for name, known in fields.groups.items()
    }
    for name, known in fields.lists.items():
        made[name] = [{one: said.say(LANGUAGE) for one, said in known.items()}] * 2
    return made


def _lines(content: bytes) -> list[Line]:
    """Paragraphs of the text in order, then those of heads, feet and notes."""
    from docx import Document  # noqa: PLC0415 (a start can't spare it)
    from docx.oxml import parse_xml  # noqa: PLC0415

    document = Document(BytesIO(content))
    others = (
        part for part in document.part.package.iter_parts() if part.content_type.endswith(_BESIDE)
    )
    roots: list[Any] = [document.element.body, *(parse_xml(part.blob) for part in others)]
    paragraphs = [one for root in roots for one in root.iter(f"{_W}p")]
    return [_line(place, one) for place, one in enumerate(paragraphs, 1)]


def _line(place: int, paragraph: Any) -> Line:
    text = "".join(one.text or "" for one in paragraph.iter(f"{_W}t"))
    row = any(one.tag == f"{_W}tr" for one in paragraph.iterancestors())
    return Line(place, text, row)


def main(code: str) -> None:
    _limit()
    content = sys.stdin.buffer.read(LARGEST_FORM + 1)
    try:
        said = look(content, code)
    except Unfit as unfit:
        said = {"no": unfit.code}
    except (MemoryError, RecursionError):
        said = {"no": "heavy"}
    except Exception:  # libraries fall over a broken file in ways of their own
        said = {"no": "damaged"}
    sys.stdout.write(json.dumps(said))


def _limit() -> None:
    """Windows has no such limits; there the parent's patience is the only one."""
    with suppress(ImportError):
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


if __name__ == "__main__":
    main(sys.argv[1])
