"""The fair of ideas and projects that ends a school's year (source: seed 001, point 8.1)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.domain.community.events import Event

_MAY: Final = 5
# Afterwards nobody would have the time to come.
_LAST_DAY: Final = 20


def fair_due(today: date) -> bool:
    """Whether curators are asked for it now: from 1 to 20 May."""
    return today.month == _MAY and today.day <= _LAST_DAY


def has_fair(found: Iterable[Event], stems: Iterable[str]) -> bool:
    """Whether one of these events is a fair by its title; cancelled ones don't count."""
    titles = [one.draft.title.casefold() for one in found if not one.cancelled]
    return any(stem in title for stem in stems for title in titles)
