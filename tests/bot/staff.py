"""A small school whose people have joined already: a curator, mentors, mentees, a stranger."""

from dataclasses import dataclass
from datetime import date

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.forms import Form, Format
from bot.domain.ids import ItemId, OrganisationId, PairId, PersonId
from bot.domain.pairs import Member, Order, Pair, PairStatus, Terms
from bot.domain.people import Address, Role
from bot.domain.plans import Direction, ItemDraft, ItemStatus, PlanItem, WorkForm
from bot.domain.programme.content import Programme
from bot.services.taps import Tap
from tests.bot.remembered import remembered
from tests.bot.world import Phone, World

MENTOR, MENTEE, CURATOR = "Соколова Татьяна", "Белов Илья", "Зимина Ольга"
SECOND, OTHER_MENTOR = "Ким Анна", "Орлов Пётр"


@dataclass
class Staff:
    """Phones and ids by name."""

    world: World
    organisation: OrganisationId
    phones: dict[str, Phone]
    ids: dict[str, PersonId]

    @property
    def mentor(self) -> Phone:
        return self.phones[MENTOR]

    @property
    def mentee(self) -> Phone:
        return self.phones[MENTEE]

    @property
    def curator(self) -> Phone:
        return self.phones[CURATOR]

    async def forge(self, name: str, tap: Tap) -> Phone:
        """Somebody taps a button that Para never showed them."""
        phone = self.phones[name]
        forged = InlineKeyboardButton(text="Подделка", callback_data=tap.pack())
        await self.world.app.bot.send_message(
            phone.person.id, "…", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[forged]])
        )
        await phone.taps("Подделка")
        return phone

    async def pair_form(self) -> Phone:
        """The curator's form of a new pair, both sides chosen."""
        await self.curator.writes("новая пара")
        for label in ("Наставник", MENTOR, "Наставляемые", MENTEE, "Готово"):
            await self.curator.taps(label)
        return self.curator

    async def pair(self, known: PairId) -> Pair:
        async with self.world.app.storage.read() as desk:
            found = await desk.pairs.get(known)
        assert found
        return found

    async def pairs(self) -> list[Pair]:
        async with self.world.app.storage.read() as desk:
            return await desk.pairs.of_organisation(self.organisation)

    async def items(self, known: PairId) -> list[PlanItem]:
        async with self.world.app.storage.read() as desk:
            return await desk.plans.of_pair(known)

    async def working_pair(self, *mentees: str) -> PairId:
        """A pair at work since September, entered past all proposals."""
        now = self.world.clock()
        new = Pair(
            id=PairId(0),
            organisation_id=self.organisation,
            mentor=Member(self.ids[MENTOR], MENTOR, now),
            mentees=tuple(Member(self.ids[one], one, now) for one in mentees or (MENTEE,)),
            status=PairStatus.ACTIVE,
            programme=Programme(
                date(2025, 9, 15), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE
            ),
            order=Order("131-о"),
            terms=Terms(consent_on=date(2025, 9, 11)),
        )
        async with self.world.app.storage.change() as desk:
            return await desk.pairs.add(new, None, now)

    async def item(
        self,
        pair: PairId,
        title: str,
        due: date = date(2026, 2, 25),
        status: ItemStatus = ItemStatus.PLANNED,
    ) -> ItemId:
        """An item that the mentor proposed."""
        draft = ItemDraft(Direction.METHOD, WorkForm.CONSULTATION, title, due)
        new = PlanItem(
            ItemId(0),
            pair,
            0,
            draft.direction,
            draft.work_form,
            title,
            due,
            status,
            self.ids[MENTOR],
        )
        async with self.world.app.storage.change() as desk:
            return await desk.plans.add(self.organisation, new, self.world.clock())


@remembered
async def staff_of(world: World) -> Staff:
    roles = {
        MENTOR: Role.MENTOR,
        OTHER_MENTOR: Role.MENTOR,
        MENTEE: Role.MENTEE,
        SECOND: Role.MENTEE,
        CURATOR: Role.CURATOR,
    }
    now = world.clock()
    phones, ids = {}, {}
    async with world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 7", "Europe/Moscow", now)
        for name, role in roles.items():
            surname, first = name.split()
            phones[name] = world.phone(first, surname)
            chat = str(phones[name].person.id)
            account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
            ids[name] = await desk.people.add(school.id, name, [role], now)
            await desk.people.change(ids[name], account_id=account.id)
    for phone in phones.values():
        await phone.opens()
    return Staff(world, school.id, phones, ids)
