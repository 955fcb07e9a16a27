"""Signatures don't stand alone on a page: what is right above them goes along.

It is found in the filled paper: only then is it known which row of a list is the last one.
"""

from typing import Any, Final

# Rows.
_SHORT: Final = 6
_LAST: Final = 2
_OFF: Final = ("0", "false", "off")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def keep_signatures(body: Any) -> None:
    """`body`: of a document of Word; a table that stays with what follows is one of signatures."""
    blocks = list(body)
    for place, block in enumerate(blocks):
        if block.tag == f"{_W}tbl" and all(map(_kept, block.iter(f"{_W}tr"))):
            _keep_above(blocks[:place])


def _keep_above(blocks: list[Any]) -> None:
    """The last paragraph with words or the last rows, and the empty lines below them.

    A short table goes whole.
    """
    for block in reversed(blocks):
        rows = list(block.iter(f"{_W}tr"))
        kept = rows if len(rows) <= _SHORT else rows[-_LAST:]
        for one in kept or [block]:
            for paragraph in one.iter(f"{_W}p"):
                _keep(paragraph)
        if rows or "".join(block.itertext()).strip():
            return


def _kept(row: Any) -> bool:
    marks = [one.find(f"{_W}pPr/{_W}keepNext") for one in row.iter(f"{_W}p")]
    return all(one is not None and one.get(f"{_W}val") not in _OFF for one in marks)


def _keep(paragraph: Any) -> None:
    look = paragraph.find(f"{_W}pPr")
    if look is None:
        look = paragraph.makeelement(f"{_W}pPr")
        paragraph.insert(0, look)
    mark = look.find(f"{_W}keepNext")
    if mark is None:
        # The order of marks is fixed: only the style stands before it.
        mark = paragraph.makeelement(f"{_W}keepNext")
        look.insert(int(look.find(f"{_W}pStyle") is not None), mark)
    mark.attrib.clear()
