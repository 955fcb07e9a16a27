"""Lists longer than eight rows are paged."""

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import (
    CurrentPage,
    NextPage,
    PrevPage,
    Row,
    ScrollingGroup,
    Select,
)
from aiogram_dialog.widgets.kbd.base import Keyboard
from aiogram_dialog.widgets.text import Const, Format

from bot.dialogs.typed import number_of
from bot.dialogs.words import Shown

PAGE = 8


def named(
    name: str,
    on_click: Any,
    kind: Any = str,
    items: str | list[dict[str, Any]] | None = None,
    when: WhenCondition = None,
) -> Select[Any]:
    """A button for each of the getter's rows `items` (usually called as the button is).

    A row is a mapping with `name` and `code` (or `id`); `on_click` gets the code as a `kind`.
    """
    return Select(
        Shown("name"),
        id=name,
        item_id_getter=_code_of,
        items=items or name,
        type_factory=kind,
        on_click=on_click,
        when=when,
    )


def numbered(name: str, on_click: Any, items: str | None = None) -> Select[Any]:
    """The same with whole numbers; a forged one is refused."""
    return named(name, on_click, number_of, items)


def worded(name: str, on_click: Any, items: str | None = None) -> Select[str]:
    """The same of rows that are pairs: words, code."""
    return Select(
        Format("{item[0]}"),
        id=name,
        item_id_getter=itemgetter(1),
        items=items or name,
        on_click=on_click,
    )


def marked(name: str, chosen: bool) -> str:  # noqa: FBT001 (a state, not a mode)
    return f"✓ {name}" if chosen else name


def paged(rows: Keyboard, name: str, when: WhenCondition = None) -> tuple[Keyboard, Row]:
    """`rows` eight a page, and arrows that are there only when there are more pages."""
    scroll = ScrollingGroup(
        rows, id=name, width=1, height=PAGE, hide_pager=True, hide_on_single_page=True, when=when
    )
    arrows = Row(
        PrevPage(scroll=name, text=Const("‹")),
        CurrentPage(scroll=name, text=Format("{current_page1} / {pages}")),
        NextPage(scroll=name, text=Const("›")),
        when=_several(name),
    )
    return scroll, arrows


def _several(name: str) -> Callable[[dict[str, Any], Any, Any], bool]:
    # The getter counts: a scroll's own page count is known only after it was drawn.
    def several(data: dict[str, Any], _: Any, __: Any) -> bool:
        return bool(data.get(f"{name}_rows", 0) > PAGE)

    return several


def _code_of(row: dict[str, Any]) -> Any:
    return row["code"] if "code" in row else row["id"]
