"""Builds our forms: `python -m bot.workshop.papers.building` after a change of forms/*.yaml."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt

from bot.catalog.papers import FOLDER
from bot.workshop.papers.page import SIZE, blank_page
from bot.workshop.papers.tables import add_facts, add_list, add_signatures

FORMS: Final = FOLDER / "forms"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_PORTRAIT, _LANDSCAPE = 17.0, 25.7
_SIDES: Final = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def build(source: Path) -> bytes:
    """One form as a file of Word, the same bytes for the same source."""
    said: Mapping[str, Any] = yaml.safe_load(source.read_text(encoding="utf-8"))
    landscape = said.get("page") == "landscape"
    made = blank_page(landscape=landscape, numbered=said.get("numbered", True))
    width = _LANDSCAPE if landscape else _PORTRAIT
    for block in said["blocks"]:
        _add(made, block, width)
    raw = io.BytesIO()
    made.save(raw)
    return _undated(raw.getvalue())


def _add(made: Any, block: Mapping[str, Any], width: float) -> None:
    """By the first key of the block."""
    kind = next(iter(block))
    ways: dict[str, Callable[[], object]] = {
        "title": lambda: _text(made, block, size=14, bold=True, side="center"),
        "subtitle": lambda: _text(made, block, side="center"),
        "head": lambda: _text(made, block, bold=True, before=8, keep=True),
        "text": lambda: _text(made, block, side=block.get("side", "both")),
        "note": lambda: _text(made, block, size=10, italic=True),
        "corner": lambda: _corner(made, block["corner"], width),
        "lines": lambda: _lines(made, block["lines"]),
        "list": lambda: add_list(made, block, width),
        "facts": lambda: add_facts(made, block, width),
        "signatures": lambda: add_signatures(made, block, width),
        "break": lambda: made.add_paragraph().add_run().add_break(WD_BREAK.PAGE),
        "space": lambda: _space(made, block["space"]),
    }
    ways[kind]()


def _text(
    made: Any,
    block: Mapping[str, Any],
    size: float = SIZE,
    side: str = "left",
    before: float = 0,
    **look: bool,
) -> None:
    paragraph = made.add_paragraph()
    paragraph.alignment = _SIDES[side]
    paragraph.paragraph_format.space_before = Pt(block.get("before", before))
    paragraph.paragraph_format.keep_with_next = look.get("keep", False)
    run = paragraph.add_run(next(iter(block.values())).strip())
    run.font.size = Pt(block.get("size", size))
    run.bold, run.italic = look.get("bold", False), look.get("italic", False)


def _corner(made: Any, lines: list[str], width: float) -> None:
    """«УТВЕРЖДАЮ» and its like: at the right, lines flush left."""
    for line in lines:
        paragraph = made.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(width * 0.55)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.add_run(line)
    made.add_paragraph()


def _lines(made: Any, count: int) -> None:
    """Ruled lines for what a person writes."""
    for _ in range(count):
        made.add_paragraph("_" * 76)


def _space(made: Any, points: float) -> None:
    made.add_paragraph().paragraph_format.space_before = Pt(points)


def _undated(raw: bytes) -> bytes:
    """Without the time of day in the archive, so that a build is not a change."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def build_all() -> list[Path]:
    """Every form, where the catalogue looks for it."""
    made = []
    for source in sorted(FORMS.glob("*.yaml")):
        target = FOLDER / f"{source.stem}.docx"
        target.write_bytes(build(source))
        made.append(target)
    return made


if __name__ == "__main__":
    build_all()
