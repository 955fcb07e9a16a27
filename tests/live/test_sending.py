"""What becomes of a message: delivered, blocked, later, impossible; and edits that can't be."""

from datetime import timedelta

import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.exceptions import TelegramEntityTooLarge as TooLarge
from aiogram.methods import EditMessageText, SendMessage

from bot.delivery.editing import edit_or_send
from bot.delivery.sending import attempt
from bot.services.ports import Blocked, Delivered, Impossible, Later, Outcome
from tests.live.telegram_stub import StubTelegram

SEND = SendMessage(chat_id=7, text="-")
EDIT = EditMessageText(chat_id=7, message_id=55, text="-")
NOT_MODIFIED = TelegramBadRequest(EDIT, "Bad Request: message is not modified: specified new…")
LATER = Later()


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (TelegramForbiddenError(SEND, "Forbidden: bot was blocked by the user"), Blocked()),
        (TelegramForbiddenError(SEND, "Forbidden: user is deactivated"), Blocked()),
        (TelegramBadRequest(SEND, "Bad Request: chat not found"), Blocked()),
        (TelegramRetryAfter(SEND, "Too Many Requests", 7), Later(timedelta(seconds=7))),
        (TelegramServerError(SEND, "Bad Gateway"), LATER),
        (TelegramNetworkError(SEND, "Request timeout error"), LATER),
        (ClientDecodeError("Failed to decode object", ValueError(), "<html>"), LATER),
        (TimeoutError(), LATER),
        (TelegramUnauthorizedError(SEND, "Unauthorized"), LATER),
        (NOT_MODIFIED, Delivered("55")),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_each_answer_has_its_outcome(
    telegram: StubTelegram, fault: Exception, outcome: Outcome
) -> None:
    bot = telegram.bot()
    telegram.faults = [fault]
    assert await attempt(lambda: bot.send_message(7, "-")) == outcome


@pytest.mark.parametrize(
    "fault",
    [
        TelegramBadRequest(SEND, "Bad Request: can't parse entities"),
        TooLarge(SEND, "Request Entity Too Large"),
    ],
)
async def test_what_telegram_never_takes_is_not_tried_again(
    telegram: StubTelegram, fault: Exception
) -> None:
    bot = telegram.bot()
    telegram.faults = [fault]
    outcome = await attempt(lambda: bot.send_message(7, "-"))
    assert isinstance(outcome, Impossible)
    assert await attempt(lambda: bot.send_message(7, "-")) == Delivered("101")


async def test_a_mistake_of_ours_is_not_swallowed(telegram: StubTelegram) -> None:
    telegram.faults = [LookupError()]
    bot = telegram.bot()
    with pytest.raises(LookupError):
        await attempt(lambda: bot.send_message(7, "-"))


async def test_an_edit_shows_the_text_in_place(telegram: StubTelegram) -> None:
    assert await edit_or_send(telegram.bot(), 7, 55, "новое") == 55
    assert telegram.called == ["editMessageText"]


async def test_the_same_text_again_is_fine(telegram: StubTelegram) -> None:
    telegram.faults = [NOT_MODIFIED]
    assert await edit_or_send(telegram.bot(), 7, 55, "то же") == 55
    assert telegram.called == ["editMessageText"]


@pytest.mark.parametrize(
    "phrase", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_a_message_that_is_gone_is_said_anew(telegram: StubTelegram, phrase: str) -> None:
    telegram.faults = [TelegramBadRequest(EDIT, f"Bad Request: {phrase}")]
    assert await edit_or_send(telegram.bot(), 7, 55, "новое") == 101
    assert telegram.said == [(7, "новое")]


async def test_without_a_stored_id_it_is_simply_said(telegram: StubTelegram) -> None:
    assert await edit_or_send(telegram.bot(), 7, None, "новое") == 101


async def test_a_blocked_edit_says_so(telegram: StubTelegram) -> None:
    telegram.faults = [TelegramForbiddenError(EDIT, "Forbidden: bot was blocked by the user")]
    with pytest.raises(TelegramForbiddenError):
        await edit_or_send(telegram.bot(), 7, 55, "новое")
