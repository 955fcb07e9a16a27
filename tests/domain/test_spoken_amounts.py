"""Durations and times of day as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken import parse_any_minutes, parse_minutes, parse_time

WILD = st.text() | st.text("0123456789 .,:-/'чмгнйполтрасдцвьияеёТВ\nкю" + "abdehimnoprsuty")


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("45", 45),
        ("45 минут", 45),
        ("45 мин", 45),
        ("45мин.", 45),
        ("45 м", 45),
        ("на 45 минут", 45),
        ("минут 40", 40),
        ("сорок пять минут", 45),
        ("час", 60),
        ("около часа", 60),
        ("час 20", 80),
        ("час двадцать", 80),
        ("час с половиной", 90),
        ("полтора часа", 90),
        ("1,5 часа", 90),
        ("2.5 ч", 150),
        ("два с половиной часа", 150),
        ("2 часа", 120),
        ("два часа", 120),
        ("1 ч 20 мин", 80),
        ("1ч20м", 80),
        ("1 час и 20 минут", 80),
        ("1:20", 80),
        ("полчаса", 30),
        ("четверть часа", 15),
        ("три четверти часа", 45),
        ("45 min", 45),
        ("an hour", 60),
        ("half an hour", 30),
        ("an hour and a half", 90),
        ("1.5 hours", 90),
        ("forty-five minutes", 45),
        ("0", None),
        ("1441", None),
        ("99 часов", None),
        ("много", None),
        ("", None),
    ],
)
def test_a_duration(said: str, minutes: int | None) -> None:
    assert parse_minutes(said) == minutes


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("5000", 5000), ("0", 0), ("25 часов", 1500), ("89161234567", None), ("урок 5000", None)],
)
def test_an_impossible_duration_is_one_for_whoever_says_so(said: str, minutes: int | None) -> None:
    assert parse_any_minutes(said) == minutes
    assert parse_minutes(said) is None


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("15:30", time(15, 30)),
        ("в 15", time(15)),
        ("15", time(15)),
        ("15.30", time(15, 30)),
        ("15 30", time(15, 30)),
        ("в 15-30", time(15, 30)),
        ("9:05", time(9, 5)),
        ("15 ч 30 мин", time(15, 30)),
        ("в 15 часов", time(15)),
        ("в 3 часа дня", time(15)),
        ("в 3", time(15)),
        ("03:30", time(3, 30)),
        ("9 утра", time(9)),
        ("12 ночи", time(0)),
        ("12 дня", time(12)),
        ("7 вечера", time(19)),
        ("3:30 pm", time(15, 30)),
        ("at 9 a.m.", time(9)),
        ("полдень", time(12)),
        ("24:00", None),
        ("15:75", None),
        ("завтра", None),
        ("", None),
    ],
)
def test_a_time(said: str, at: time | None) -> None:
    assert parse_time(said) == at


@given(WILD)
def test_wild_input_is_never_an_error(text: str) -> None:
    minutes = parse_minutes(text)
    assert minutes is None or 1 <= minutes <= 1440
    at = parse_time(text)
    assert at is None or at.second == 0
