"""Entities: the formatted stretches of a text, counted in UTF-16 units."""

import re
from dataclasses import dataclass
from typing import Any, Final

Json = dict[str, Any]

TAGS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "code": "code", "pre": "pre", "a": "text_link",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
_ADDRESS: Final = re.compile(r"tg://\S+|(https?://|mailto:|tel:)?\S+\.\S+")


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class OpenTag:
    name: str
    attributes: dict[str, str]
    start: int


def complete(entity: Json, tag: OpenTag, text: str) -> bool:
    """Add what the kind of entity needs; False when Telegram would leave the text plain."""
    given = tag.attributes
    if tag.name == "a":
        return _link(entity, given, text)
    if tag.name == "tg-time":
        return _time(entity, given)
    if tag.name == "blockquote" and "expandable" in given:
        entity["type"] = "expandable_blockquote"
    if tag.name == "code" and given.get("class", "").startswith("language-"):
        entity["language"] = given["class"].removeprefix("language-")
    if tag.name == "tg-emoji":
        entity["custom_emoji_id"] = given.get("emoji-id", "")
    return True


def _link(entity: Json, given: dict[str, str], text: str) -> bool:
    """A link without href leads to what it shows; what is no address stays plain text."""
    shown = text.encode("utf-16-le")[entity["offset"] * 2 :].decode("utf-16-le")
    entity["url"] = given.get("href") or shown
    return _ADDRESS.match(entity["url"]) is not None


def _time(entity: Json, given: dict[str, str]) -> bool:
    if not given.get("unix", "").isdigit():
        return False
    entity["unix_time"] = int(given["unix"])
    if given.get("format"):
        entity["date_time_format"] = given["format"]
    return True


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut whitespace at both ends, as Telegram does, and move the entities along."""
    cut = utf16_length(text) - utf16_length(text.lstrip())
    stripped = text.strip()
    whole = utf16_length(stripped)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        end = min(whole, entity["offset"] + entity["length"] - cut)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return stripped, kept
