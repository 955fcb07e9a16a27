"""Letters about the bases: who is named, what was decided, what is overcome."""

from datetime import date, datetime
from typing import assert_never

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.needs import OPEN_NEEDS
from bot.domain.bases.parts import Part
from bot.domain.ids import DifficultyId
from bot.domain.posts.about_bases import (
    CandidateApproved,
    CandidateConfirmed,
    CandidateDeclined,
    CandidateNamed,
    LeftBase,
    NeedOpened,
    NeedOvercome,
    Told,
)
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, OnDate, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

__all__ = ["Told", "resolve"]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case CandidateNamed() | CandidateConfirmed():
            return await candidate_waits(desk, note, view)
        case CandidateApproved() | CandidateDeclined():
            return await candidate_decided(desk, note, view)
        case LeftBase():
            return await left_base(desk, note)
        case NeedOpened():
            return await need_opened(desk, note, view)
        case NeedOvercome():
            return await need_overcome(desk, note, view)
        case _:
            assert_never(note)


async def candidate_waits(
    desk: Desk, note: CandidateNamed | CandidateConfirmed, view: View
) -> Letter | Drop:
    """To a curator who confirms, or to the head who approves."""
    found = await desk.bases.candidacies.get(note.candidacy, view.organisation.id)
    wanted = Stage.NEW if isinstance(note, CandidateNamed) else Stage.CONFIRMED
    if found is None or found.stage is not wanted:
        return Drop("decided already")
    if isinstance(note, CandidateConfirmed):
        key = "bases-told-confirmed"
    else:
        key = "bases-told-applied" if found.own else "bases-told-nominated"
    button = Button("button-bases-look", Tap("bo", found.id).pack())
    return Letter(key, _values(found), rows=((button,),))


async def candidate_decided(
    desk: Desk, note: CandidateApproved | CandidateDeclined, view: View
) -> Letter | Drop:
    """To the person in «Вы», to those who named in the third person."""
    found = await desk.bases.candidacies.get(note.candidacy, view.organisation.id)
    approved = isinstance(note, CandidateApproved)
    wanted = Stage.APPROVED if approved else Stage.DECLINED
    if found is None or found.stage is not wanted:
        return Drop("taken back")
    if found.decided_at != datetime.fromisoformat(note.at):
        return Drop("decided anew")
    mine = found.person_id == view.me
    if approved:
        key = "bases-told-you-approved" if mine else "bases-told-approved"
    else:
        key = "bases-told-you-declined" if mine else "bases-told-declined"
    return Letter(key, _values(found))


async def left_base(desk: Desk, note: LeftBase) -> Letter | Drop:
    part = Part(note.part)
    if part.role in await desk.bases.stays.since(note.to):
        return Drop("is there again")
    day = date.fromisoformat(note.on)
    why = next(
        (
            stay.left_why
            for stay in await desk.bases.stays.of(note.to)
            if stay.part is part and stay.left_on == day
        ),
        "",
    )
    return Letter("bases-told-left", {"part": Coded("part", part), "why": why})


async def need_opened(desk: Desk, note: NeedOpened, view: View) -> Letter | Drop:
    found = await desk.bases.needs.get(note.difficulty, view.organisation.id)
    if found is None or found.status not in OPEN_NEEDS:
        return Drop("not open any more")
    return Letter("bases-told-need", {"words": found.words}, rows=((_look(found.id),),))


async def need_overcome(desk: Desk, note: NeedOvercome, view: View) -> Letter | Drop:
    """One side says so: the other one is asked, or learns that both have."""
    found = await desk.bases.needs.get(note.difficulty, view.organisation.id)
    if found is None:
        return Drop("gone")
    mentee = found.person_id == view.me
    theirs = found.closed_by_mentor if mentee else found.closed_by_mentee
    mine = found.closed_by_mentee if mentee else found.closed_by_mentor
    if theirs is None:
        return Drop("taken back")
    key = "bases-told-overcome" if mine is None else "bases-told-both-overcome"
    values: dict[str, object] = {"words": found.words, "day": OnDate(theirs)}
    return Letter(key, values, rows=((_look(found.id),),))


def _look(known: DifficultyId) -> Button:
    return Button("button-bases-need", Tap("bh", known).pack())


def _values(found: Candidacy) -> dict[str, object]:
    return {
        "name": found.name,
        "part": Coded("part", found.part),
        "by": found.by_name,
        "why": found.why,
        "motive": found.motive,
    }
