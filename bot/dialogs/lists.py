"""Lists longer than eight rows are paged."""

from collections.abc import Callable
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

from bot.dialogs.words import Shown

PAGE = 8


def named(id: str, on_click: Any, kind: Any = str) -> Select[Any]:  # noqa: A002
    """A button for each of the getter's rows called `id`: mappings with `code` and `name`."""
    return Select(
        Shown("name"),
        id=id,
        item_id_getter=lambda row: row["code"],
        items=id,
        type_factory=kind,
        on_click=on_click,
    )


def paged(rows: Keyboard, id: str, when: WhenCondition = None) -> tuple[Keyboard, Row]:  # noqa: A002
    """`rows` eight a page, and arrows that are there only when there are more pages."""
    scroll = ScrollingGroup(
        rows, id=id, width=1, height=PAGE, hide_pager=True, hide_on_single_page=True, when=when
    )
    arrows = Row(
        PrevPage(scroll=id, text=Const("‹")),
        CurrentPage(scroll=id, text=Format("{current_page1} / {pages}")),
        NextPage(scroll=id, text=Const("›")),
        when=_several(id),
    )
    return scroll, arrows


def _several(id: str) -> Callable[[dict[str, Any], Any, Any], bool]:  # noqa: A002
    # The getter counts: a scroll's own page count is known only after it was drawn.
    def several(data: dict[str, Any], _: Any, __: Any) -> bool:
        return bool(data.get(f"{id}_rows", 0) > PAGE)

    return several
