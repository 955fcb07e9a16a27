"""Letters about programmes: offered, agreed, defended, approved, revised; rules; milestones."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from bot.domain.pairs import Pair, PairStatus
from bot.domain.posts.about_programme import (
    ChangeWished,
    DefenceSet,
    DefenceSoon,
    ItemFeedback,
    MilestoneDue,
    PlanChecked,
    ProgrammeAgreed,
    ProgrammeApproved,
    ProgrammeOffered,
    ProgrammeReturned,
    RevisionProposed,
    RevisionSettled,
    RhythmSet,
    RulesAccepted,
    RulesProposed,
    Told,
)
from bot.domain.programme.life import APPROVED, WAITING, Authoring, ProgrammeStatus
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, OnDate, View
from bot.services.speaking.year import versions
from bot.services.speaking.year.versions import name, named, open_
from bot.services.taps import Tap
from bot.storage.desk import Desk

__all__ = ["Told", "resolve"]
_Answer = Letter | Drop


async def resolve(desk: Desk, note: Told, view: View) -> _Answer:
    """The letter to a member or to who approves, or why the world has moved on."""
    known = await _pair_of(desk, note)
    pair = await desk.pairs.get(known) if known is not None else None
    if pair is None or pair.status is PairStatus.CLOSED:
        return Drop("pair closed")
    return await _WORDS[type(note)](desk, note, pair, view)


async def _pair_of(desk: Desk, note: Any) -> Any:
    match note:
        case RevisionProposed() | RevisionSettled():
            revision = await desk.programme.revisions.get(note.revision)
            return revision.pair_id if revision else None
        case MilestoneDue():
            milestone = await desk.programme.milestones.get(note.milestone)
            return milestone.pair_id if milestone else None
        case ItemFeedback():
            item = await desk.plans.get(note.item)
            return item.pair_id if item else None
        case _:
            return note.pair


async def _offered(desk: Desk, _: ProgrammeOffered, pair: Pair, view: View) -> _Answer:
    """Some have said yes to the draft: the reader has not."""
    programme = pair.programme
    told = programme.status is ProgrammeStatus.DRAFT and programme.agreed_by
    if not told or view.me in programme.agreed_by:
        return Drop("answered or changed")
    values: dict[str, object] = {"names": named(pair), "goal": programme.goal or ""}
    mine = pair.mentor.person_id == view.me
    if programme.authoring is Authoring.JOINT or mine:
        agree = Button("button-programme-agree", Tap("pga", pair.id).pack())
        return Letter("programme-told-offered", values, rows=((agree,), (open_(pair),)))
    values["count"] = await _count(desk, pair)
    read = Button("button-programme-read", Tap("pga", pair.id).pack())
    wish = Button("button-programme-wish", Tap("pgw", pair.id).pack())
    return Letter("programme-told-read", values, rows=((read, wish), (open_(pair),)))


async def _wished(_: Desk, note: ChangeWished, pair: Pair, __: View) -> _Answer:
    values: dict[str, object] = {"name": name(pair, note.by), "words": note.words}
    return Letter("programme-told-wish", values, rows=((open_(pair),),))


async def _agreed(desk: Desk, _: ProgrammeAgreed, pair: Pair, view: View) -> _Answer:
    """To those who approve: at once in the letter, or of several on the card of each."""
    if pair.programme.status not in WAITING:
        return Drop("not waiting")
    values: dict[str, object] = {
        "names": named(pair),
        "goal": pair.programme.goal or "",
        "count": await _count(desk, pair),
        "end": OnDate(pair.programme.end),
    }
    if view.several:
        return Letter("programme-told-agreed-brief", values, rows=((open_(pair, view),),))
    answers = (
        Button("button-programme-approve", Tap("pgp", pair.id).pack()),
        Button("button-programme-return", Tap("pgr", pair.id).pack()),
    )
    return Letter("programme-told-agreed", values, rows=(answers, (open_(pair),)))


async def _defence(_: Desk, note: DefenceSet, pair: Pair, __: View) -> _Answer:
    day = pair.programme.defence_on
    if day is None or day.isoformat() != note.day:
        return Drop("another day")
    values: dict[str, object] = {"names": named(pair), "day": day}
    return Letter("programme-told-defence", values, rows=((open_(pair),),))


async def _defence_soon(_: Desk, note: DefenceSoon, pair: Pair, __: View) -> _Answer:
    day = pair.programme.defence_on
    if day is None or day.isoformat() != note.day or pair.programme.status not in WAITING:
        return Drop("another day, or decided")
    values: dict[str, object] = {"names": named(pair), "day": day}
    return Letter("programme-told-defence-soon", values, rows=((open_(pair),),))


async def _approved(_: Desk, __: ProgrammeApproved, pair: Pair, view: View) -> _Answer:
    if pair.programme.status not in APPROVED:
        return Drop("taken back")
    values: dict[str, object] = {"names": named(pair)}
    return Letter("programme-told-approved", values, rows=((open_(pair, view),),))


async def _returned(_: Desk, __: ProgrammeReturned, pair: Pair, ___: View) -> _Answer:
    if pair.programme.returned is None:
        return Drop("taken back")
    values: dict[str, object] = {"names": named(pair), "words": pair.programme.returned}
    return Letter("programme-told-returned", values, rows=((open_(pair),),))


_WORDS: Final[dict[type, Callable[[Desk, Any, Pair, View], Awaitable[_Answer]]]] = {
    ProgrammeOffered: _offered,
    ChangeWished: _wished,
    ProgrammeAgreed: _agreed,
    DefenceSet: _defence,
    DefenceSoon: _defence_soon,
    ProgrammeApproved: _approved,
    ProgrammeReturned: _returned,
    RevisionProposed: versions.change,
    RevisionSettled: versions.settled,
    RulesProposed: versions.rules,
    RulesAccepted: versions.all_accepted,
    MilestoneDue: versions.milestone,
    ItemFeedback: versions.feedback,
    PlanChecked: versions.checked,
    RhythmSet: versions.rhythm,
}


async def _count(desk: Desk, pair: Pair) -> int:
    items = await desk.plans.of_pair(pair.id)
    return sum(item.status != "cancelled" for item in items)
