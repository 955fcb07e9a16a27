"""The demo school for stories of questionnaires: a clock, and actors made of its people."""

from bot.clock import RunningClock
from bot.domain.ids import AccountId, PersonId
from bot.domain.people import Account, Actor, Address, Organisation, Role
from bot.domain.surveys import Audience, Campaign
from bot.domain.surveys.sending import Sending
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.surveys import Results, Surveying
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


async def demo_of(storage: Storage, clock: RunningClock) -> Demo:
    demo = Demo(storage, clock)
    demo.people = {one.code: one.person_id for one in await load_demo(storage, Calendars(), clock)}
    async with storage.read() as desk:
        (demo.school,) = await desk.people.organisations()
    return demo
