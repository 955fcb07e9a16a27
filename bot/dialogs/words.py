"""Text widgets: a key of locales/, filled from the getter's data by the names it asks for."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from bot.dialogs.turn import tongue
from bot.texts import Value


class Say(Text):
    """Words of a message: values are escaped, Html is let through."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        words = tongue(manager)
        return words.html(self.key, **_values(self.key, data, manager))


class Label(Text):
    """Words of a button: plain."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return tongue(manager).say(self.key, **_values(self.key, data, manager))


class Shown(Text):
    """A value of the getter as it is (Html, or escaped by the getter already)."""

    def __init__(self, name: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        said = _look(data, self.name)
        # As it is: of a table `str` would keep the words alone.
        return said if isinstance(said, str) else str(said)


def _values(key: str, data: dict[str, Any], manager: DialogManager) -> dict[str, Value]:
    words = tongue(manager)
    return {name: _look(data, name) for name in words.texts.variables(words.lang, key)}


def _look(data: dict[str, Any], name: str) -> Any:
    """From the getter, or from the item of a Select (`item` may be a mapping or a tuple)."""
    if name in data:
        return data[name]
    item = data.get("item")
    if isinstance(item, dict) and name in item:
        return item[name]
    raise KeyError(name)
