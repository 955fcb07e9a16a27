"""Letters about the end of a year: suggested, reported, published, who stays."""

from typing import assert_never

from bot.domain.closing.ending import Candidate, Ripe, ripe
from bot.domain.closing.publication import PublicationStatus, status_of
from bot.domain.closing.reports import Report, ReportStatus
from bot.domain.ids import PairId
from bot.domain.names import cut, short_name
from bot.domain.pairs import Pair, PairStatus
from bot.domain.plans import ItemStatus
from bot.domain.posts.about_closing import (
    EndSuggested,
    PublicationAsked,
    PublicationOff,
    PublicationReady,
    ReportDecided,
    ReportDue,
    ReportSubmitted,
    StayAsked,
)
from bot.domain.posts.about_closing import Told as _Told
from bot.domain.school.year import SchoolYear
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, OnDate, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = _Told
LONGEST_SAID = 300
_NAME_ON_BUTTON = 18
# To a curator, to the mentor, to a curator of one pair among several.
_TOLD_OVER = ("closing-told-over", "closing-told-over-mentor", "closing-told-over-brief")
_TOLD_DONE = ("closing-told-done", "closing-told-done-mentor", "closing-told-done-brief")
OfReport = ReportDue | ReportSubmitted | ReportDecided
OfPublication = PublicationAsked | PublicationReady | PublicationOff


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter as the world is now."""
    if isinstance(note, StayAsked):
        return await stay_asked(desk, note, view)
    pair = await desk.pairs.get(PairId(note.pair))
    if pair is None:
        return Drop("gone")
    match note:
        case EndSuggested():
            return await suggested(desk, pair, view)
        case ReportDue() | ReportSubmitted() | ReportDecided():
            return await _report(desk, note, pair)
        case PublicationAsked() | PublicationReady() | PublicationOff():
            return await _publication(desk, note, pair, view)
        case _:
            assert_never(note)


async def suggested(desk: Desk, pair: Pair, view: View) -> Letter | Drop:
    """Why to end; the curator ends it, the mentor looks at what has come of it."""
    items = [item for item in await desk.plans.of_pair(pair.id) if item.open or item.fulfilled]
    # What one side alone calls done is not settled yet: the rule of the round.
    left = sum(item.status is not ItemStatus.VERIFIED for item in items)
    mentor = pair.mentor.person_id
    now = Candidate(pair.id, mentor, pair.programme.end, len(items), left, None, 0)
    why = ripe(now, view.today)
    if pair.status is not PairStatus.ACTIVE or why is None:
        return Drop("not ripe any more")
    mine, values = view.me == mentor, _sides(pair) | {"end": OnDate(pair.programme.end)}
    whole, of_mentor, brief = _TOLD_OVER if why is Ripe.OVER else _TOLD_DONE
    key = of_mentor if mine else brief if view.several else whole
    return Letter(key, values, rows=(_ways(pair, view, mentor=mine),))


def _ways(pair: Pair, view: View, *, mentor: bool) -> tuple[Button, ...]:
    """One button with a name where one message tells of several pairs."""
    what, verb = ("results", "zr") if mentor else ("pair", "zp")
    if view.several:
        name: dict[str, object] = {"name": cut(short_name(pair.mentees[0].name), _NAME_ON_BUTTON)}
        return (Button(f"button-closing-{what}-of", Tap(verb, pair.id).pack(), name),)
    way = _button(what, verb, pair)
    return (way,) if mentor else (_button("end", "ze", pair), way)


async def _report(desk: Desk, note: OfReport, pair: Pair) -> Letter | Drop:
    report = await desk.closing.reports.get(pair.id)
    if report is None:
        return Drop("gone")
    match note:
        case ReportDue(days=days):
            return report_due(pair, report, late=days > 0)
        case ReportSubmitted():
            return report_submitted(pair, report)
        case ReportDecided():
            return report_decided(pair, report)
        case _:
            assert_never(note)


def report_due(pair: Pair, report: Report, *, late: bool) -> Letter | Drop:
    if not report.open:
        return Drop("handed in")
    key = "closing-told-report-late" if late else "closing-told-report-due"
    values = {"mentees": _mentees(pair), "day": OnDate(report.due)}
    return Letter(key, values, rows=((_button("report", "zo", pair),),))


def report_submitted(pair: Pair, report: Report) -> Letter | Drop:
    """To the curators."""
    if report.status is not ReportStatus.SUBMITTED:
        return Drop("taken back")
    return Letter("closing-told-submitted", _sides(pair), rows=((_button("report", "zo", pair),),))


def report_decided(pair: Pair, report: Report) -> Letter | Drop:
    """To the mentor."""
    values: dict[str, object] = {"mentees": _mentees(pair)}
    if report.status is ReportStatus.ACCEPTED:
        return Letter("closing-told-accepted", values)
    if report.status is not ReportStatus.RETURNED:
        return Drop("taken back")
    values["words"] = cut(report.returned or "", LONGEST_SAID)
    return Letter("closing-told-returned", values, rows=((_button("report", "zo", pair),),))


async def _publication(desk: Desk, note: OfPublication, pair: Pair, view: View) -> Letter | Drop:
    found = await desk.closing.publications.get(pair.id)
    if found is None or pair.status is not PairStatus.CLOSED:
        return Drop("taken back")
    status, look = status_of(found, pair), (_button("public", "zt", pair),)
    match note:
        case PublicationAsked():
            if view.me in found.answers:
                return Drop("answered")
            answers = (_button("public-yes", "zy", pair), _button("public-no", "zn", pair))
            return Letter("closing-asked-publication", {}, rows=(answers, look))
        case PublicationReady() if status is PublicationStatus.READY:
            return Letter("closing-told-ready", _sides(pair), rows=(look,))
        case PublicationOff() if status is PublicationStatus.REFUSED:
            return Letter("closing-told-off", _sides(pair), rows=(look,))
        case PublicationReady() | PublicationOff():
            return Drop("changed meanwhile")
        case _:
            assert_never(note)


async def stay_asked(desk: Desk, note: StayAsked, view: View) -> Letter | Drop:
    """«Готовы быть наставником в 2026/27 учебном году?»"""
    _, said = await desk.closing.years.answer_of(view.me, note.year)
    if said is not None:
        return Drop("answered")
    return stay_letter(note.year)


def stay_letter(year: int) -> Letter:
    buttons = (
        Button("button-closing-stay", Tap("zs", year).pack()),
        Button("button-closing-leave", Tap("zl", year).pack()),
    )
    return Letter("closing-asked-stay", {"year": SchoolYear.starting(year).code}, rows=(buttons,))


def _button(what: str, verb: str, pair: Pair) -> Button:
    return Button(f"button-closing-{what}", Tap(verb, pair.id).pack())


def _sides(pair: Pair) -> dict[str, object]:
    return {"mentor": pair.mentor.name, "mentees": _mentees(pair)}


def _mentees(pair: Pair) -> tuple[str, ...]:
    return tuple(member.name for member in pair.mentees)
