"""Papers: which ones somebody may make, and what each says."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.catalog.papers import Paper, papers
from bot.domain.errors import NotYours
from bot.domain.ids import PairId, PersonId, PracticeId
from bot.domain.papers.subjects import Subject
from bot.domain.people import Actor
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.community.merits import Merits
from bot.services.community.practising import Practising
from bot.services.papers import collecting
from bot.services.papers.collecting import Collected, Readers
from bot.services.papers.content import PaperContent
from bot.services.papers.rights import (
    known_paper,
    makes_of_pair,
    makes_of_school,
    may_offer,
    require_of_school,
)
from bot.services.papers.school.collecting import OfSchool
from bot.services.petitions.reading import PetitionReading
from bot.services.ports import Clock
from bot.services.programmes.pair_reading import require_reader
from bot.storage.engine import Storage


class Papers:
    """Reads only; whoever hands the file out notes it with `handed_out`."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._readers = Readers(
            storage,
            PetitionReading(storage, clock, calendars),
            Practising(storage, clock),
            Merits(storage, clock, calendars),
        )
        self._school = OfSchool(storage, clock, calendars)

    def offered(self, by: Actor) -> list[Paper]:
        """Every paper that this person can ever make, in the order of the catalogue."""
        return [one for one in papers() if may_offer(one, by)]

    def of_school(self, by: Actor) -> list[Paper]:
        """Those about the whole organisation."""
        found = (one for one in papers() if one.of is Subject.ORGANISATION)
        return [one for one in found if makes_of_school(one, by)]

    async def of_pair(self, known: PairId, by: Actor) -> list[Paper]:
        """Those about one pair. NotYours for who may not read it."""
        async with self._storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
        found = (one for one in papers() if one.of is Subject.PAIR)
        return [one for one in found if makes_of_pair(one, pair, by)]

    async def content(
        self, code: str, known: int | None, by: Actor, year: SchoolYear | None = None
    ) -> PaperContent:
        """`known`: the id of what it is about, None for the organisation.

        `year`: of a paper that speaks of a school year, where it is not the present one.
        NotYours, NotAllowed; NotFinished for the public text of a pair at work.
        """
        paper = known_paper(code)
        now = self._clock().astimezone(ZoneInfo(by.organisation.zone))
        this = SchoolYear.of(now.date())
        chosen = year if year and paper.yearly else this
        made = await self._collected(paper, known, by, chosen)
        async with self._storage.read() as desk:
            made.fields["school"] = await collecting.school_fields(desk, by)
            form = await desk.paper_forms.current(by.organisation_id, paper.form)
        made.fields["paper"] = collecting.paper_fields(now, chosen)
        return PaperContent(
            paper=paper,
            organisation=by.organisation,
            made_on=now.date(),
            fields=made.fields,
            rows=made.rows,
            whose=made.whose,
            form=form,
        )

    async def handed_out(self, content: PaperContent, known: int | None, by: Actor) -> None:
        """That it was taken out, by whom and when: codes and ids alone."""
        now: datetime = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("paper.make") is None:
                after = {"paper": content.paper.code, "of": content.paper.of}
                desk.audit.add("paper.make", known or by.organisation_id, now, after=after)

    async def _collected(
        self, paper: Paper, known: int | None, by: Actor, year: SchoolYear
    ) -> Collected:
        if paper.of is Subject.ORGANISATION:
            require_of_school(paper, by)
            return await self._school.collected(paper, by, year)
        if known is None:
            raise NotYours
        match paper.of:
            case Subject.PAIR:
                return await collecting.of_pair(paper, PairId(known), by, self._readers)
            case Subject.PERSON:
                return await collecting.of_one(paper, PersonId(known), by, self._readers)
            case Subject.PETITION:
                return await collecting.of_asked(paper, known, by, self._readers)
            case Subject.PRACTICE:
                return await collecting.of_practice(PracticeId(known), by, self._readers)
