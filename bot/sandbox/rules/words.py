"""Texts, captions, callback answers and deep links: how long they may be."""

import re
from typing import Any, Final

from bot.sandbox.faults import bad_request
from bot.sandbox.rules.entities import Json, trim, utf16_length
from bot.sandbox.rules.markup import parse_html

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
ANSWER_LIMIT: Final = 200
ENTITY_LIMIT: Final = 100
PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def formatted(source: str, parse_mode: str | None, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text as it will be shown and its entities.

    https://core.telegram.org/bots/api#formatting-options. Approximation: HTML and ready entities
    only; Telegram knows Markdown too, Para never sends it. Telegram keeps the first 100 entities.
    """
    if parse_mode is None:
        return trim(source, entities)
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    text, found = parse_html(source)
    return text, found[:ENTITY_LIMIT]


def check_text(text: str) -> None:
    """1–4096 characters after parsing: https://core.telegram.org/bots/api#sendmessage."""
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")


def check_caption(caption: str) -> None:
    """0–1024 characters after parsing: https://core.telegram.org/bots/api#senddocument."""
    if utf16_length(caption) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")


def check_answer(text: str) -> None:
    """0–200 characters: https://core.telegram.org/bots/api#answercallbackquery."""
    if utf16_length(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")


def valid_payload(payload: str) -> bool:
    """1–64 of A-Za-z0-9_-: https://core.telegram.org/bots/features#deep-linking."""
    return PAYLOAD.fullmatch(payload) is not None


def check_changed(old: dict[str, Any], new: dict[str, Any]) -> None:
    """An edit has to change something. Not in the documentation, the server's answer is known.

    Approximation: what the sandbox compares is text or caption, entities and inline keyboard.
    """
    compared = ("text", "caption", "entities", "caption_entities", "reply_markup")
    if all(old.get(name) == new.get(name) for name in compared):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
