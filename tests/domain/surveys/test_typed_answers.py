"""What people type in place of a tap."""

import pytest

from bot.domain.spoken.answers import find_option, parse_score, parse_yes_no
from bot.domain.surveys.answers import chosen, written

OPTIONS = ("Очень часто", "Часто", "Редко", "1–2 раза", "Никогда")


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("8", 8),
        (" 8. ", 8),
        ("восемь", 8),
        ("Восемь баллов", 8),
        ("7/10", 7),
        ("7 из 10", 7),
        ("десять", 10),
        ("7,5", None),
        ("не знаю", None),
        ("8 или 9", None),
    ],
)
def test_a_score_is_one_whole_number(said: str, score: int | None) -> None:
    assert parse_score(said) == score


@pytest.mark.parametrize(
    ("said", "yes"),
    [("Да", True), ("ага.", True), ("НЕТ", False), ("no", False), ("да нет", None)],
)
def test_yes_and_no_are_said_in_several_ways(said: str, *, yes: bool | None) -> None:
    assert parse_yes_no(said) is yes


@pytest.mark.parametrize(
    ("said", "found"),
    [("часто", 1), ("очень", 0), ("1-2 раза", 3), ("ник", 4), ("н", None), ("иногда", None)],
)
def test_an_option_is_known_by_its_words_or_by_a_beginning_of_its_own(
    said: str, found: int | None
) -> None:
    assert find_option(said, OPTIONS) == found


def test_several_codes_and_own_words_are_read_as_they_were_written() -> None:
    assert chosen(written(("a", "b"), "своё\nслово")) == (("a", "b"), "своё слово")
    assert chosen(written(("a",))) == (("a",), "")
    assert chosen("") == ((), "")
