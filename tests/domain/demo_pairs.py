"""The demo school on 9 February 2026, as the rules of the lights see it."""

from datetime import date

from bot.domain.ids import MeetingId
from bot.domain.likeness import note_key
from bot.domain.signals import MeetingFact, PairFacts

TODAY = date(2026, 2, 9)

# term, days of meetings with the notes that matter, closed items, items, due dates still open
_ROWS: dict[str, tuple[str, str, str, int, str]] = {
    "P1": (
        "2025-09-15 2026-05-29",
        "2025-09-15 2025-09-24 2025-10-09 2025-10-22 2025-11-20 2025-12-16 2026-01-20",
        "2025-09-24 2025-10-09 2025-10-22 2025-11-20 2025-12-16",
        8,
        "2026-02-13 2026-03-20 2026-05-22",
    ),
    "P2": (
        "2025-09-15 2026-05-29",
        "2025-09-18 2025-10-03 2025-10-28 2025-12-10",
        "2025-09-30 2025-10-03 2025-12-10",
        6,
        "2025-12-19 2026-01-30 2026-02-20",
    ),
    "P3": (
        "2025-09-15 2026-05-29",
        "2025-09-18 2025-09-29 2025-11-13 2025-12-18 2026-01-22",
        "2025-09-18 2025-09-29 2025-11-13",
        6,
        "2026-02-06 2026-02-19 2026-05-20",
    ),
    "P4": (
        "2025-09-12 2025-11-28",
        "2025-09-12 2025-10-15 2025-11-26",
        "2025-09-19 2025-10-15 2025-11-25",
        3,
        "",
    ),
    "P5": (
        "2025-09-22 2026-05-29",
        "2025-09-23 2025-10-16 2025-11-06",
        "2025-10-17 2025-11-06",
        4,
        "2025-12-05 2026-02-13",
    ),
    "P6": (
        "2025-10-13 2026-04-30",
        "2025-10-24 2025-12-04 2026-01-29",
        "2025-10-24 2025-12-04",
        3,
        "2026-02-27",
    ),
    "P7": (
        "2025-09-15 2026-05-29",
        "2025-09-16 2025-12-22 2025-12-22",
        "2025-09-30",
        4,
        "2025-11-28 2025-12-19 2026-03-13",
    ),
    "P8": (
        "2025-09-22 2026-03-31",
        "2025-09-26 2025-11-19 2026-01-22",
        "2025-09-26 2025-11-19 2026-01-22",
        4,
        "2026-03-25",
    ),
}
_NOTES = {"P7": ("Познакомились.", "Всё хорошо.", "все  хорошо")}


def _dates(text: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in text.split())


def facts_of(code: str) -> PairFacts:
    term, met, closed, total, open_due = _ROWS[code]
    start, end = _dates(term)
    held = _dates(met)
    notes = _NOTES.get(code, tuple(f"Запись номер {n}" for n in range(len(held))))
    return PairFacts(
        active=code != "P4",
        start=start,
        end=end,
        last_held=max(held),
        overdue_due=tuple(day for day in _dates(open_due) if day < TODAY),
        items_total=total,
        items_closed=_dates(closed),
        meetings=tuple(
            MeetingFact(MeetingId(n), day, day, note_key(note), confirmed=True, imported=True)
            for n, (day, note) in enumerate(zip(held, notes, strict=True))
        ),
        open_petition=code == "P5",
        unanswered_request=code == "P7",
    )


CODES = tuple(_ROWS)
