"""What a curator learns from a questionnaire, and what nobody can learn."""

from datetime import timedelta

import pytest

from bot.catalog.surveys import questionnaire
from bot.clock import RunningClock
from bot.domain.aggregates import Hidden, Shown
from bot.domain.errors import NotAllowed, NotYours
from bot.domain.ids import AccountId, PersonId
from bot.domain.people import Account, Actor, Address, Organisation, Role
from bot.domain.surveys import Audience, Campaign
from bot.domain.surveys.sending import Sending
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.surveys import Results, Surveying
from bot.services.surveys.results import Shares, Words
from bot.storage.engine import Storage

KEYS = ("comfort", "support", "freq", "glad", "lacking")
WISHES = ["Больше практики", "Меньше бумаг", "Всё хорошо", "Тише в 5В", "Встречаться чаще"]


class Demo:
    """The demo school with a clock, and actors made of its people."""

    def __init__(self, storage: Storage, clock: RunningClock) -> None:
        self.storage = storage
        self.clock = clock
        self.surveying = Surveying(storage, clock, Calendars())
        self.people: dict[str, PersonId] = {}
        self.school: Organisation | None = None
        self.number = 0

    def actor(self, code: str, role: Role, school: Organisation | None = None) -> Actor:
        self.number += 1
        account = Account(AccountId(1), Address("telegram", "1", "1"), "ru")
        home = school or self.school
        assert home is not None
        operation = f"test:{self.number}"
        return Actor(
            account, self.people[code], home, code, frozenset({role}), operation=operation
        )

    async def sent(self) -> Campaign:
        curator = self.actor("C1", Role.CURATOR)
        return await self.surveying.send(Sending("how_is_it_going", Audience.MENTEES, 7), curator)

    async def answer(self, campaign: Campaign, people: int) -> None:
        """The first `people` mentees answer everything: 6, 7, 8 …"""
        for n in range(people):
            by = self.actor(f"E{n + 1}", Role.MENTEE)
            said = [str(6 + n % 5), "8", "often" if n else "never", "yes", WISHES[n % 5]]
            for key, value in zip(KEYS, said, strict=True):
                await self.surveying.answer(campaign.id, key, value, by)

    async def results(self, campaign: Campaign) -> Results:
        return await self.surveying.results(campaign.id, self.actor("C1", Role.CURATOR))


@pytest.fixture
async def demo(storage: Storage, clock: RunningClock) -> Demo:
    demo = Demo(storage, clock)
    demo.people = {one.code: one.person_id for one in await load_demo(storage, Calendars(), clock)}
    async with storage.read() as desk:
        (demo.school,) = await desk.people.organisations()
    return demo


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
