"""How workbooks look, and how one is begun and given up."""

from pathlib import Path
from typing import Any, Final

from bot.documents.xlsx.columns import Cell
from bot.domain.signals import Light

Looks = dict[Any, Any]
_OPTIONS: Final = {
    "constant_memory": True,
    # What people typed is text, whatever it begins with.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def open_book(path: Path) -> Any:
    """A workbook whose unfinished sheets lie beside it: they go with its folder."""
    import xlsxwriter  # noqa: PLC0415 (the bot starts without it)

    return xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})


def give_up(book: Any) -> None:
    """Drop a workbook that will never be closed, with the sheets that lie beside it."""
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None and not sheet.row_data_fh.closed:
            sheet.row_data_fh.close()
            Path(sheet.row_data_filename).unlink(missing_ok=True)


def looks_of(book: Any) -> Looks:
    """Formats of a workbook."""
    plain = {"valign": "top"}
    middle = {**plain, "align": "center"}
    total = {"bold": True, "top": 1, "bg_color": "#F2F2F2"}
    header = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E4ECF7", "border": 1}
    made: dict[Any, dict[str, Any]] = {
        "title": {"bold": True, "font_size": 13},
        "heading": {},
        "header": header,
        "total": {**total, "align": "center"},
        "total-word": total,
        "total-share": {**total, "align": "center", "num_format": "0%"},
        "share": {**plain, "align": "left", "num_format": "0.00%"},
        Cell.TEXT: {**plain, "text_wrap": True},
        Cell.ANY: {**plain, "align": "left", "text_wrap": True},
        Cell.NUMBER: middle,
        Cell.PERCENT: {**middle, "num_format": "0%"},
        Cell.DATE: {**middle, "num_format": "dd.mm.yyyy"},
        Cell.MOMENT: {**middle, "num_format": "dd.mm.yyyy hh:mm"},
        Light.GREEN: {"bg_color": "#D5EBDD", "font_color": "#14532D"},
        Light.YELLOW: {"bg_color": "#FFF2B3", "font_color": "#5C4400"},
        Light.RED: {"bg_color": "#F9D0CC", "font_color": "#7A1410", "bold": True},
    }
    return {name: book.add_format(look) for name, look in made.items()}
