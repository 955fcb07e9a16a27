"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken import Toward, parse_day

TODAY = date(2026, 2, 9)  # Monday
WILD = st.text() | st.text("0123456789 .,:-/'чмгнйполтрасдцвьияеёТВ\nкю" + "abdehimnoprsuty")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("сегодня", "2026-02-09"),
        ("Вчера", "2026-02-08"),
        (" вчера  вечером. ", "2026-02-08"),
        ("позавчера", "2026-02-07"),
        ("завтра", "2026-02-10"),
        ("послезавтра", "2026-02-11"),
        ("25.12", "2025-12-25"),
        ("09.02", "2026-02-09"),
        ("10.02", "2025-02-10"),
        ("03.04", "2025-04-03"),
        ("3.4", "2025-04-03"),
        ("5/2", "2026-02-05"),
        ("25.12.2025", "2025-12-25"),
        ("25.12.25 г.", "2025-12-25"),
        ("25.12.2025 года", "2025-12-25"),
        ("2025-12-25", "2025-12-25"),
        ("25 декабря", "2025-12-25"),
        ("25-го декабря", "2025-12-25"),
        ("25 дек. 2025", "2025-12-25"),
        ("25 декабря 2024 года", "2024-12-25"),
        ("чт, 5 февраля", "2026-02-05"),
        ("29 февраля", "2024-02-29"),
        ("5 числа", "2026-02-05"),
        ("20-го", "2026-01-20"),
        ("31 числа", "2026-01-31"),
        ("3 дня назад", "2026-02-06"),
        ("три дня тому назад", "2026-02-06"),
        ("пару дней назад", "2026-02-07"),
        ("неделю назад", "2026-02-02"),
        ("2 недели назад", "2026-01-26"),
        ("месяц назад", "2026-01-09"),
        ("через неделю", "2026-02-16"),
        ("через 3 дня", "2026-02-12"),
        ("в пятницу", "2026-02-06"),
        ("пятница", "2026-02-06"),
        ("пт", "2026-02-06"),
        ("во вторник", "2026-02-03"),
        ("в понедельник", "2026-02-02"),
        ("в прошлую среду", "2026-02-04"),
        ("в следующий четверг", "2026-02-12"),
        ("на прошлой неделе в среду", "2026-02-04"),
        ("в среду на следующей неделе", "2026-02-18"),
        ("yesterday", "2026-02-08"),
        ("the day before yesterday", "2026-02-07"),
        ("on Friday", "2026-02-06"),
        ("next tuesday", "2026-02-10"),
        ("25 Dec", "2025-12-25"),
        ("Dec 25, 2025", "2025-12-25"),
        ("the 3rd of January", "2026-01-03"),
        ("3 days ago", "2026-02-06"),
        ("a week ago", "2026-02-02"),
        ("in two weeks", "2026-02-23"),
    ],
)
def test_a_day_of_the_past(said: str, day: str) -> None:
    assert parse_day(said, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("25.12", "2026-12-25"),
        ("09.02", "2026-02-09"),
        ("8 февраля", "2027-02-08"),
        ("29.02", "2028-02-29"),
        ("в пятницу", "2026-02-13"),
        ("в понедельник", "2026-02-16"),
        ("в прошлую пятницу", "2026-02-06"),
        ("31 числа", "2026-03-31"),
        ("25.12.2025", "2025-12-25"),
        ("через месяц", "2026-03-09"),
    ],
)
def test_a_day_of_the_future(said: str, day: str) -> None:
    assert parse_day(said, TODAY, Toward.FUTURE) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "45",
        "30.02",
        "32.01.2026",
        "31 февраля",
        "25.13",
        "0.0",
        "вчерашний",
        "вчера 45 минут",
        "0000-00-00",
        "25.12.0000",
        "среде",
        "среда обитания",
        "в 15:30",
    ],
)
def test_what_is_no_day(said: str) -> None:
    assert parse_day(said, TODAY) is None


@given(WILD, st.dates(), st.sampled_from(Toward))
def test_wild_input_is_never_an_error(text: str, today: date, toward: Toward) -> None:
    day = parse_day(text, today, toward)
    assert day is None or isinstance(day, date)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_date_without_a_year_is_the_nearest_such_date(day: date, today: date) -> None:
    past = parse_day(f"{day:%d.%m}", today, Toward.PAST)
    future = parse_day(f"{day:%d.%m}", today, Toward.FUTURE)
    assert past is not None
    assert future is not None
    assert (past.day, past.month) == (future.day, future.month) == (day.day, day.month)
    assert past <= today <= future
    assert parse_day(f"{day:%d.%m.%Y}", today) == day
    if day <= today:
        assert past >= day
