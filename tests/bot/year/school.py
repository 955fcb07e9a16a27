"""A school through its year: who is in it, what is stored of it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.pairs import Pair
from bot.domain.people import Organisation, Person
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW

CURATOR, HEAD, WILLING = "Волкова Мария", "Громова Вера", "Мирная Юлия"
MENTOR, OTHER_MENTOR = "Соколова Татьяна", "Орлов Пётр"
MENTEE, SECOND, THIRD = "Белов Илья", "Ким Анна", "Никитина Дарья"
SOON = timedelta(minutes=2)


@dataclass
class School:
    """Everybody comes in by links, so phones are all that a story begins with."""

    world: World
    phones: dict[str, Phone] = field(default_factory=dict)

    @property
    def curator(self) -> Phone:
        return self.phones[CURATOR]

    @property
    def head(self) -> Phone:
        return self.phones[HEAD]

    async def soon(self) -> None:
        """What one does by a tap is told to others after a minute."""
        await self.world.later(SOON)

    async def until(self, year: int, month: int, day: int, hour: int = 9) -> None:
        await self.world.until(datetime(year, month, day, hour, 5, tzinfo=MOSCOW))

    async def opens(self, name: str, words: str, *labels: str) -> Phone:
        """Say a word, then tap on; a label may be the beginning of a row's."""
        phone = self.phones[name]
        await phone.writes(words)
        for label in labels:
            await taps(phone, label)
        return phone

    async def organisation(self) -> Organisation:
        async with self.world.app.storage.read() as desk:
            (found,) = await desk.people.organisations()
        return found

    async def people(self) -> dict[str, Person]:
        """Those who have not left, by name."""
        known = (await self.organisation()).id
        async with self.world.app.storage.read() as desk:
            return {one.name: one for one in await desk.memberships.everybody(known)}

    async def pairs(self) -> list[Pair]:
        known = (await self.organisation()).id
        async with self.world.app.storage.read() as desk:
            return await desk.pairs.of_organisation(known)

    async def pair(self, mentor: str, mentee: str) -> Pair:
        """The newest of these two."""
        found = [
            one
            for one in await self.pairs()
            if one.mentor.name == mentor and mentee in [m.name for m in one.mentees]
        ]
        return max(found, key=lambda one: one.id)


async def taps(phone: Phone, label: str) -> None:
    """The button called so, or the first with these words, on this page or a further one."""
    while not (found := [one for one in phone.buttons if label in one]):
        assert "›" in phone.buttons, f"no {label!r} on:\n{phone.text}\n{phone.buttons}"
        await phone.taps("›")
    begins = [one for one in found if one.startswith(label)]
    await phone.taps(label if label in found else (begins or found)[0])
