"""What a curator learns from a questionnaire, and what nobody can learn."""

from datetime import timedelta

import pytest

from bot.catalog.surveys import questionnaire
from bot.domain.aggregates import Hidden, Shown
from bot.domain.errors import NotAllowed, NotYours
from bot.domain.people import Actor, Role
from bot.domain.surveys import Audience
from bot.domain.surveys.sending import Sending
from bot.services.surveys.results import Shares, Words
from tests.services.surveying import WISHES, Demo


async def test_five_people_are_told_as_figures_once_it_is_closed(demo: Demo) -> None:
    campaign = await demo.sent()
    await demo.answer(campaign, 5)
    assert not (await demo.results(campaign)).settled
    demo.clock.shift(timedelta(days=8))

    found = await demo.results(campaign)
    told = {question.key: figure for question, figure in found.told}
    assert (found.replies.finished, found.replies.asked) == (5, 9)
    assert told["comfort"] == Shown(5, 8.0, 8.0)
    assert isinstance(told["freq"], Shares)
    assert dict(told["freq"].percents)["often"] == 80
    assert isinstance(told["lacking"], Words)
    assert sorted(told["lacking"].texts) == sorted(WISHES)


async def test_four_people_are_told_by_nothing_but_their_number(demo: Demo) -> None:
    campaign = await demo.sent()
    await demo.answer(campaign, 4)
    demo.clock.shift(timedelta(days=8))

    assert {figure for _, figure in (await demo.results(campaign)).told} == {Hidden(5)}


async def test_figures_come_early_when_everybody_has_answered(demo: Demo) -> None:
    campaign = await demo.sent()
    await demo.answer(campaign, 9)
    assert (await demo.results(campaign)).settled


async def test_only_curators_send_and_only_overseers_read(demo: Demo) -> None:
    campaign = await demo.sent()
    mentor = demo.actor("M1", Role.MENTOR)
    with pytest.raises(NotAllowed):
        await demo.surveying.send(Sending("how_is_it_going", Audience.MENTEES, 7), mentor)
    with pytest.raises(NotAllowed):
        await demo.surveying.results(campaign.id, mentor)
    with pytest.raises(NotYours):
        await demo.surveying.answer(campaign.id, "comfort", "7", mentor)


async def test_another_school_sees_nothing_of_it(demo: Demo) -> None:
    campaign = await demo.sent()
    async with demo.storage.change() as desk:
        other = await desk.people.add_organisation("Школа № 7", "Europe/Moscow", demo.clock())
    stranger = demo.actor("C1", Role.CURATOR, other)
    with pytest.raises(NotYours):
        await demo.surveying.results(campaign.id, stranger)
    assert await demo.surveying.sent(stranger) == []


async def test_same_tap_handled_twice_sends_one_questionnaire(demo: Demo) -> None:
    curator = demo.actor("C1", Role.CURATOR)
    first = await demo.surveying.send(Sending("how_is_it_going", Audience.MENTORS, 3), curator)
    again = Actor(
        curator.account,
        curator.person_id,
        curator.organisation,
        curator.name,
        curator.roles,
        operation=curator.operation,
        retried=True,
    )
    second = await demo.surveying.send(Sending("how_is_it_going", Audience.MENTORS, 3), again)
    assert first == second
    sent = [one.campaign.survey for one in await demo.surveying.sent(curator)]
    assert sent.count("how_is_it_going") == 1
    assert len(questionnaire(first.survey).questions) == 5
