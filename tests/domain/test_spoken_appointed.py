"""When and where to meet, said in one sentence."""

from datetime import date, time

import pytest
from hypothesis import given

from bot.domain.spoken import parse_appointed, parse_proposal
from tests.domain.test_spoken_amounts import WILD

MONDAY = date(2026, 2, 9)
TUESDAY, FRIDAY = date(2026, 2, 10), date(2026, 2, 13)
HALF_PAST = time(15, 30)


@pytest.mark.parametrize(
    ("said", "day", "at", "place"),
    [
        ("завтра в 15:30", TUESDAY, HALF_PAST, ""),
        ("Завтра, 15:30", TUESDAY, HALF_PAST, ""),
        ("15:30 завтра", TUESDAY, HALF_PAST, ""),
        ("в пятницу в 15", FRIDAY, time(15), ""),
        ("13 февраля в 15.30.", FRIDAY, HALF_PAST, ""),
        ("13.02 в 3 часа дня", FRIDAY, time(15), ""),
        ("в следующую пятницу, в полдень", FRIDAY, time(12), ""),
        ("tomorrow at 3:30 pm", TUESDAY, HALF_PAST, ""),
        ("завтра в 15:30, каб. 12", TUESDAY, HALF_PAST, "каб. 12"),
        ("Каб. 12, завтра в 15:30", TUESDAY, HALF_PAST, "Каб. 12"),
        ("завтра в учительской", TUESDAY, None, "в учительской"),
        ("https://video.example/1 завтра в 15:30", TUESDAY, HALF_PAST, "https://video.example/1"),
        ("завтра с 15:30 до 16:15", TUESDAY, HALF_PAST, ""),
        ("завтра", TUESDAY, None, ""),
        ("15:30", None, HALF_PAST, ""),
        ("12", None, time(12), ""),
        ("12 кабинет", None, None, "12 кабинет"),
        ("кабинет 12", None, None, "кабинет 12"),
        ("в 12 кабинете", None, None, "в 12 кабинете"),
        ("2.10 корпус", None, None, "2.10 корпус"),
        ("", None, None, ""),
    ],
)
def test_day_hour_and_place(said: str, day: date | None, at: time | None, place: str) -> None:
    found = parse_appointed(said, MONDAY)
    assert (found.day, found.at, found.place) == (day, at, place)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("завтра в 15:30", ""),
        ("завтра в 15:30, каб. 12", "каб. 12"),
        ("Давайте встретимся завтра в 15:30 в учительской", "в учительской"),
        ("давайте завтра в 15:30", ""),
        ("завтра в 15:30 встреча в библиотеке", "в библиотеке"),
        ("созвонимся завтра в 15:30", ""),
        ("tomorrow at 3:30 pm, room 12", "room 12"),
        ("завтра в 15:30 не смогу", None),
        ("завтра в 15:30 педсовет", None),
        ("перенесём на завтра 15:30", None),
        ("завтра в 15:30 сможете?", None),
        ("завтра", None),
        ("15:30", None),
    ],
)
def test_meeting_is_proposed_by_day_hour_and_at_most_a_place(said: str, place: str | None) -> None:
    found = parse_proposal(said, MONDAY)
    assert (found and found.place) == place
    assert found is None or (found.day, found.at) == (TUESDAY, HALF_PAST)


@given(WILD)
def test_wild_input_is_never_an_error(text: str) -> None:
    found = parse_appointed(text, MONDAY)
    assert found.when or found.place == text
