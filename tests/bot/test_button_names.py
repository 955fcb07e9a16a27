"""Names of buttons: two of one window with one name are one button, and the first one answers."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from aiogram_dialog import Window

from bot.handlers.routing import all_dialogs


def named(widget: Any) -> Iterator[str]:
    """Of the buttons, in rows and groups as well; pages of a list share theirs on purpose."""
    if name := getattr(widget, "widget_id", None):
        yield str(name)
    for inner in getattr(widget, "buttons", ()):
        yield from named(inner)


def test_no_two_buttons_of_a_window_answer_for_each_other() -> None:
    for dialog in all_dialogs():
        for window in dialog.windows.values():
            assert isinstance(window, Window)
            names = Counter(one for one in named(window.keyboard) if one != "__pager__")
            assert not [one for one, count in names.items() if count > 1], window.get_state()
