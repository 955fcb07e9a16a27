"""Figures and days as screens write them."""

from datetime import date
from typing import Final

MONTHS: Final = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
WEEKDAYS: Final = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")


def ru(value: float, digits: int = 1) -> str:
    """«1 192», «0,43»."""
    said = f"{round(value, digits):,.{digits}f}".replace(",", "\xa0")
    return said.rstrip("0").rstrip(".").replace(".", ",")


def signed(value: float) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + ru(abs(value))


def moved(now: int, then: int) -> str:
    """«4 (+1)»; without a change the count alone."""
    return str(now) if now == then else f"{now} ({signed(now - then)})"


def percent(part: float, whole: float) -> int:
    """Halves go up; 0 of nothing."""
    return int((200 * part + whole) // (2 * whole)) if whole else 0


def on(day: date) -> str:
    """«30 января»."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def on_weekday(day: date) -> str:
    """«пт, 30 января»."""
    return f"{WEEKDAYS[day.weekday()]}, {on(day)}"


def school_year(day: date) -> str:
    """«2025/26»: a year begins in September."""
    first = day.year - (day.month < 9)
    return f"{first}/{(first + 1) % 100:02}"
