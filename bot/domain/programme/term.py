"""How long a programme lasts: a month at least, more than a year only when that was agreed to."""

from datetime import date, timedelta

from bot.domain.errors import TermTooShort

SHORTEST_TERM = timedelta(days=28)
_USUAL_LONGEST = timedelta(days=366)


def check_term(start: date, end: date) -> None:
    """Refuse less than a month (source: 002, «от 1 месяца до 1 года и более»)."""
    if end - start < SHORTEST_TERM:
        raise TermTooShort


def is_long(start: date, end: date) -> bool:
    """Longer than a year: somebody says so in so many words."""
    return end - start > _USUAL_LONGEST
