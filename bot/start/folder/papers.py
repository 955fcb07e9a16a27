"""Which files a school's folder has: of the school, of each pair, of each person."""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from bot.catalog.papers import papers
from bot.documents.calendar import calendar_file
from bot.documents.making import Paper, write_paper
from bot.documents.papers.docx import write_docx
from bot.documents.pdf.making import paper_pdf, printable, summary_pdf
from bot.documents.pictures.making import draw
from bot.documents.pictures.wording import PictureWords
from bot.domain.closing.refusals import NotFinished
from bot.domain.errors import Refusal
from bot.domain.ids import AccountId, PersonId
from bot.domain.names import short_name
from bot.domain.pairs import CompletionReason, Pair
from bot.domain.papers.subjects import Subject
from bot.domain.people import Account, Actor, Address, Organisation, Person, Role
from bot.domain.periods import Span, period_of
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.datebook import Datebook
from bot.services.monitoring import Monitoring
from bot.services.overview import Overview
from bot.services.papers.room import Papers
from bot.services.pictures.model import Picture
from bot.services.pictures.room import OF_PAIR, OF_SCHOOL, Pictures
from bot.services.ports import Clock
from bot.start.speech import language
from bot.storage.engine import Storage
from bot.texts import Texts

Job = Callable[[Path], Awaitable[None]]
SCHOOL: Final = "0_school"
PAIRS: Final = "1_pairs"
PEOPLE: Final = "2_people"
# What no file system of a school's computer takes.
_UNFIT: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*\u2066-\u2069]+')
_LONGEST: Final = 60


@dataclass
class Desk:
    """Whose papers, read by whom: the operator holds the database and reads as its head."""

    storage: Storage
    clock: Clock
    school: Organisation
    chosen: SchoolYear | None = None

    def __post_init__(self) -> None:
        calendars = Calendars()
        self.current = SchoolYear.of(calendars.today(self.school, self.clock()))
        self.year = self.chosen or self.current
        self.texts, self.lang = Texts.load(), language()
        self.papers = Papers(self.storage, self.clock, calendars)
        self.overview = Overview(self.storage, self.clock, calendars)
        self.monitoring = Monitoring(self.storage, self.clock, calendars)
        self.pictures = Pictures(self.storage, self.clock, calendars)
        self.datebook = Datebook(self.storage, self.clock, calendars)

    def speaks(self, known: PersonId, name: str, *roles: Role) -> Actor:
        account = Account(AccountId(0), Address("console", "0", "0"), self.lang)
        return Actor(account, known, self.school, name, frozenset(roles))

    @property
    def operator(self) -> Actor:
        return self.speaks(PersonId(0), "", Role.HEAD, Role.CURATOR)


async def jobs_of(desk: Desk) -> list[Job]:
    """One file each, or a few that go together."""
    async with desk.storage.read() as opened:
        pairs = await opened.pairs.of_organisation(desk.school.id)
        people = await opened.memberships.everybody(desk.school.id)
    formed = [p for p in pairs if p.completion_reason is not CompletionReason.DECLINED]
    of_year = [pair for pair in formed if within(pair, desk.year)]
    return [*_of_school(desk), *_of_pairs(desk, of_year), *_of_people(desk, people)]


def within(pair: Pair, year: SchoolYear) -> bool:
    """Whether it was there in some days of the year."""
    over = pair.closed_on is not None and pair.closed_on < year.opens
    return pair.programme.start <= year.closes and not over


def _of_school(desk: Desk) -> Iterator[Job]:
    yield partial(_status, desk)
    if desk.year == desk.current:
        yield partial(_monitoring, desk)
    yield partial(_summary, desk)
    for one in papers():
        if one.of is Subject.ORGANISATION:
            yield partial(_paper, desk, one.code, None, SCHOOL)
    for kind in OF_SCHOOL:
        yield partial(
            _picture, desk, partial(desk.pictures.of_school, kind, year=desk.year), SCHOOL
        )


