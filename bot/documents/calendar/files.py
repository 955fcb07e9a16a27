"""Events as a file of iCalendar (RFC 5545): imported again, it puts right what it brought before.

Moments are UTC, which every calendar shows by the clock of its owner; days are days. No alarms:
reminders are Para's.
"""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.people import Organisation
from bot.services.datebook import Dates, Event
from bot.texts import Texts

if TYPE_CHECKING:
    from icalendar import Event as Entry

_DONE: Final = "✓ "
_PRODUCT: Final = "-//Para//Para//RU"


def calendar_file(
    dates: Dates, texts: Texts, lang: str, school: Organisation, *, names: bool = True
) -> bytes:
    """`names` False: nobody but its owner is named."""
    from icalendar import Calendar  # noqa: PLC0415 (a start can't spare it)

    book = Calendar()
    book.add("prodid", _PRODUCT)
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("method", "PUBLISH")
    words = _Words(texts, lang, school, names=names)
    for event in dates.events:
        book.add_component(_entry(event, dates, words))
    return bytes(book.to_ical())


class _Words:
    def __init__(self, texts: Texts, lang: str, school: Organisation, *, names: bool) -> None:
        from bot.documents.papers.wording import Words  # noqa: PLC0415 (brings babel)

        self._texts, self._lang, self._names = texts, lang, names
        self._words = Words(texts, lang, school)

    def title(self, event: Event) -> str:
        said = self._words.say(event.title)
        key = f"datebook-{event.sort}"
        if self._names and event.others:
            others = self._texts.say_list(self._lang, event.others)
            said = self._texts.render(self._lang, f"{key}-with", title=said, others=others)
        else:
            said = self._texts.render(self._lang, key, title=said)
        return (_DONE if event.done else "") + said


def _entry(event: Event, dates: Dates, words: _Words) -> "Entry":
    from icalendar import Event as Entry  # noqa: PLC0415

    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("sequence", dates.sequence)
    entry.add("dtstamp", dates.made_at)
    entry.add("last-modified", dates.made_at)
    entry.add("summary", words.title(event))
    if isinstance(event.starts, datetime):
        entry.add("dtstart", _utc(event.starts))
        entry.add("duration", timedelta(minutes=event.minutes))
    else:
        entry.add("dtstart", event.starts)
        entry.add("dtend", _next(event.starts))
        entry.add("transp", "TRANSPARENT")
    if event.place:
        entry.add("location", event.place)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    return entry


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _next(day: date) -> date:
    return day + timedelta(days=1)
