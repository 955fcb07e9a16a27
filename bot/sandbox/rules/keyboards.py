"""Keyboards under messages and in place of the phone's own."""

from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.faults import bad_request
from bot.sandbox.rules.entities import Json

BUTTONS: Final = 100
BUTTONS_IN_ROW: Final = 8
DATA_BYTES: Final = 64
_ACTIONS: Final = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
)  # fmt: skip


def check_markup(markup: Json) -> None:
    """https://core.telegram.org/bots/api#sendmessage, parameter reply_markup."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        check_size(markup["inline_keyboard"])
        for row in markup["inline_keyboard"]:
            for button in row:
                check_inline_button(button)
    elif "keyboard" in markup:
        check_size(markup["keyboard"])
        for row in markup["keyboard"]:
            for button in row:
                check_label(button if isinstance(button, str) else button.get("text", ""))


def check_size(rows: list[list[Json]]) -> None:
    """At most 100 buttons, 8 in a row.

    Not in the documentation, seen in practice. Approximation: Telegram may cut a row that is too
    long without a word; the sandbox refuses it, since a lost button is a fault in any case.
    """
    if any(len(row) > BUTTONS_IN_ROW for row in rows) or sum(map(len, rows)) > BUTTONS:
        raise bad_request("reply markup is too long")


def check_label(text: str) -> None:
    """A button says something.

    https://core.telegram.org/bots/api#inlinekeyboardbutton, field text. Approximation: Telegram
    drops an empty button without a word; the sandbox refuses it.
    """
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")


def check_inline_button(button: Json) -> None:
    """One action a button: https://core.telegram.org/bots/api#inlinekeyboardbutton."""
    check_label(button.get("text", ""))
    actions = [name for name in _ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions:
        check_data(button["callback_data"])
    if "url" in actions:
        check_url(button["url"])
    if "copy_text" in actions:
        check_copy(button["copy_text"].get("text", ""))


def check_data(data: str) -> None:
    """1–64 bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton, callback_data."""
    if not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def check_url(url: str) -> None:
    """http(s) or tg://: https://core.telegram.org/bots/api#inlinekeyboardbutton, field url.

    Approximation: a host with a dot counts as one that is there.
    """
    parts = urlsplit(url)
    web = parts.scheme in {"http", "https", ""} and "." in (parts.netloc or parts.path)
    if not (web or parts.scheme == "tg"):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def check_copy(text: str) -> None:
    """1–256 characters: https://core.telegram.org/bots/api#copytextbutton."""
    if not 1 <= len(text) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
