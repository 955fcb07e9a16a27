"""What stands around a pair: the mentor's load, its papers, questionnaires of one value."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.domain.ids import PairId
from bot.domain.joining import Consent
from bot.domain.overview import PairState
from bot.domain.signals import (
    Light,
    MissingPapers,
    Overload,
    Paper,
    Silence,
    StraightLine,
)
from bot.domain.surveys import Audience, Visibility
from bot.storage.tables import campaign, survey_reply, survey_sheet, survey_sheet_answer
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

NOW = datetime(2026, 1, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def state(staff: Staff, pair: PairId) -> PairState:
    by = await actor_of(staff, CURATOR)
    return (await staff.world.app.services.signals.pairs.of_pair(pair, by)).state


async def told(staff: Staff, pair: PairId) -> list[object]:
    """Everything but the silence, which a pair of a story has as well."""
    signals = (await state(staff, pair)).verdict.signals
    return [one for one in signals if not isinstance(one, Silence)]


async def filled(
    staff: Staff,
    values: Sequence[str],
    visibility: Visibility = Visibility.IDENTIFIED,
    audience: Audience = Audience.MENTEES,
) -> None:
    """The mentee's sheet of the middle of the year."""
    async with staff.world.app.storage.change() as desk:
        run, home, who = desk.connection.execute, staff.organisation, staff.ids[MENTEE]
        known = {"organisation_id": home, "campaign_id": 1, "person_id": who}
        sent = {"opened_at": NOW, "closes_at": NOW + timedelta(days=7)}
        kind = {"survey": "interim", "version": 1, "audience": audience, "visibility": visibility}
        await run(insert(campaign).values(id=1, organisation_id=home, **sent, **kind))
        await run(insert(survey_reply).values(**known, finished=True, finished_at=NOW))
        await run(insert(survey_sheet).values(**known, key="a"))
        for number, value in enumerate(values):
            row = {"organisation_id": home, "question": f"q{number}", "value": value}
            await run(insert(survey_sheet_answer).values(sheet_key="a", **row))


async def test_identified_sheet_of_one_value_is_a_question_to_the_curator(staff: Staff) -> None:
    pair = await staff.working_pair()
    await filled(staff, ["10"] * 5 + ["often", "yes"])
    assert await told(staff, pair) == [
        StraightLine(Light.YELLOW, "interim", by_mentor=False, value=10)
    ]


@pytest.mark.parametrize(
    ("values", "visibility", "audience"),
    [
        (["10"] * 4 + ["9"], Visibility.IDENTIFIED, Audience.MENTEES),
        (["10"] * 4, Visibility.IDENTIFIED, Audience.MENTEES),
        (["10"] * 5, Visibility.AGGREGATE, Audience.MENTEES),
        (["10"] * 5, Visibility.IDENTIFIED, Audience.MENTORS),
    ],
    ids=["another value", "too short", "nobody may know whose", "of the other side"],
)
async def test_no_straight_line(
    staff: Staff, values: list[str], visibility: Visibility, audience: Audience
) -> None:
    pair = await staff.working_pair()
    await filled(staff, values, visibility, audience)
    assert await told(staff, pair) == []


async def test_every_active_pair_of_a_mentor_who_carries_too_much_is_lit(staff: Staff) -> None:
    one, other = await staff.working_pair(), await staff.working_pair(SECOND)
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "INSERT INTO base_card (person_id, organisation_id, capacity) VALUES (?, ?, 1)",
            (staff.ids[MENTOR], staff.organisation),
        )
    for pair in (one, other):
        assert await told(staff, pair) == [Overload(Light.YELLOW, pairs=2, capacity=1)]


async def test_more_hours_than_were_named(staff: Staff) -> None:
    pair = await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTOR], hours_a_month=1)
    for day, minutes in (("Вчера", 45), ("Сегодня", 30)):
        await staff.mentor.writes(f"{day} {minutes} минут разбирали план {minutes}")
        await staff.mentor.taps("Записать")
        await staff.mentor.writes("меню")
    (signal,) = await told(staff, pair)
    assert signal == Overload(Light.YELLOW, minutes=75, hours=1, days=30)


async def test_papers_that_are_not_there(staff: Staff) -> None:
    pair = await staff.working_pair()
    given = Consent(staff.ids[MENTEE], "1", "ru", datetime(2025, 9, 1, tzinfo=UTC))
    async with staff.world.app.storage.change() as desk:
        kept = await desk.pairs.get(pair)
        assert kept
        order = replace(kept.order, number=None, dated=None, preparing=True)
        terms = replace(kept.terms, consent_on=None)
        await desk.pairs.save(replace(kept, order=order, terms=terms))
        await desk.invitations.add_consent(staff.organisation, given)
        await desk.invitations.withdraw_consents(staff.ids[MENTEE], NOW)
    assert await told(staff, pair) == [MissingPapers(Light.YELLOW, tuple(Paper))]

    async with staff.world.app.storage.change() as desk:
        await desk.invitations.add_consent(
            staff.organisation, replace(given, given_at=datetime(2026, 2, 1, tzinfo=UTC))
        )
    papers = (Paper.ORDER, Paper.MENTOR_CONSENT)
    assert await told(staff, pair) == [MissingPapers(Light.YELLOW, papers)]


async def test_missing_papers_lead_to_where_they_are_entered(staff: Staff) -> None:
    pair = await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        kept = await desk.pairs.get(pair)
        assert kept
        await desk.pairs.save(replace(kept, terms=replace(kept.terms, consent_on=None)))
    curator = staff.curator
    await curator.writes("сводка")
    await curator.taps("🔴 Соколова Т. → Белов И.")
    await curator.taps("Сигналы")
    await curator.taps("🟡 Нет оформления")
    curator.sees("• нет письменного согласия наставника", "Номер приказа")
    await curator.taps("Согласие наставника")
    await curator.taps("Согласие наставника: есть или нет")
    await curator.taps("Назад")
    curator.sees("Этого сигнала больше нет")
    assert curator.buttons == ["Назад", "Меню"]
    assert (await staff.pair(pair)).terms.consent_on == date(2026, 2, 9)
