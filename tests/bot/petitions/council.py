"""The small school with those who decide: a head, an organiser, a psychologist."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.ids import PairId
from bot.domain.people import Actor, Address, Role
from bot.domain.petitions import Petition
from tests.bot.remembered import remembered
from tests.bot.staff import Staff, staff_of
from tests.bot.world import Phone, World

HEAD, ORGANISER, PSYCHOLOGIST = "Лапина Вера", "Гусев Олег", "Мирная Юлия"
TEN_MINUTES = timedelta(minutes=10)
SOON = timedelta(minutes=2)


@remembered
async def council_of(world: World, *, head: bool = True) -> Staff:
    staff = await staff_of(world)
    roles = {ORGANISER: Role.ORGANIZER, PSYCHOLOGIST: Role.PSYCHOLOGIST}
    if head:
        roles[HEAD] = Role.HEAD
    for name, role in roles.items():
        await enter(staff, name, role)
    return staff


async def enter(staff: Staff, name: str, role: Role) -> Phone:
    """One more person of the school, joined already."""
    surname, first = name.split()
    world, now = staff.world, staff.world.clock()
    phone = world.phone(first, surname)
    chat = str(phone.person.id)
    async with world.app.storage.change() as desk:
        account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
        known = await desk.people.add(staff.organisation, name, [role], now)
        await desk.people.change(known, account_id=account.id)
    staff.phones[name], staff.ids[name] = phone, known
    await phone.opens()
    return phone


async def petitions(staff: Staff, pair: PairId) -> list[Petition]:
    """All of a pair, oldest first."""
    async with staff.world.app.storage.read() as desk:
        return (await desk.queue.of_pair(pair))[::-1]


async def asks_for_another(phone: Phone, reason: str = "Не совпадаем по времени") -> None:
    """«Другой наставник» from the pair's card."""
    await phone.writes("/pair")
    await phone.taps("Другой наставник")
    await phone.taps(reason)


async def begins(phone: Phone, offer: str) -> None:
    """One of the things that may be asked for."""
    await phone.writes("/requests")
    await phone.taps(offer)


async def actor_of(staff: Staff, name: str) -> Actor:
    """Somebody as a service knows them, past all screens."""
    known = str(staff.phones[name].person.id)
    found = await staff.world.app.services.people.who("telegram", known)
    assert found
    assert found[1]
    return replace(found[1], operation=f"test:{name}:{staff.world.clock()}")
