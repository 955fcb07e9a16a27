"""Letters about series, guests and single meetings, and of a question that still waits."""

from datetime import datetime
from typing import assert_never

from bot.domain.gatherings.guests import Guest, GuestAnswer
from bot.domain.gatherings.speed import SpeedAnswer, SpeedMeeting
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.petitions import PetitionStatus
from bot.domain.posts import about_gatherings
from bot.domain.posts.about_gatherings import (
    GuestAnswered,
    GuestAsked,
    GuestMoved,
    GuestOff,
    GuestSoon,
    HelpWaits,
    SeriesCalledOff,
    SeriesPlanned,
    SpeedDenied,
    SpeedMet,
)
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, Minutes, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = about_gatherings.Told
MOST_DAYS = 10
Lines = tuple[tuple[str, dict[str, object]], ...]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case SeriesPlanned() | SeriesCalledOff():
            return await series(desk, note, view)
        case GuestAsked() | GuestAnswered() | GuestSoon() | GuestMoved():
            return await guest(desk, note, view)
        case GuestOff():
            return await guest_off(desk, note)
        case SpeedMet() | SpeedDenied():
            return await speed(desk, note, view)
        case HelpWaits():
            return await help_waits(desk, note, view)
        case _:
            assert_never(note)


async def series(desk: Desk, note: SeriesPlanned | SeriesCalledOff, view: View) -> Letter | Drop:
    """All days at once; of a series that was called off, that nothing is ahead any more."""
    found = await desk.series.get(note.series)
    pair = await desk.pairs.get(found.pair_id) if found else None
    if found is None or pair is None or not pair.has(view.me):
        return Drop("withdrawn")
    if pair.status is not PairStatus.ACTIVE:
        return Drop("pair not active")
    ahead = await desk.series.ahead(found.id, view.now)
    values: dict[str, object] = {"who": [member.name for member in pair.others(view.me)]}
    if isinstance(note, SeriesCalledOff):
        return Drop("brought back") if ahead else Letter("series-told-off", values)
    if not ahead:
        return Drop("nothing ahead")
    opened = Button("button-series-open", Tap("gs", found.id).pack())
    values |= {"count": len(ahead), "format": Coded("meeting-format", ahead[0].format)}
    return Letter("series-told-planned", values, _days(ahead, found.purpose), rows=((opened,),))


def _days(ahead: list[Meeting], purpose: str | None) -> Lines:
    lines: list[tuple[str, dict[str, object]]] = [
        ("series-told-day", {"at": one.starts_at}) for one in ahead[:MOST_DAYS]
    ]
    if rest := len(ahead[MOST_DAYS:]):
        lines.append(("series-more", {"count": rest}))
    if ahead[0].place:
        lines.append(("meeting-told-place", {"place": ahead[0].place}))
    if purpose:
        lines.append(("series-line-purpose", {"purpose": purpose}))
    return tuple(lines)


GuestNote = GuestAsked | GuestAnswered | GuestSoon | GuestMoved


async def guest(desk: Desk, note: GuestNote, view: View) -> Letter | Drop:
    asked = await desk.guests.get(note.guest)
    meeting = await desk.meetings.get(asked.meeting_id) if asked else None
    if asked is None or meeting is None or meeting.status is not MeetingStatus.SCHEDULED:
        return Drop("settled already")
    if isinstance(note, GuestAsked):
        return await _asked(desk, asked, meeting, view)
    if isinstance(note, GuestAnswered):
        if asked.answer != note.answer:
            return Drop("changed")
        key = "guest-told-yes" if asked.answer is GuestAnswer.AGREED else "guest-told-no"
        return Letter(key, {"name": asked.name, "at": meeting.starts_at})
    if asked.answer is not GuestAnswer.AGREED or _moment(meeting) != note.at:
        return Drop("changed")
    key = "guest-told-soon" if isinstance(note, GuestSoon) else "guest-told-moved"
    return where(asked, meeting, key)


