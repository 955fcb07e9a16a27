"""How a sheet is printed: A4, lying, the names of columns on each page and whose it is above it.

The heading stands in the page's own header: words of the first cells are cut by a printer where
the repeated columns of a page end.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from bot.documents.xlsx.columns import Sheet
from bot.domain.names import cut

HEADER_ROW: Final = 3  # after organisation, period, made when
_A4: Final = 9
# Spreadsheets take 255 signs of a header, marks and both lines together.
_LONGEST_NAME: Final = 120
_CONTROL: Final = re.compile(r"[\x00-\x1f\ud800-\udfff\ufffe\uffff]+")


def set_up(page: Any, sheet: Sheet, head: Sequence[str]) -> None:
    """`head`: whose, of which days, made when."""
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.4, right=0.4, top=0.9, bottom=0.6)
    page.set_header(_heading(head), {"margin": 0.35})
    page.set_footer("&L&A&R&P / &N")
    page.fit_to_pages(sheet.pages, 0)
    page.repeat_rows(HEADER_ROW)
    if sheet.repeated:
        page.repeat_columns(0, sheet.repeated - 1)


def _heading(head: Sequence[str]) -> str:
    """A space ends the size of the letters: a name may begin with a number."""
    name, *days = (_inert(one) for one in head)
    return f'&L&"-,Bold"&12 {name}\n&"-,Regular"&9 {" · ".join(days)}'


def _inert(words: str) -> str:
    """What was typed is no mark of a header."""
    said = _CONTROL.sub(" ", words)
    return cut(said, max(1, _LONGEST_NAME - said.count("&"))).replace("&", "&&")
