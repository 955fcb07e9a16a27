"""Tables of a form: bordered, their head on every page, a row for each of a list."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

_SMALL: Final = 10


def add_list(made: Any, block: Mapping[str, Any], width: float) -> None:
    """A table of a list: `list`, `columns` of head, cell and share, `size`, `stage`, `empty`."""
    columns: Sequence[Mapping[str, Any]] = block["columns"]
    size = block.get("size", _SMALL)
    stage = block.get("stage")
    table = _table(made, [column["share"] for column in columns], width)
    _fill(table.rows[0], [column["head"] for column in columns], size, bold=True)
    _repeat(table.rows[0])
    _mark(table, f"{{%tr for x in {block['list']} %}}")
    if stage:
        _mark(table, f"{{%tr if x.{stage} %}}")
        row = table.add_row()
        merged = row.cells[0].merge(row.cells[-1])
        _write(merged.paragraphs[0], f"{{{{ x.{stage} }}}}", size, bold=True)
        merged.paragraphs[0].paragraph_format.keep_with_next = True
        _mark(table, "{%tr endif %}")
    if block.get("empty"):
        _mark(table, "{%tr if x.number %}")
    row = table.add_row()
    _whole(row)
    _fill(row, [_cell(column["cell"]) for column in columns], size)
    if block.get("empty"):
        _say_empty(table, block["empty"], size)
    _mark(table, "{%tr endfor %}")
    after(made)


def _say_empty(table: Any, words: str, size: float) -> None:
    """A report says that there is nothing; forms to be filled in by hand keep their empty row."""
    _mark(table, "{%tr else %}")
    row = table.add_row()
    _write(row.cells[0].merge(row.cells[-1]).paragraphs[0], words, size)
    _mark(table, "{%tr endif %}")


def add_facts(made: Any, block: Mapping[str, Any], width: float) -> None:
    """Two columns: what and its value, a row a fact."""
    table = _table(made, block.get("shares", [35, 65]), width, rows=0)
    for name, said in block["facts"]:
        row = table.add_row()
        _whole(row)
        _write(row.cells[0].paragraphs[0], name, block.get("size", 11))
        _write(row.cells[1].paragraphs[0], said, block.get("size", 11))
    after(made)


def add_signatures(made: Any, block: Mapping[str, Any], width: float) -> None:
    """Lines for ink: who, the line, the name, the day; a third word names a list to go through."""
    table = _table(made, [18, 20, 37, 25], width, rows=0, borders=False)
    for who, name, *each in block["signatures"]:
        if each:
            _mark(table, f"{{%tr for x in {each[0]} %}}")
            # An empty form has rows for many people, and a line for one signature.
            _mark(table, "{%tr if x.number or loop.first %}")
        row = table.add_row()
        _whole(row)
        said = f"{{% if x.number %}}{name}{{% else %}}{'_' * 20}{{% endif %}}" if each else name
        _fill(row, (who, "_" * 17, f"/ {said} /", block.get("day", "")), _SMALL)
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.space_before = Pt(8)
            # Signatures of one paper stand on one page.
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        if each:
            _mark(table, "{%tr endif %}")
            _mark(table, "{%tr endfor %}")
    after(made, keep=True)


def after(made: Any, *, keep: bool = False) -> None:
    """A thin line of air below a table: two that touch would be one."""
    air = made.add_paragraph()
    air.paragraph_format.space_after = Pt(0)
    air.paragraph_format.line_spacing = Pt(8)
    air.paragraph_format.keep_with_next = keep


def _table(
    made: Any, shares: Sequence[float], width: float, rows: int = 1, *, borders: bool = True
) -> Any:
    table = made.add_table(rows=rows, cols=len(shares))
    table.style = "Table Grid" if borders else "Normal Table"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Cm(width * share / sum(shares))
    return table


def _cell(words: str) -> str:
    """One column by its name; several with words between them, which an empty row leaves out."""
    if "{" in words:
        return f"{{% if x.number %}}{words}{{% endif %}}"
    return f"{{{{ x.{words} }}}}" if words else ""


def _fill(row: Any, said: Sequence[str], size: float, *, bold: bool = False) -> None:
    for cell, words in zip(row.cells, said, strict=True):
        _write(cell.paragraphs[0], words, size, bold=bold)
        if bold:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _write(paragraph: Any, words: str, size: float, *, bold: bool = False) -> None:
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = 1.0
    run = paragraph.add_run(words)
    run.font.size, run.bold = Pt(size), bold


def _mark(table: Any, mark: str) -> None:
    """A row that disappears when the form is filled in."""
    row = table.add_row()
    row.cells[0].paragraphs[0].add_run(mark)


def _repeat(row: Any) -> None:
    """The head stands on each page."""
    _row_is(row, "w:cantSplit")
    _row_is(row, "w:tblHeader")


def _whole(row: Any) -> None:
    """A row isn't torn between two pages."""
    _row_is(row, "w:cantSplit")


def _row_is(row: Any, what: str) -> None:
    mark = OxmlElement(what)
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)
