"""Parameters of a call, whichever way they came: query, form, multipart or JSON."""

import json
from collections.abc import Mapping
from typing import Any

from bot.sandbox.chats import Json, Upload
from bot.sandbox.faults import bad_request


class Params:
    """Reads one call. Forms carry everything as text, nested values as JSON in text."""

    def __init__(self, raw: Mapping[str, Any], files: Mapping[str, Upload]) -> None:
        self._raw = raw
        self._files = files

    def has(self, name: str) -> bool:
        return self._raw.get(name) is not None or name in self._files

    def text(self, name: str, default: str = "") -> str:
        value = self._raw.get(name)
        return default if value is None else str(value)

    def mode(self) -> str | None:
        return self.text("parse_mode") or None

    def whole(self, name: str, default: int = 0) -> int:
        value = self._raw.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be an integer') from None

    def yes(self, name: str, *, default: bool = False) -> bool:
        value = self._raw.get(name)
        if value is None or value == "":
            return default
        return str(value).lower() in {"true", "1", "yes", "y"}

    def nested(self, name: str) -> Any:
        """An object or a list; None when it was not given."""
        value = self._raw.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def objects(self, name: str) -> list[Json]:
        return list(self.nested(name) or [])

    def chat_id(self) -> int:
        """The chat's number; names of public channels are unknown here, as nobody made one."""
        value = self.text("chat_id")
        if not value:
            raise bad_request("chat_id is empty")
        try:
            return int(value)
        except ValueError:
            raise bad_request("chat not found") from None

    def file(self, name: str) -> Upload | str:
        """Bytes that came along, or the id of a file that Telegram has already."""
        if name in self._files:
            return self._files[name]
        value = self.text(name)
        if value.startswith("attach://"):
            attached = self._files.get(value.removeprefix("attach://"))
            if attached is not None:
                return attached
        if not value:
            raise bad_request(f"there is no {name} in the request")
        return value
