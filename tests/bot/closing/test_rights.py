"""Who may do what at the end of a year: role by action; own, of another pair, another school."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.closing.reports import Field, Proposal, Readiness
from bot.domain.errors import NotAllowed, NotYours, Refusal
from bot.domain.ids import PairId
from bot.domain.pairs import CompletionReason
from bot.domain.people import Actor
from bot.services.closing.next_year.years import Wish
from bot.services.closing.room import Closing
from tests.bot.closing.people import (
    HEAD,
    SOON,
    STRANGER,
    actor_of,
    at,
    closed_pair,
    council_of,
    stranger_of,
)
from tests.bot.petitions.council import ORGANISER
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import World

ALL = (MENTOR, MENTEE, OTHER_MENTOR, SECOND, CURATOR, HEAD, ORGANISER, STRANGER)
Act = Callable[[Closing, PairId, Actor], Awaitable[object]]
Forbidden = NotYours | NotAllowed

OF_PAIR: dict[str, tuple[Act, set[str]]] = {
    "results": (
        lambda room, pair, by: room.results.page(pair, by),
        {MENTOR, MENTEE, CURATOR, HEAD, ORGANISER},
    ),
    "unfinished": (lambda room, pair, by: room.ending.unfinished(pair, by), {CURATOR}),
    "report": (
        lambda room, pair, by: room.reports.card(pair, by),
        {MENTOR, CURATOR, HEAD, ORGANISER},
    ),
    "write": (lambda room, pair, by: room.reports.write(pair, Field.WORKED, "…", by), {MENTOR}),
    "grade": (lambda room, pair, by: room.reports.grade(pair, Readiness.READY, by), {MENTOR}),
    "propose": (
        lambda room, pair, by: room.reports.propose(pair, Proposal.AWARD, by),
        {MENTOR},
    ),
    "submit": (lambda room, pair, by: room.reports.submit(pair, by), {MENTOR}),
    "take back": (lambda room, pair, by: room.reports.take_back(pair, by), {MENTOR}),
    "accept": (lambda room, pair, by: room.reports.accept(pair, by), {CURATOR}),
    "give back": (lambda room, pair, by: room.reports.give_back(pair, "…", by), {CURATOR}),
    "undo": (lambda room, pair, by: room.reports.undo(pair, by), {CURATOR}),
    "own reflection": (lambda room, pair, by: room.reflecting.own(pair, by), {MENTOR, MENTEE}),
    "reflect": (
        lambda room, pair, by: room.reflecting.answer(pair, "goal", "fully", by),
        {MENTOR, MENTEE},
    ),
    "share": (
        lambda room, pair, by: room.reflecting.share(pair, by, yes=True),
        {MENTOR, MENTEE},
    ),
    "see public": (
        lambda room, pair, by: room.publishing.card(pair, by),
        {MENTOR, MENTEE, CURATOR, HEAD, ORGANISER},
    ),
    "ask to publish": (lambda room, pair, by: room.publishing.ask(pair, by), {CURATOR}),
    "entrust": (
        lambda room, pair, by: room.publishing.entrust(pair, by.person_id, by),
        {CURATOR},
    ),
    "agree": (
        lambda room, pair, by: room.publishing.answer(pair, by, yes=True),
        {MENTOR, MENTEE},
    ),
    "publish": (
        lambda room, pair, by: room.publishing.publish(pair, "https://a.ru/1", by),
        {CURATOR},
    ),
    "off": (lambda room, pair, by: room.publishing.take_off(pair, by), {CURATOR}),
}

OF_SCHOOL: dict[str, tuple[Callable[[Closing, Actor], Awaitable[object]], set[str]]] = {
    "reports": (lambda room, by: room.reports.of_school(by), {CURATOR, HEAD, ORGANISER}),
    "who stays": (lambda room, by: room.staying.answers(by), {CURATOR, HEAD, ORGANISER}),
    "archive": (lambda room, by: room.years.archive(by), {CURATOR, HEAD, ORGANISER}),
    "year": (lambda room, by: room.years.pairs_of(2025, by), {CURATOR, HEAD, ORGANISER}),
    "people": (lambda room, by: room.publishing.people(by), {CURATOR}),
    "plan": (lambda room, by: room.years.plan(by), {CURATOR}),
    "open": (lambda room, by: room.years.open(Wish(frozenset(), "…", "ru"), by), {CURATOR}),
    "undo": (lambda room, by: room.years.undo(by), {CURATOR}),
}


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair that has ended, its publication asked for; others of the school, a stranger."""
    return await council_of(world)


async def refused(act: Awaitable[object]) -> bool:
    """Whether it was for want of a right; another refusal says that it might have been done."""
    try:
        await act
    except Refusal as refusal:
        return isinstance(refusal, Forbidden)
    return False


async def test_of_a_pair_everybody_may_what_the_table_says_and_no_more(staff: Staff) -> None:
    pair = await closed_pair(staff)
    room = staff.world.app.services.closing
    await room.publishing.ask(pair, await actor_of(staff, CURATOR))
    foreign = await stranger_of(staff.world)
    wrong = []
    for name in (one for one in ALL if one not in (MENTOR, MENTEE, CURATOR)):
        for action, (act, allowed) in OF_PAIR.items():
            by = foreign if name == STRANGER else await actor_of(staff, name)
            if await refused(act(room, pair, by)) == (name in allowed):
                wrong.append((name, action))
    for name in (MENTOR, MENTEE, CURATOR):
        for action, (act, allowed) in OF_PAIR.items():
            if await refused(act(room, pair, await actor_of(staff, name))) == (name in allowed):
                wrong.append((name, action))
    assert wrong == []


async def test_foreign_and_missing_pairs_look_alike(staff: Staff) -> None:
    pair = await closed_pair(staff)
    room, foreign = staff.world.app.services.closing, await stranger_of(staff.world)
    for act, _ in OF_PAIR.values():
        for known in (pair, PairId(999)):
            with pytest.raises(NotYours):
                await act(room, known, foreign)


async def test_of_the_school_everybody_may_what_the_table_says_and_no_more(staff: Staff) -> None:
    await staff.working_pair()
    await staff.world.until(at(8, 25))
    room, wrong = staff.world.app.services.closing, []
    for name in (one for one in ALL if one != STRANGER):
        for action, (act, allowed) in OF_SCHOOL.items():
            if await refused(act(room, await actor_of(staff, name))) == (name in allowed):
                wrong.append((name, action))
    assert wrong == []


async def test_another_schools_curator_gets_nothing_of_this_one(staff: Staff) -> None:
    await closed_pair(staff, CompletionReason.PLAN_AND_TERM)
    room, foreign = staff.world.app.services.closing, await stranger_of(staff.world)
    assert await room.reports.of_school(foreign) == []
    assert (await room.staying.answers(foreign))[1] == []
    assert await room.years.pairs_of(2025, foreign) == []
    names = [one.name for one in await room.publishing.people(foreign)]
    assert names == [STRANGER]


async def test_one_answers_for_oneself_and_only_when_asked(staff: Staff) -> None:
    room = staff.world.app.services.closing
    for name in (MENTOR, MENTEE):
        with pytest.raises(NotYours):
            await room.staying.answer(2026, await actor_of(staff, name), stays=True)
    await staff.world.until(at(5, 6))
    await staff.world.later(SOON)
    await room.staying.answer(2026, await actor_of(staff, MENTOR), stays=True)
    with pytest.raises(NotYours):
        await room.staying.answer(2026, await actor_of(staff, MENTEE), stays=True)
