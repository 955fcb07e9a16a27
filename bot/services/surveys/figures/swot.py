"""SWOT of a school year: drafted from figures and answers, finished by a curator."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import QuestionType, Stage
from bot.domain.surveys.swot import Side, Swot, added, raised, struck
from bot.domain.surveys.tallies import Tally
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.surveys.figures.service import SurveyFigures
from bot.services.surveys.figures.telling import Row, StageResults
from bot.services.surveys.results import Words
from bot.storage.engine import Storage

_STRONG_FROM: Final = 8
_WEAK_TO: Final = 5
_CHANGE: Final = "lacking"  # «чего не хватило и что хотелось бы изменить»
_ACTION: Final = "swot.write"
_WORK: Final = (Stage.INTERIM, Stage.AFTER, Stage.CLOSING)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the figures propose, the plainest first; `wishes`: answers «что изменить».

    A wish may belong to either of the two outer sides.
    """

    strengths: tuple[Row, ...]
    weaknesses: tuple[Row, ...]
    wishes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """`swot`: None until a curator begins."""

    year: SchoolYear
    swot: Swot | None
    draft: Draft


class Swots:
    def __init__(
        self, storage: Storage, clock: Clock, calendars: Calendars, figures: SurveyFigures
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars
        self._figures = figures

    async def swot(self, by: Actor, first: int | None = None) -> Swot | None:
        """As it is now, finished or not; for reports. None: nobody has begun."""
        require_role(by, OVERSEERS)
        year = self._year(by).first if first is None else first
        async with self._storage.read() as desk:
            return await desk.surveys.swots.get(by.organisation_id, year)

    async def standing(self, by: Actor) -> Standing:
        """Of this school year."""
        require_role(by, OVERSEERS)
        draft = draft_of(await self._figures.stages(by))
        return Standing(self._year(by), await self.swot(by), draft)

    async def begin(self, lists: Mapping[Side, Sequence[str]], by: Actor) -> Swot:
        """With these lines, those of the draft in words; what was begun already stays."""
        require_role(by, MANAGERS)

        def filled(was: Swot) -> Swot:
            for side, lines in lists.items():
                for line in lines:
                    was = added(was, side, line)
            return was

        async with self._storage.read() as desk:
            there = await desk.surveys.swots.get(by.organisation_id, self._year(by).first)
        return there or await self._change(by, filled)

    async def add(self, side: Side, words: str, by: Actor) -> Swot:
        """One more line. TextNeeded, TextTooLong, SwotFull."""
        require_role(by, MANAGERS)
        return await self._change(by, lambda was: added(was, side, words))

    async def strike(self, side: Side, place: int, by: Actor) -> str:
        """One line is out; its words, to be brought back. NotYours."""
        require_role(by, MANAGERS)
        gone = list[str]()

        def without(was: Swot) -> Swot:
            left = struck(was, side, place)
            gone.append(was.lines(side)[place])
            return left

        await self._change(by, without)
        return gone[0] if gone else ""

    async def lift(self, side: Side, place: int, by: Actor) -> Swot:
        """One line a place higher. NotYours."""
        require_role(by, MANAGERS)
        return await self._change(by, lambda was: raised(was, side, place))

    async def finish(self, by: Actor) -> Swot:
        """Marked as finished; it may be opened again."""
        require_role(by, MANAGERS)
        now = self._clock()
        return await self._change(by, lambda was: replace(was, finished_at=now))

    async def reopen(self, by: Actor) -> Swot:
        require_role(by, MANAGERS)
        return await self._change(by, lambda was: replace(was, finished_at=None))

    async def _change(self, by: Actor, to: Callable[[Swot], Swot]) -> Swot:
        """Whatever is changed afterwards is not finished any more."""
        now, year = self._clock(), self._year(by).first
        async with self._storage.change(by) as desk:
            there = await desk.surveys.swots.get(by.organisation_id, year)
            was = there or Swot(by.organisation_id, year)
            if desk.audit.done(_ACTION) is not None:
                return was
            changed = to(was)
            if changed.lists != was.lists:
                changed = replace(changed, finished_at=None)
            await desk.surveys.swots.save(changed, by.person_id, now)
            after = {side.value: len(changed.lines(side)) for side in Side}
            done = {"finished": changed.finished_at is not None}
            desk.audit.add(_ACTION, year, now, after={**after, **done})
        return changed

    def _year(self, by: Actor) -> SchoolYear:
        return SchoolYear.of(self._calendars.today(by.organisation, self._clock()))


def draft_of(stages: Sequence[StageResults]) -> Draft:
    """Of the latest stage of each audience: strong from 8 on; weak to 5, or less than before.

    The strongest and the weakest stand first.
    """
    latest = {one.audience: one for one in stages if one.stage in _WORK}
    rows = [
        (row, row.told)
        for one in latest.values()
        for row in one.rows
        if row.question.type is QuestionType.SCALE
    ]
    known = [(row, told.mean) for row, told in rows if isinstance(told, Tally)]
    known.sort(key=lambda one: (one[1], one[0].delta or 0))
    weak = [row for row, mean in known if mean <= _WEAK_TO or (row.delta or 0) < 0]
    strong = [row for row, mean in reversed(known) if mean >= _STRONG_FROM and row not in weak]
    return Draft(tuple(strong), tuple(weak), tuple(_wishes(stages)))


def _wishes(stages: Sequence[StageResults]) -> list[str]:
    texts = [
        text
        for one in stages
        if one.stage in _WORK
        for row in one.rows
        if row.key == _CHANGE and isinstance(row.told, Words)
        for text in row.told.texts
    ]
    return list(dict.fromkeys(texts))
