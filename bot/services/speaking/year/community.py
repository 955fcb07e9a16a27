"""Letters about what a school honours and keeps: awards, materials, practices, careers."""

from datetime import date
from typing import assert_never

from bot.domain.community.awards import AwardStatus
from bot.domain.ids import AwardId, MaterialId, PersonId, PracticeId
from bot.domain.posts.about_community import (
    AwardGranted,
    AwardProposed,
    CertificationNear,
    MaterialOffered,
    PracticeReady,
    StayingAsked,
)
from bot.domain.posts.about_community import Kept as Told
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, OnDate, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

__all__ = ["Told", "resolve"]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case AwardGranted() | AwardProposed():
            return await award_told(desk, note, view)
        case MaterialOffered():
            return await material_offered(desk, note, view)
        case PracticeReady():
            return await practice_ready(desk, note, view)
        case CertificationNear():
            return await certification_near(desk, note, view)
        case StayingAsked():
            open_it = Button("button-careers-open", Tap("cso", 0).pack())
            return Letter("careers-told-ask", {}, rows=((open_it,),))
        case _:
            assert_never(note)


async def award_told(desk: Desk, note: AwardGranted | AwardProposed, view: View) -> Letter | Drop:
    found = await desk.community.awards.get(AwardId(note.award))
    if found is None or found.organisation_id != view.organisation.id:
        return Drop("gone")
    values: dict[str, object] = {
        "kind": found.own_kind or Coded("award-kind", found.kind),
        "ground": found.ground,
        "name": found.name,
        "by": found.proposed_name,
    }
    if isinstance(note, AwardProposed):
        if found.status is not AwardStatus.PROPOSED:
            return Drop("decided already")
        open_it = Button("button-award-open", Tap("awo", found.id).pack())
        return Letter("awards-told-proposed", values, rows=((open_it,),))
    if found.status is not AwardStatus.GRANTED:
        return Drop("taken back")
    yes = Button("button-award-tell", Tap("awy", found.id).pack())
    no = Button("button-award-dont-tell", Tap("awn", found.id).pack())
    rows = {None: ((yes, no),), True: ((no,),), False: ((yes,),)}[found.may_tell]
    said = "awards-told-others" if found.may_tell else "awards-told-nobody"
    nothing: dict[str, object] = {}
    lines = () if found.may_tell is None else ((said, nothing),)
    return Letter("awards-told-granted", values, lines, rows)


async def material_offered(desk: Desk, note: MaterialOffered, view: View) -> Letter | Drop:
    found = await desk.community.materials.get(MaterialId(note.material))
    if found is None or found.approved or found.removed:
        return Drop("decided already")
    button = Button("button-material-look", Tap("mto", found.id).pack())
    values: dict[str, object] = {"title": found.title, "url": found.url, "by": found.by_name}
    return Letter("library-told-offered", values, rows=((button,),))


async def practice_ready(desk: Desk, note: PracticeReady, view: View) -> Letter | Drop:
    found = await desk.community.practices.get(PracticeId(note.practice))
    if found is None or found.published or found.removed or not found.agreed:
        return Drop("decided already")
    button = Button("button-practice-look", Tap("pco", found.id).pack())
    return Letter("practices-told-ready", {"title": found.title}, rows=((button,),))


async def certification_near(desk: Desk, note: CertificationNear, view: View) -> Letter | Drop:
    person = await desk.people.get(PersonId(note.person), view.organisation.id)
    if person is None:
        return Drop("gone")
    on = OnDate(date.fromisoformat(note.on))
    if person.id == view.me:
        return Letter("careers-told-you-certify", {"on": on})
    return Letter("careers-told-certify", {"name": person.name, "on": on})
