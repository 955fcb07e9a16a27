"""What people of the stories have said of themselves; more people who have joined."""

from datetime import timedelta
from typing import Any

from bot.domain.matching.interest import Interest
from bot.domain.people import Address, MenteeCategory, Role
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone

MINUTE = timedelta(minutes=1)
HEAD, COLLEAGUE = "Громова Вера", "Юдина Нина"


async def filled(staff: Staff) -> Staff:
    said: dict[str, dict[str, Any]] = {
        MENTOR: {
            "position": "учитель математики",
            "can_help": "дисциплина на уроке, родители",
            "hours_a_month": 6,
            "qualification": "highest",
        },
        OTHER_MENTOR: {"position": "учитель музыки", "can_help": "электронный журнал"},
        MENTEE: {
            "position": "учитель математики",
            "request": "дисциплина в 7 «Б» и разговор с родителями",
            "category": MenteeCategory.YOUNG_TEACHER,
        },
        SECOND: {"position": "учитель химии", "request": "как вести журнал"},
    }
    async with staff.world.app.storage.change() as desk:
        for name, values in said.items():
            await desk.people.change(staff.ids[name], **values)
    return staff


async def joined(staff: Staff, name: str, role: Role) -> Phone:
    """One more person of the same school."""
    world, now = staff.world, staff.world.clock()
    surname, first = name.split()
    phone = staff.phones[name] = world.phone(first, surname)
    chat = str(phone.person.id)
    async with world.app.storage.change() as desk:
        account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
        staff.ids[name] = await desk.people.add(staff.organisation, name, [role], now)
        await desk.people.change(staff.ids[name], account_id=account.id)
    await phone.opens()
    return phone


async def shortlist(staff: Staff, mentee: str = MENTEE) -> Phone:
    """The curator looks for a mentor: three taps from the menu."""
    curator = staff.curator
    await curator.writes("/menu")
    await curator.taps("Участники")
    await curator.taps("Подбор")
    await curator.taps(mentee)
    return curator


async def asked(staff: Staff, mentee: str = MENTEE, mentor: str = MENTOR) -> None:
    """Both have the question in their chats."""
    curator = await shortlist(staff, mentee)
    await curator.taps(mentor)
    await curator.taps("Спросить обоих")
    await staff.world.later(MINUTE)


async def questions(staff: Staff) -> list[Interest]:
    """All about the first mentee, newest first."""
    async with staff.world.app.storage.read() as desk:
        return await desk.interests.of_mentee(staff.organisation, staff.ids[MENTEE])


async def stored(staff: Staff, sql: str) -> list[Any]:
    async with staff.world.app.storage.read() as desk:
        return list(await desk.connection.exec_driver_sql(sql))
