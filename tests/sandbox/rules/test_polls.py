"""How much a poll may hold; over HTTP and in-process."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InputPollOption

from bot.sandbox.people import Person


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"question": "я" * 301}, "poll question length must not exceed 300"),
        ({"question": " "}, "text must be non-empty"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": ["я"] * 13}, "poll can't have more than 12 options"),
        ({"options": ["да", ""]}, "text must be non-empty"),
        ({"options": ["я" * 101]}, "poll options length must not exceed 100"),
        ({"type": "survey"}, "unsupported poll type"),
        ({"type": "quiz"}, "correct quiz option list must be non-empty"),
        ({"type": "quiz", "correct_option_ids": [2, 1]}, "must be increasing"),
        ({"type": "quiz", "correct_option_ids": [3]}, "wrong quiz correct_option_id"),
        ({"type": "quiz", "correct_option_id": 9}, "wrong quiz correct_option_id"),
        (
            {"type": "quiz", "correct_option_ids": [0], "explanation": "я" * 201},
            "explanation is too long",
        ),
        (
            {"type": "quiz", "correct_option_ids": [0], "explanation": "а\nб\nв\nг"},
            "explanation is too long",
        ),
        ({"description": "я" * 1025}, "caption is too long"),
        ({"open_period": 4}, "wrong poll open period"),
        ({"open_period": 2_628_001}, "wrong poll open period"),
        ({"close_date": datetime(2026, 2, 9, 6, 0, 4, tzinfo=UTC)}, "wrong poll open period"),
    ],
)
async def test_poll_that_telegram_refuses(
    bot: Bot, anna: Person, fields: dict[str, Any], words: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.send_poll(
            **{"chat_id": anna.id, "question": "?", "options": ["Пн", "Вт", "Ср"], **fields}
        )
    assert anna.heard == []


async def test_longest_poll_fits(bot: Bot, anna: Person) -> None:
    options: list[InputPollOption | str] = [InputPollOption(text="🟢" * 100)]
    options += [f"{number}" for number in range(11)]
    sent = await bot.send_poll(
        anna.id, f"<b>{'я' * 300}</b>", options, question_parse_mode="HTML", open_period=2_628_000
    )
    assert sent.poll is not None
    assert (sent.poll.question, len(sent.poll.options)) == ("я" * 300, 12)
