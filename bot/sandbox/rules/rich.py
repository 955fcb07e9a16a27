"""Rich messages: what they may hold and how much, and their text without the form.

https://core.telegram.org/bots/api#rich-message-formatting-options. Approximation: paragraphs,
headings and tables given as blocks; Telegram knows more kinds, HTML and Markdown, Para sends none.
"""

from collections.abc import Iterator
from typing import Any, Final

from bot.sandbox.faults import bad_request
from bot.sandbox.rules.entities import Json, utf16_length

TEXT_LIMIT: Final = 32_768
BLOCK_LIMIT: Final = 500
COLUMN_LIMIT: Final = 20
_ALIGN: Final = {"left", "center", "right"}
_VALIGN: Final = {"top", "middle", "bottom"}
_WORDS: Final = ("paragraph", "heading")


def checked(given: Any) -> list[Json]:
    """The blocks of `rich_message`, as the message will hold them."""
    if not isinstance(given, dict):
        raise bad_request("object expected as rich message")
    if sum(name in given for name in ("html", "markdown", "blocks")) != 1:
        raise bad_request("exactly one of html, markdown and blocks must be specified")
    if "blocks" not in given:
        raise bad_request("unsupported rich message format")
    blocks: list[Json] = list(given["blocks"])
    if not blocks:
        raise bad_request("rich message is empty")
    count = sum(_check(block) for block in blocks)
    if count > BLOCK_LIMIT:
        raise bad_request("too many blocks in the rich message")
    if utf16_length(text_of(blocks)) > TEXT_LIMIT:
        raise bad_request("rich message is too long")
    return blocks


def _check(block: Json) -> int:
    """How many blocks it counts for: a table's rows are blocks too."""
    if block.get("type") in _WORDS:
        if not words_of(block.get("text")):
            raise bad_request("text of the rich block must be non-empty")
        return 1
    if block.get("type") != "table":
        raise bad_request("unsupported rich block type")
    rows: list[list[Json]] = block.get("cells") or []
    _check_rows(rows)
    return 1 + len(rows)


def _check_rows(rows: list[list[Json]]) -> None:
    if not rows or not all(rows):
        raise bad_request("table must have cells")
    if max(len(row) for row in rows) > COLUMN_LIMIT:
        raise bad_request("too many columns in the table")
    for row in rows:
        for cell in row:
            if cell.get("align") not in _ALIGN or cell.get("valign") not in _VALIGN:
                raise bad_request("invalid alignment of the table cell")


def text_of(blocks: list[Json]) -> str:
    """What is read aloud: a line a paragraph and a row of a table."""
    return "\n".join(_lines(blocks))


def _lines(blocks: list[Json]) -> Iterator[str]:
    for block in blocks:
        if block["type"] == "table":
            for row in block["cells"]:
                yield " | ".join(words_of(cell.get("text")) for cell in row)
        else:
            yield words_of(block["text"])


def words_of(text: Any) -> str:
    """A rich text is a string, a list of rich texts, or an object around one."""
    if isinstance(text, list):
        return "".join(words_of(one) for one in text)
    if isinstance(text, dict):
        return words_of(text.get("text"))
    return text or ""
