"""What monitoring.xlsx must not give away: a few people, by a row or by two files."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.domain.errors import NotAllowed
from bot.domain.people import Role
from bot.domain.surveys import Audience
from bot.domain.surveys.sending import Sending
from bot.services.calendars import Calendars
from bot.services.monitoring import Monitoring, Parts
from bot.services.monitoring.answers import Counted
from tests.services.surveying import Demo

NEEDED = 5
Told = Mapping[tuple[object, ...], Counted]


async def parts(demo: Demo) -> Parts:
    monitoring = Monitoring(demo.storage, demo.clock, Calendars())
    order = await monitoring.commission(demo.actor("C1", Role.CURATOR))
    async with monitoring.commissioned(order) as found:
        return found


async def told(demo: Demo) -> Told:
    found = (await parts(demo)).said.answers
    assert min(one.n for one in found) >= NEEDED
    return {
        (one.year, one.sending, one.stage, one.audience, one.part, one.key): one for one in found
    }


async def asked(demo: Demo, people: int) -> int:
    """A short questionnaire that so many answer, closed; its number in the file."""
    campaign = await demo.sent()
    await demo.answer(campaign, people)
    demo.clock.shift(timedelta(days=8))
    return len((await parts(demo)).said.sendings)


async def test_file_after_a_small_sending_less_the_one_before_is_nobody(demo: Demo) -> None:
    six = await asked(demo, 6)
    before = await told(demo)
    four = await asked(demo, 4)
    after = await told(demo)
    assert before == after
    assert {one.sending for one in after.values()} >= {0, six}
    assert four not in {one.sending for one in after.values()}

    # Five more stand in the place of the six: the figures of both are of people enough.
    await asked(demo, NEEDED)
    later = await told(demo)
    changed = {key for key in before.keys() & later.keys() if before[key] != later[key]}
    assert changed
    assert {key[1] for key in changed} == {0}
    assert {later[key].n for key in changed} == {NEEDED}


async def test_satisfied_of_too_few_have_no_row_and_cost_no_statement(demo: Demo) -> None:
    statements: list[str] = []
    event.listen(
        demo.storage.engine.sync_engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_: statements.append(statement),
    )
    before = (await parts(demo)).said.satisfied
    count = len(statements)
    await asked(demo, 4)
    statements.clear()
    assert (await parts(demo)).said.satisfied == before
    assert len(statements) == count
    assert min(one.answered for one in before) >= NEEDED


async def test_trials_and_the_curators_own_sheet_are_no_sendings(demo: Demo) -> None:
    before = (await parts(demo)).said.sendings
    curator = demo.actor("C1", Role.CURATOR)
    await demo.surveying.trial("how_is_it_going", Audience.MENTEES, curator)
    assert (await parts(demo)).said.sendings == before
    await demo.surveying.send(Sending("how_is_it_going", Audience.MENTEES, 7), curator)
    assert len((await parts(demo)).said.sendings) == len(before) + 1


async def test_who_oversees_nothing_has_no_file(demo: Demo) -> None:
    monitoring = Monitoring(demo.storage, demo.clock, Calendars())
    for role in (Role.MENTOR, Role.MENTEE, Role.PSYCHOLOGIST):
        with pytest.raises(NotAllowed):
            await monitoring.commission(demo.actor("M1", role))
