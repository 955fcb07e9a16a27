"""Letters to many: announced, called together, asked to vote."""

from typing import assert_never

from bot.domain.community.events import Event, Place
from bot.domain.ids import AnnouncementId, BallotId, EventId
from bot.domain.posts.about_community import (
    Announced,
    BallotOpened,
    EventCalled,
    EventCancelled,
    EventSoon,
    FairProposed,
)
from bot.domain.posts.about_community import Called as Told
from bot.services.community.calling.fair import is_called
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

__all__ = ["Told", "resolve"]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case EventCalled() | EventSoon() | EventCancelled():
            return await event_told(desk, note, view)
        case Announced():
            return await announced(desk, note, view)
        case BallotOpened():
            return await ballot_opened(desk, note, view)
        case FairProposed():
            return await fair_proposed(desk, view)
        case _:
            assert_never(note)


async def announced(desk: Desk, note: Announced, view: View) -> Letter | Drop:
    found = await desk.community.announcements.get(AnnouncementId(note.announcement))
    if found is None or found.organisation_id != view.organisation.id or found.recalled:
        return Drop("taken back")
    return Letter("broadcast-told", {"words": found.words, "name": found.author_name})


async def event_told(
    desk: Desk, note: EventCalled | EventSoon | EventCancelled, view: View
) -> Letter | Drop:
    known = EventId(note.event)
    found = await desk.community.events.get(known)
    if found is None or found.organisation_id != view.organisation.id:
        return Drop("gone")
    values = _event(found)
    if isinstance(note, EventCancelled):
        told = Letter("events-told-cancelled", values)
        return told if found.cancelled else Drop("takes place after all")
    if found.cancelled or (view.now >= found.draft.starts_at and not view.again):
        return Drop("cancelled or begun")
    place = await desk.community.events.place(known, view.me)
    if isinstance(note, EventSoon):
        if place is None or not place.going:
            return Drop("does not come")
        return Letter("events-told-soon", values, rows=(_answers(found, place),))
    nothing: dict[str, object] = {}
    lines = () if place is None else ((_answered(place), nothing),)
    return Letter("events-told-called", values, lines, (_answers(found, place),))


def _event(found: Event) -> dict[str, object]:
    draft = found.draft
    return {
        "kind": Coded("event-kind", draft.kind),
        "title": draft.title,
        "when": draft.starts_at,
        "place": draft.place,
    }


def _answered(place: Place) -> str:
    return "events-told-you-come" if place.going else "events-told-you-dont"


def _answers(found: Event, place: Place | None) -> tuple[Button, ...]:
    """Both, until one was chosen; then the other one, for a change of mind."""
    come = Button("button-event-come", Tap("evy", found.id).pack())
    dont = Button("button-event-dont", Tap("evn", found.id).pack())
    if place is None:
        return (come, dont)
    return (dont,) if place.going else (come,)


async def ballot_opened(desk: Desk, note: BallotOpened, view: View) -> Letter | Drop:
    found = await desk.community.ballots.get(BallotId(note.ballot))
    if found is None or found.organisation_id != view.organisation.id:
        return Drop("gone")
    if await desk.community.ballots.voted(found.id, view.me):
        return Letter("votes-told-counted", {"question": found.question})
    if found.closed_at is not None:
        return Letter("votes-told-closed", {"question": found.question})
    rows = tuple(
        (Button("button-vote-for", Tap("blv", found.id, str(place)).pack(), {"option": option}),)
        for place, option in enumerate(found.options)
    )
    return Letter("votes-told", {"question": found.question}, rows=rows)


async def fair_proposed(desk: Desk, view: View) -> Letter | Drop:
    if await is_called(desk, view.organisation.id, view.now):
        return Drop("called already")
    call = Button("button-fair-call", Tap("fac", 0).pack())
    return Letter("fair-told", {}, rows=((call,),))
