"""Ways to the rooms of the community, by buttons."""

from datetime import timedelta

from tests.bot.staff import Staff
from tests.bot.world import Phone

SOON = timedelta(minutes=2)


async def room(phone: Phone, name: str) -> Phone:
    """Menu → «Ещё» → «Сообщество» → the room: three taps."""
    await phone.writes("меню")
    await phone.taps("Ещё")
    await phone.taps("Сообщество")
    await phone.taps(name)
    return phone


async def more(phone: Phone, name: str) -> Phone:
    await phone.writes("меню")
    await phone.taps("Ещё")
    await phone.taps(name)
    return phone


async def called(staff: Staff, title: str = "Семинар: рефлексия на уроке") -> Phone:
    """The curator calls everybody to an event on Friday at 14:00; it has been told."""
    curator = await room(staff.curator, "События")
    await curator.taps("Новое событие")
    await curator.writes(title)
    await curator.writes("в пятницу")
    await curator.writes("14:00")
    await curator.writes("Кабинет 12")
    return curator
