"""Answers before the work and now, as a picture: medians by the key of a question."""

from collections.abc import Iterable
from datetime import date

from bot.domain.surveys import QuestionType
from bot.domain.surveys.tallies import Tally
from bot.services.pictures.model import Kind, Picture, Series
from bot.services.surveys.figures.telling import Row

# What a phone shows legibly; further keys stand in the text of the screen.
MOST = 12


def changes_of(rows: Iterable[Row], whose: str, days: tuple[date, date], lang: str) -> Picture:
    """Scales from 1 to 10 alone: others have another measure."""
    kept = [
        (row.question.say(lang, row.audience), row.before.median, row.told.median)
        for row in rows
        if row.question.type is QuestionType.SCALE
        and row.before is not None
        and isinstance(row.told, Tally)
    ][:MOST]
    return Picture(
        Kind.CHANGES,
        whose,
        *days,
        tuple(words for words, _, _ in kept),
        (
            Series("before", tuple(before for _, before, _ in kept)),
            Series("after", tuple(after for _, _, after in kept)),
        ),
    )