async def _asked(desk: Desk, asked: Guest, meeting: Meeting, view: View) -> Letter | Drop:
    if asked.answer is not GuestAnswer.INVITED:
        return Drop("answered")
    inviter = asked.invited_by and await desk.people.get(asked.invited_by, view.organisation.id)
    if not inviter:
        return Drop("gone")
    answers = (
        Button("button-guest-yes", Tap("gy", asked.id).pack()),
        Button("button-guest-no", Tap("gn", asked.id).pack()),
    )
    values: dict[str, object] = {"name": inviter.name, "day": meeting.day}
    return Letter("guest-told-asked", values, rows=(answers,))


def where(asked: Guest, meeting: Meeting, key: str = "guest-agreed") -> Letter:
    """When and where, for a guest who agreed; a yes may still be taken back."""
    values: dict[str, object] = {
        "at": meeting.starts_at,
        "format": Coded("meeting-format", meeting.format),
    }
    place: Lines = (("meeting-told-place", {"place": meeting.place}),) if meeting.place else ()
    no = Button("button-guest-no", Tap("gn", asked.id).pack())
    return Letter(key, values, place, ((no,),))


async def guest_off(desk: Desk, note: GuestOff) -> Letter | Drop:
    if not note.at:
        return Drop("never planned")
    meeting = await desk.meetings.get(note.meeting)
    guests = await desk.guests.of_meeting(note.meeting) if meeting else []
    stands = meeting is not None and meeting.status is MeetingStatus.SCHEDULED
    if stands and any(one.person_id == note.to for one in guests):
        return Drop("planned again")
    return Letter("guest-told-off", {"at": datetime.fromisoformat(note.at)})


async def speed(desk: Desk, note: SpeedMet | SpeedDenied, view: View) -> Letter | Drop:
    met = await desk.speed.get(note.speed, view.organisation.id)
    if met is None:
        return Drop("withdrawn")
    if isinstance(note, SpeedDenied):
        said = next((one for one in met.people if one.person_id == note.person), None)
        if said is None or said.answer is not SpeedAnswer.DENIED:
            return Drop("changed")
        opened = Button("button-speed-open", Tap("go", met.id).pack())
        return Letter("speed-told-denied", {"name": said.name, "day": met.day}, rows=((opened,),))
    mine = next((one for one in met.people if one.person_id == view.me), None)
    if mine is None or mine.answer is not SpeedAnswer.WAITING:
        return Drop("answered")
    return was_it(met)


def was_it(met: SpeedMeeting) -> Letter:
    values: dict[str, object] = {
        "name": met.recorder,
        "day": met.day,
        "minutes": Minutes(met.minutes),
    }
    topic: Lines = (("details-topic", {"topic": met.topic}),) if met.topic else ()
    answers = (
        Button("button-speed-yes", Tap("gk", met.id).pack()),
        Button("button-speed-no", Tap("gx", met.id).pack()),
    )
    return Letter("speed-told-met", values, topic, (answers,))


async def help_waits(desk: Desk, note: HelpWaits, view: View) -> Letter | Drop:
    asked = await desk.petitions.get(note.petition)
    pair = await desk.pairs.get(asked.pair_id) if asked else None
    if asked is None or pair is None or asked.status is not PetitionStatus.NEW:
        return Drop("answered already")
    if pair.status is not PairStatus.ACTIVE or pair.mentor.person_id != view.me:
        return Drop("the pair does not work")
    author = await desk.people.get(asked.author_id, view.organisation.id)
    buttons = (
        Button("button-help-answer", Tap("ha", asked.id).pack()),
        Button("button-help-later", Tap("hm", asked.id).pack()),
    )
    values: dict[str, object] = {"name": author.name if author else "", "words": asked.words}
    return Letter("help-told-waits", values, rows=(buttons,))


def _moment(meeting: Meeting) -> str:
    return meeting.starts_at.isoformat() if meeting.starts_at else ""
