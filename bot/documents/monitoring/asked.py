"""Rows of what was asked and answered: sheets 1 to 4 and 13."""

from collections.abc import Iterable

from bot.documents.monitoring.rows import Speech
from bot.documents.xlsx.columns import Row
from bot.services.monitoring.said import SaidParts


def sending_rows(said: SaidParts, speech: Speech) -> Iterable[Row]:
    return ()


def answer_rows(said: SaidParts, speech: Speech) -> Iterable[Row]:
    return ()


def satisfied_rows(said: SaidParts, speech: Speech) -> Iterable[Row]:
    return ()


def pulse_rows(said: SaidParts, speech: Speech) -> Iterable[Row]:
    return ()


def yearly_rows(said: SaidParts, speech: Speech) -> Iterable[Row]:
    return ()
