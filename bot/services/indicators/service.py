"""What a curator enters of the indicators: numbers of the year and targets."""

from collections.abc import Iterable
from dataclasses import replace

from bot.catalog.indicators import Named, indicators, numbers
from bot.domain.errors import BadHeadcount
from bot.domain.indicators.figures import Source, Unit
from bot.domain.indicators.given import Given, What, number_in, target_in
from bot.domain.indicators.refusals import NotByHand, NothingBefore, PartTooLarge
from bot.domain.people import MANAGERS, Actor, Organisation, require_role
from bot.domain.school.refusals import BadTarget
from bot.services.indicators.measuring import COVERAGE, TEACHERS_TOTAL, Entered
from bot.services.indicators.reading import Reading, defined
from bot.services.members.organisations import LARGEST_STAFF
from bot.storage.desk import Desk

_HUNDRED = 100
_ACTION = "indicator.give"


class Indicators(Reading):
    """Each entry is a row of its own: the last one counts, the others are its history."""

    async def give(self, code: str, words: str, by: Actor) -> None:
        """A number for this year, typed. NotByHand, BadFigure, PartTooLarge."""
        require_role(by, MANAGERS)
        named = numbers().get(code)
        if named is None or named.source is not Source.BY_HAND:
            raise NotByHand
        given = _sensible(self._given(What.NUMBER, code, number_in(words), by))
        async with self._storage.change(by) as desk:
            if desk.audit.done(_ACTION) is None:
                rows = await desk.indicators.values.all(by.organisation_id)
                _fits(named, given, Entered(by.organisation, rows, given.year, this=True))
                await self._keep(desk, given, rows, by)

    async def aim(self, code: str, words: str, by: Actor) -> None:
        """A target, with the year it is for if one is said («75 к 2027»). BadFigure, BadYear."""
        require_role(by, MANAGERS)
        value, year = target_in(words, self._moment(by).today.year)
        if defined(code).unit is Unit.PERCENT and value > _HUNDRED:
            raise BadTarget
        target = replace(self._given(What.TARGET, code, value, by), target_year=year)
        async with self._storage.change(by) as desk:
            if desk.audit.done(_ACTION) is None:
                rows = await desk.indicators.values.all(by.organisation_id)
                await self._keep(desk, target, rows, by)

    async def take_back(self, code: str, by: Actor, *, target: bool) -> None:
        """As it was before the last entry; NothingBefore. Both stay in the history."""
        require_role(by, MANAGERS)
        what = What.TARGET if target else What.NUMBER
        async with self._storage.change(by) as desk:
            if desk.audit.done(_ACTION) is not None:
                return
            rows = await desk.indicators.values.all(by.organisation_id)
            mine = _rows_of(rows, what, code)
            if not mine:
                raise NothingBefore
            was = mine[-2] if len(mine) > 1 else replace(mine[-1], value=None, target_year=None)
            given = replace(self._given(what, code, was.value, by), target_year=was.target_year)
            await self._keep(desk, given, rows, by)

    async def _keep(self, desk: Desk, given: Given, rows: tuple[Given, ...], by: Actor) -> None:
        now, mine = self._clock(), _rows_of(rows, given.what, given.code)
        stood = _setting(given, by.organisation)
        if stood is not None and not mine:
            # So that it can be taken back to what stood among the settings.
            first = replace(given, value=float(stood), target_year=_year_of(given, stood))
            await desk.indicators.values.add(first, None, now)
        known = await desk.indicators.values.add(given, by.person_id, now)
        if changed := _settings(given):
            await desk.people.change_organisation(by.organisation_id, **changed)
        was = mine[-1].value if mine else stood
        before = {"code": given.code, "value": was}
        after = {"code": given.code, "what": given.what, "value": given.value}
        desk.audit.add(_ACTION, known, now, before, after)

    def _given(self, what: What, code: str, value: float | None, by: Actor) -> Given:
        return Given(by.organisation_id, self._moment(by).year.first, what, code, value)


def _sensible(given: Given) -> Given:
    """BadHeadcount: teachers are counted as the settings count them."""
    said = given.value or 0
    if given.code == TEACHERS_TOTAL and (not 1 <= said <= LARGEST_STAFF or said != int(said)):
        raise BadHeadcount(LARGEST_STAFF)
    return given


def _rows_of(rows: Iterable[Given], what: What, code: str) -> list[Given]:
    return [row for row in rows if (row.what, row.code) == (what, code)]


def _setting(given: Given, school: Organisation) -> int | None:
    """What the organisation's settings say of it; None for anything else."""
    return {
        (What.NUMBER, TEACHERS_TOTAL): school.headcount,
        (What.TARGET, COVERAGE): school.coverage_target,
    }.get((given.what, given.code))


def _year_of(given: Given, stood: int) -> int | None:
    """Of a target that is still the document's own."""
    usual = defined(given.code).target if given.what is What.TARGET else None
    return usual.year if usual is not None and round(usual.value) == stood else None


def _settings(given: Given) -> dict[str, object]:
    """Two of them stand among the organisation's settings as well: they say the same."""
    if given.value is None:
        return {}
    if (given.what, given.code) == (What.NUMBER, TEACHERS_TOTAL):
        return {"headcount": int(given.value)}
    if (given.what, given.code) == (What.TARGET, COVERAGE):
        return {"coverage_target": round(given.value)}
    return {}


def _fits(named: Named, given: Given, entered: Entered) -> None:
    """PartTooLarge: where both are entered, a part can't be larger than the whole."""
    for one in indicators():
        part, whole = one.numerator, one.denominator
        if whole is None or named not in (part, whole):
            continue
        if Source.COUNTED in (part.source, whole.source):
            continue
        said = given.value if named == part else entered.number(part)
        of = given.value if named == whole else entered.number(whole)
        if said is not None and of is not None and said > of:
            raise PartTooLarge
