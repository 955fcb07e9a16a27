"""Who may do what with meetings of every kind: role × action × own, foreign, another school."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

import pytest

from bot.domain.errors import NotAllowed, NotYours, OwnMeeting, Refusal
from bot.domain.gatherings.details import Details, Mood
from bot.domain.gatherings.series import SeriesDraft
from bot.domain.gatherings.speed import SpeedDraft
from bot.domain.ids import MeetingId, PairId, SeriesId, SpeedId
from bot.domain.journal import Appointment
from bot.domain.meetings import MeetingDraft, MeetingFormat
from bot.domain.people import Actor, Organisation
from bot.services.registry import Services
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

FOREIGN = "Чужой куратор"


@dataclass
class Ground:
    """A pair with a record, a series, a guest asked, and a single meeting."""

    staff: Staff
    actors: dict[str, Actor]
    pair: PairId
    record: MeetingId
    planned: MeetingId
    series: SeriesId
    guest: int
    speed: SpeedId

    @property
    def services(self) -> Services:
        return self.staff.world.app.services


async def actor(staff: Staff, name: str) -> Actor:
    found = await staff.world.app.services.people.who(
        "telegram", str(staff.phones[name].person.id)
    )
    assert found
    assert found[1]
    return found[1]


@pytest.fixture
async def ground(world: World) -> Ground:
    staff = await staff_of(world)
    pair = await staff.working_pair()
    names = (MENTOR, MENTEE, OTHER_MENTOR, SECOND, CURATOR)
    actors = {name: await actor(staff, name) for name in names}
    # Another school: nothing of this one may be seen, whatever the roles.
    async with world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", world.clock())
    foreign: Organisation = school
    actors[FOREIGN] = replace(actors[CURATOR], organisation=foreign)
    services, mentor = world.app.services, actors[MENTOR]
    today = world.clock().date()
    draft = MeetingDraft(pair, today, 45, MeetingFormat.IN_PERSON)
    record = await services.journal.record(draft, replace(mentor, operation="1"))
    view = await services.series.plan(
        SeriesDraft(pair, today + timedelta(days=1), time(15)), replace(mentor, operation="2")
    )
    planned = view.ahead[0].id
    other = staff.ids[OTHER_MENTOR]
    await services.guests.invite(planned, other, replace(mentor, operation="3"))
    board = await services.guests.board(planned, mentor)
    met = await services.speed.record(
        SpeedDraft(today, people=(staff.ids[MENTEE],)), replace(mentor, operation="4")
    )
    return Ground(
        staff,
        actors,
        pair,
        record.meeting.id,
        planned,
        view.series.id,
        board.guests[0].id,
        met.id,
    )


Act = Callable[[Ground, Actor], Awaitable[object]]
DAY = date(2026, 3, 2)


def appointment(ground: Ground) -> Appointment:
    return Appointment(ground.pair, ground.staff.world.clock(), MeetingFormat.IN_PERSON)


ACTS: dict[str, Act] = {
    "describe": lambda g, by: g.services.journal.describe(g.record, Details(topic="т"), by),
    "described": lambda g, by: g.services.journal.described(g.record, by),
    "feel": lambda g, by: g.services.journal.feel(g.record, Mood.GOOD, by),
    "series.preview": lambda g, by: g.services.series.preview(
        SeriesDraft(g.pair, DAY, time(15)), by
    ),
    "series.plan": lambda g, by: g.services.series.plan(SeriesDraft(g.pair, DAY, time(15)), by),
    "series.view": lambda g, by: g.services.series.view(g.series, by),
    "series.call_off": lambda g, by: g.services.series.call_off(g.series, by),
    "series.restore": lambda g, by: g.services.series.restore(appointment(g), g.series, by),
    "guest.board": lambda g, by: g.services.guests.board(g.planned, by),
    "guest.invite": lambda g, by: g.services.guests.invite(g.planned, g.staff.ids[SECOND], by),
    "guest.take_back": lambda g, by: g.services.guests.take_back(g.guest, by),
    "guest.answer": lambda g, by: g.services.guests.answer(g.guest, by, yes=True),
    "guest.mine": lambda g, by: g.services.guests.mine(g.guest, by),
    "speed.one": lambda g, by: g.services.speed.one(g.speed, by),
    "speed.answer": lambda g, by: g.services.speed.answer(g.speed, by, yes=True),
    "speed.withdraw": lambda g, by: g.services.speed.withdraw(g.speed, by),
    "speed.record": lambda g, by: g.services.speed.record(
        SpeedDraft(DAY - timedelta(days=30), people=(g.staff.ids[SECOND],)), by
    ),
    "speed.all": lambda g, by: g.services.speed.all_of_year(by),
    "help.usual_wait": lambda g, by: g.services.helping.usual_wait(g.pair, by),
}
PAIR_ONLY: dict[str, type[Refusal] | None] = {
    MENTOR: None,
    MENTEE: None,
    OTHER_MENTOR: NotYours,
    CURATOR: NotYours,
    FOREIGN: NotYours,
}
LAST = ("guest.take_back", "series.call_off")
# None: allowed. Whoever isn't named is refused as a stranger.
RIGHTS: dict[str, dict[str, type[Refusal] | None]] = {
    "describe": {**PAIR_ONLY, MENTEE: NotYours},
    "described": PAIR_ONLY,
    "feel": PAIR_ONLY,
    "series.preview": PAIR_ONLY,
    "series.plan": PAIR_ONLY,
    "series.view": PAIR_ONLY,
    "series.call_off": PAIR_ONLY,
    "series.restore": {OTHER_MENTOR: NotYours, CURATOR: NotYours, FOREIGN: NotYours},
    "guest.board": PAIR_ONLY,
    "guest.invite": PAIR_ONLY,
    "guest.take_back": PAIR_ONLY,
    "guest.answer": {**dict.fromkeys(PAIR_ONLY, NotYours), OTHER_MENTOR: None},
    # After the yes of the line above.
    "guest.mine": {**dict.fromkeys(PAIR_ONLY, NotYours), OTHER_MENTOR: None},
    "speed.one": {**PAIR_ONLY, CURATOR: None},
    "speed.answer": {**PAIR_ONLY, MENTOR: OwnMeeting},
    "speed.withdraw": {**PAIR_ONLY, MENTEE: NotYours},
    "speed.record": {MENTOR: None, MENTEE: None, CURATOR: None, FOREIGN: NotYours},
    "speed.all": {
        MENTOR: NotAllowed,
        MENTEE: NotAllowed,
        OTHER_MENTOR: NotAllowed,
        CURATOR: None,
        FOREIGN: None,
    },
    "help.usual_wait": {MENTOR: NotAllowed, MENTEE: NotAllowed, CURATOR: None, FOREIGN: None},
}


def test_every_act_has_its_rights() -> None:
    assert RIGHTS.keys() == ACTS.keys()


@pytest.mark.parametrize("name", [MENTOR, MENTEE, OTHER_MENTOR, CURATOR, FOREIGN])
async def test_rights(ground: Ground, name: str) -> None:
    order = [act for act in RIGHTS if act not in LAST] + [*LAST]
    for number, act in enumerate(order):
        if name not in RIGHTS[act]:
            continue
        by, refusal = replace(ground.actors[name], operation=f"r{number}"), RIGHTS[act][name]
        if refusal is None:
            await ACTS[act](ground, by)
        else:
            with pytest.raises(refusal):
                await ACTS[act](ground, by)


async def test_another_school_learns_nothing_of_this_one(ground: Ground) -> None:
    by = ground.actors[FOREIGN]
    assert await ground.services.speed.all_of_year(by) == []
    assert await ground.services.guests.colleagues("", by) == []
    assert await ground.services.helping.usual_wait(ground.pair, by) is None
