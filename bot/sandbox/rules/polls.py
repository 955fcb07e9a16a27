"""What a poll may hold: https://core.telegram.org/bots/api#sendpoll.

Lengths count characters after parsing; the words are those of TDLib's `PollOption` and
`MessageContent`. Approximation: pictures in polls, options added by people or shuffled, countries
and members only are not known here; of formatting only custom emoji would stay, so all of it is
dropped. How Telegram refuses a period or an explanation of a wrong length is not published: the
words are ours.
"""

from typing import Final

from bot.sandbox.faults import bad_request
from bot.sandbox.rules.words import CAPTION_LIMIT, formatted

QUESTION: Final = 300
OPTION: Final = 100
OPTIONS: Final = 12
EXPLANATION: Final = 200
EXPLANATION_BREAKS: Final = 2
SHORTEST, LONGEST = 5, 2_628_000


def plain(source: str, parse_mode: str | None) -> str:
    return formatted(source, parse_mode, [])[0]


def check_question(question: str) -> None:
    """1–300 characters."""
    if not question:
        raise bad_request("text must be non-empty")
    if len(question) > QUESTION:
        raise bad_request(f"poll question length must not exceed {QUESTION}")


def check_options(options: list[str]) -> None:
    """1–12 options of 1–100 characters: https://core.telegram.org/bots/api#inputpolloption."""
    if not options:
        raise bad_request("poll must have at least one answer option")
    if len(options) > OPTIONS:
        raise bad_request(f"poll can't have more than {OPTIONS} options")
    if not all(options):
        raise bad_request("text must be non-empty")
    if any(len(option) > OPTION for option in options):
        raise bad_request(f"poll options length must not exceed {OPTION}")


def check_correct(correct: list[int], options: int) -> None:
    """A quiz knows its right options, parameter correct_option_ids: increasing, from 0."""
    if not correct:
        raise bad_request("correct quiz option list must be non-empty")
    if sorted(set(correct)) != correct:
        raise bad_request("correct quiz option list must be increasing")
    if correct[0] < 0 or correct[-1] >= options:
        raise bad_request("wrong quiz correct_option_id")


def check_explanation(text: str) -> None:
    """0–200 characters with at most 2 line feeds, parameter explanation."""
    if len(text) > EXPLANATION or text.count("\n") > EXPLANATION_BREAKS:
        raise bad_request("quiz explanation is too long")


def check_description(text: str) -> None:
    """0–1024 characters, parameter description."""
    if len(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")


def check_period(seconds: int) -> None:
    """5–2628000 seconds, parameters open_period and close_date."""
    if not SHORTEST <= seconds <= LONGEST:
        raise bad_request("wrong poll open period specified")
