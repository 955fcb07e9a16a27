"""A school whose head has joined as well; a pair with a goal and an item."""

from dataclasses import dataclass, replace

from bot.domain.ids import PairId
from bot.domain.people import Address, Role
from bot.domain.programme.content import Programme
from bot.domain.programme.life import ProgrammeStatus
from tests.bot.staff import Staff, staff_of
from tests.bot.world import Phone, World

HEAD = "Громова Вера"
GOAL = "Освоить рефлексию"


@dataclass
class School:
    """The staff, their pair, and the head once she has joined."""

    staff: Staff
    pair: PairId

    @property
    def world(self) -> World:
        return self.staff.world

    @property
    def mentor(self) -> Phone:
        return self.staff.mentor

    @property
    def mentee(self) -> Phone:
        return self.staff.mentee

    @property
    def curator(self) -> Phone:
        return self.staff.curator

    @property
    def head(self) -> Phone:
        return self.staff.phones[HEAD]

    async def programme(self) -> Programme:
        return (await self.staff.pair(self.pair)).programme

    async def change(self, **values: object) -> None:
        """The programme as it would be after a while."""
        changed = replace(await self.programme(), **values)  # type: ignore[arg-type]
        async with self.world.app.storage.change() as desk:
            await desk.pairs.save_programme(self.pair, changed)

    async def ready(self, status: ProgrammeStatus = ProgrammeStatus.DRAFT) -> None:
        """With a goal and an item."""
        await self.staff.item(self.pair, "Открытый урок")
        await self.change(goal=GOAL, status=status)

    async def head_joins(self) -> Phone:
        staff, now = self.staff, self.world.clock()
        surname, first = HEAD.split()
        phone = self.world.phone(first, surname)
        chat = str(phone.person.id)
        async with self.world.app.storage.change() as desk:
            account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
            known = await desk.people.add(staff.organisation, HEAD, [Role.HEAD], now)
            await desk.people.change(known, account_id=account.id)
        staff.ids[HEAD], staff.phones[HEAD] = known, phone
        await phone.opens()
        return phone

    async def opens(self, phone: Phone) -> None:
        """The programme by the plan."""
        await phone.writes("план")
        await phone.taps("Программа")


async def school_of(world: World) -> School:
    staff = await staff_of(world)
    return School(staff, await staff.working_pair())