def _of_pairs(desk: Desk, pairs: list[Pair]) -> Iterator[Job]:
    for place, pair in enumerate(pairs, 1):
        mentees = ", ".join(short_name(one.name) for one in pair.mentees)
        name = f"{place:02}_{short_name(pair.mentor.name)} – {mentees}"
        folder = f"{PAIRS}/{safe(name)}"
        for one in papers():
            if one.of is Subject.PAIR:
                yield partial(_paper, desk, one.code, pair.id, folder)
        yield partial(_calendar, desk, pair, folder)
        for kind in OF_PAIR:
            yield partial(_picture, desk, partial(desk.pictures.of_pair, kind, pair.id), folder)


def _of_people(desk: Desk, people: list[Person]) -> Iterator[Job]:
    for place, person in enumerate(people, 1):
        folder = f"{PEOPLE}/{safe(f'{place:02}_{short_name(person.name)}')}"
        for one in papers():
            if one.of is Subject.PERSON and (one.whose is None or one.whose in person.roles):
                yield partial(_paper, desk, one.code, person.id, folder)


def safe(name: str) -> str:
    """As people read it, without what a file can't be called."""
    return re.sub(r"\s+", " ", _UNFIT.sub("", name)).strip(" .")[:_LONGEST].strip(" .") or "_"


async def _status(desk: Desk, folder: Path) -> None:
    """The workbook and the flat rows of it."""
    period = period_of(Span.SCHOOL_YEAR, desk.year.start)
    order = desk.overview.operators_commission(desk.school, period)
    for end in ("xlsx", "csv"):
        path = _place(folder, SCHOOL, f"status.{end}")
        async with desk.overview.commissioned(order) as report:
            await write_paper(report, Paper(path, desk.lang), desk.texts)


async def _monitoring(desk: Desk, folder: Path) -> None:
    """It tells the year that goes on, beside the last one."""
    path = _place(folder, SCHOOL, "monitoring.xlsx")
    order = desk.overview.operators_commission(desk.school)
    async with desk.monitoring.commissioned(order) as parts:
        await write_paper(parts, Paper(path, desk.lang), desk.texts)


async def _summary(desk: Desk, folder: Path) -> None:
    summary = await desk.overview.summary(desk.operator)
    content = await summary_pdf(summary, desk.texts, desk.lang)
    _place(folder, SCHOOL, "summary.pdf").write_bytes(content)


async def _paper(desk: Desk, code: str, known: int | None, within: str, folder: Path) -> None:
    """What has not come to its time is left out: a public text of a pair at work, a diploma of
    a pair that is not among the best."""
    try:
        content = await desk.papers.content(code, known, desk.operator, desk.year)
    except NotFinished:
        return
    if "diploma" in content.paper.uses and not content.fields["diploma"]["nominations"]:
        return
    await write_docx(content, _place(folder, within, f"{code}.docx"), desk.texts, desk.lang)
    if printable(code):
        pdf = await paper_pdf(content, desk.texts)
        _place(folder, within, f"{code}.pdf").write_bytes(pdf)


async def _picture(
    desk: Desk, find: Callable[[Actor], Awaitable[Picture]], within: str, folder: Path
) -> None:
    """Nothing is drawn where there are no numbers."""
    try:
        picture = await find(desk.operator)
    except Refusal:
        return
    if picture.empty:
        return
    worded = PictureWords(desk.texts, desk.lang, desk.school).worded(replace(picture, named=True))
    _place(folder, within, f"{picture.kind}.png").write_bytes(await draw(worded))


async def _calendar(desk: Desk, pair: Pair, within: str, folder: Path) -> None:
    """As its mentor has it."""
    by = desk.speaks(pair.mentor.person_id, pair.mentor.name, Role.MENTOR)
    try:
        dates = await desk.datebook.plan(pair.id, by)
    except Refusal:
        return
    if dates.events:
        content = calendar_file(dates, desk.texts, desk.lang, desk.school)
        _place(folder, within, "plan.ics").write_bytes(content)


def _place(folder: Path, within: str, name: str) -> Path:
    path = folder / within / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
