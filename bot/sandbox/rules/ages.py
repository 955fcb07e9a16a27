"""How long things live: taps, updates, the right to delete, and how big files may be."""

from datetime import datetime, timedelta
from typing import Final

from bot.sandbox.faults import ApiFault, bad_request

TAP_AGE: Final = timedelta(seconds=150)
UPDATE_AGE: Final = timedelta(hours=24)
DELETE_AGE: Final = timedelta(hours=48)
UPLOAD_BYTES: Final = 50 * 1024 * 1024
PHOTO_BYTES: Final = 10 * 1024 * 1024
DOWNLOAD_BYTES: Final = 20 * 1024 * 1024


def check_query(pressed_at: datetime | None, now: datetime) -> None:
    """A tap can be answered for about 150 s (seen in Telegram's published server, not documented).

    None stands for a query that never was or was answered already. Approximation: whether
    Telegram refuses a second answer is not documented; the sandbox does.
    """
    if pressed_at is None or now - pressed_at > TAP_AGE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")


def kept(kind: str, created_at: datetime, now: datetime) -> bool:
    """Updates wait 24 h (https://core.telegram.org/bots/api#getting-updates), taps about 150 s."""
    return now - created_at <= (TAP_AGE if kind == "callback_query" else UPDATE_AGE)


def check_deletable(sent_at: datetime, now: datetime) -> None:
    """Within 48 hours: https://core.telegram.org/bots/api#deletemessage."""
    if now - sent_at > DELETE_AGE:
        raise bad_request("message can't be deleted for everyone")


def check_upload(size: int, limit: int = UPLOAD_BYTES) -> None:
    """50 MB, photos 10 MB: https://core.telegram.org/bots/api#sending-files."""
    if size == 0:
        raise bad_request("file must be non-empty")
    if size > limit:
        raise ApiFault(413, "Request Entity Too Large")


def check_download(size: int) -> None:
    """20 MB: https://core.telegram.org/bots/api#getfile."""
    if size > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
