"""Sheets of whom the numbers of indicators count: a row each, nothing added up."""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Final

from bot.documents.monitoring.rows import Numbered, Speech
from bot.documents.xlsx.columns import Cell, Column, Row, Sheet
from bot.documents.xlsx.writing import chunks
from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import PersonId
from bot.domain.school.year import SchoolYear
from bot.services.monitoring.people import People
from bot.storage.indicators.kept import Need
from bot.storage.indicators.roster import Counted, Stand

_NUMBER: Final = Column("monitoring:person_number", 10, Cell.NUMBER)
_PERSON: Final = Column("monitoring:person", 32)

PEOPLE: Final = Sheet(
    "people",
    (
        _NUMBER,
        _PERSON,
        Column("monitoring:kind", 20),
        Column("monitoring:qualification", 18),
        Column("monitoring:career_start", 12, Cell.DATE),
        Column("monitoring:under_35", 9),
        Column("monitoring:methodist", 14),
        Column("monitoring:trainings", 11, Cell.NUMBER),
        Column("monitoring:hours", 9, Cell.NUMBER),
        Column("monitoring:capacity", 15, Cell.NUMBER),
        Column("monitoring:data_consent", 14),
        Column("monitoring:left", 11, Cell.DATE),
    ),
)
STANDS: Final = Sheet(
    "stands",
    (
        Column("monitoring:pair_number", 9, Cell.NUMBER),
        Column("start", 11, Cell.DATE),
        Column("closed", 12, Cell.DATE),
        Column("form", 26),
        Column("kinds", 26),
        Column("monitoring:side", 16),
        _NUMBER,
        _PERSON,
        Column("monitoring:left_pair", 12, Cell.DATE),
    ),
)
NEEDS: Final = Sheet(
    "needs",
    (
        _NUMBER,
        _PERSON,
        Column("difficulty", 50),
        Column("monitoring:level_before", 8, Cell.NUMBER),
        Column("monitoring:level_after", 8, Cell.NUMBER),
        Column("monitoring:opened_on", 11, Cell.DATE),
        Column("monitoring:overcome", 12, Cell.DATE),
        Column("monitoring:state", 26),
    ),
)
MARKS: Final = Sheet(
    "marks",
    (Column("monitoring:year", 10), _NUMBER, _PERSON, Column("monitoring:mark", 20)),
)
HONOURS: Final = Sheet(
    "honours",
    (
        Column("monitoring:day", 12, Cell.DATE),
        _NUMBER,
        _PERSON,
        Column("monitoring:honour", 50),
    ),
)
MATERIALS: Final = Sheet(
    "materials",
    (Column("monitoring:day", 12, Cell.DATE), Column("monitoring:title", 70)),
)
_SURE: Final = {True: "export-monitoring-yes", False: "export-monitoring-no", None: None}
SHEETS: Final = (PEOPLE, STANDS, NEEDS, MARKS, HONOURS, MATERIALS)


async def people_pages(
    found: People, calendar: SchoolCalendar, speech: Speech, pairs: Numbered
) -> AsyncIterator[tuple[Sheet, list[Row]]]:
    """Some rows at a time, sheet by sheet."""
    told = _Told(found, calendar, speech, pairs)
    yield PEOPLE, list(told.people())
    async for stands in chunks(found.stands):
        yield STANDS, list(told.stands(stands))
    async for needs in chunks(found.needs):
        yield NEEDS, list(told.needs(needs))
    yield MARKS, list(told.marks())
    yield HONOURS, list(told.honours())
    yield MATERIALS, list(told.materials())


class _Told:
    """One object a file."""

    def __init__(
        self, found: People, calendar: SchoolCalendar, speech: Speech, pairs: Numbered
    ) -> None:
        self._found = found
        self._day = calendar.day
        self._speech = speech
        self._names: Mapping[PersonId, str] = {one.id: one.name for one in found.people}
        self._numbers = found.numbers()
        self._pairs = pairs

    def people(self) -> Iterator[Row]:
        for one in self._found.people:
            yield (*self._who(one.id), *self._card(one))

    def stands(self, stands: Iterable[Stand]) -> Iterator[Row]:
        for one in stands:
            number = self._pairs.of(one.pair)
            side = self._speech.label("part", "mentor" if one.mentor else "mentee")
            term = (number, one.start, one.closed_on, *self._kind(one))
            yield (*term, side, *self._who(one.person), one.left_on)

    def _kind(self, one: Stand) -> tuple[str, str]:
        """As «По формам и видам» names them."""
        label = self._speech.label
        kinds = (label("mentoring-kind", kind, short=True) for kind in one.kinds)
        return label("mentoring-form", one.form, short=True), ", ".join(kinds)

    def needs(self, needs: Iterable[Need]) -> Iterator[Row]:
        for one in needs:
            levels = (one.words, one.before, one.after)
            state = self._speech.label("need-status", one.status)
            yield (*self._who(one.person), *levels, one.opened_on, one.closed_on, state)

    def marks(self) -> Iterator[Row]:
        for one in self._found.marks:
            said = self._speech.label("staying", one.said)
            yield (SchoolYear.starting(one.year).code, *self._who(one.person), said)

    def honours(self) -> Iterator[Row]:
        for one in self._found.honours:
            kind = one.own_kind or self._speech.label("award-kind", one.kind)
            yield (self._day(one.at), *self._who(one.person), kind)

    def materials(self) -> Iterator[Row]:
        for one in self._found.materials:
            yield (self._day(one.approved_at), one.title)

    def _who(self, person: PersonId) -> tuple[int | None, str]:
        return self._numbers.get(person), self._names.get(person, "")

    def _card(self, one: Counted) -> Row:
        say, label = self._speech.say, self._speech.label
        return (
            label("person-kind", one.kind),
            label("qualification", one.qualification) if one.qualification else None,
            one.career_start,
            self._sure(_SURE[one.under_35]),
            self._sure(_SURE[one.methodist]),
            one.trainings or None,
            one.hours,
            one.capacity,
            say("export-monitoring-consent-withdrawn") if one.withdrawn else None,
            one.left_on,
        )

    def _sure(self, key: str | None) -> str | None:
        return self._speech.say(key) if key else None
