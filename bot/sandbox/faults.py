"""What Telegram answers when it refuses, in Telegram's own words, and how an answer gets lost."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass
class ApiFault(Exception):
    """A refusal: `code` is the HTTP status, `description` the words, `retry_after` in seconds."""

    code: int
    description: str
    retry_after: int | None = None

    def __str__(self) -> str:
        return f"{self.code} {self.description}"


class Loss(StrEnum):
    """How a caller may be left without an answer."""

    TIMEOUT = "timeout"
    RESET = "reset"


class AnswerLost(Exception):
    """The caller gets no answer at all; the call itself may have been carried out."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss.value)
        self.loss = loss


def bad_request(words: str) -> ApiFault:
    return ApiFault(400, f"Bad Request: {words}")


def forbidden(words: str) -> ApiFault:
    return ApiFault(403, f"Forbidden: {words}")


def conflict(words: str) -> ApiFault:
    return ApiFault(409, f"Conflict: {words}")


def too_many(retry_after: int) -> ApiFault:
    return ApiFault(429, f"Too Many Requests: retry after {retry_after}", retry_after)


def unauthorised() -> ApiFault:
    return ApiFault(401, "Unauthorized")


def unknown_method() -> ApiFault:
    return ApiFault(404, "Not Found")
