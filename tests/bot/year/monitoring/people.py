"""A school whose year is monitored: five pairs, a curator, a head; what each of them answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from bot.catalog.surveys import Question
from bot.domain.bases.needs import NeedDraft
from bot.domain.difficulties import DifficultyType
from bot.domain.forms import Form, Format
from bot.domain.ids import DifficultyId, ItemId, OrganisationId, PairId, PersonId
from bot.domain.pairs import Member, Order, Pair, PairStatus, Terms
from bot.domain.people import Actor, Address, Role
from bot.domain.plans import Direction, ItemDetails, ItemStatus, PlanItem, WorkForm
from bot.domain.programme.content import Programme
from bot.domain.surveys import QuestionType
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW

CURATOR, HEAD = "Зимина Ольга", "Громова Вера"
MENTORS: Final = ("Агеева Нина", "Басов Олег", "Власова Инна", "Гусев Лев", "Дымова Ева")
MENTEES: Final = ("Ежова Ада", "Жуков Ян", "Зуева Яна", "Ильин Глеб", "Кротов Илья")
BEFORE, INTERIM, AFTER = "before", "interim", "after"
_BEGINS: Final = {BEFORE: 6, INTERIM: 7, AFTER: 8}
_GLOOMY: Final = 4  # the place of who isn't glad
WISHES: Final = "Больше времени на посещение уроков, человек №"


def answer(question: Question, stage: str, place: int) -> str:
    """What the person of this place says: more from stage to stage, of `org` alone less."""
    match question.type:
        case QuestionType.SCALE if question.key == "org":
            return str(9 - place if stage == BEFORE else 5 - place % 2)
        case QuestionType.SCALE:
            return str(min(10, _BEGINS[stage] + (place + len(question.key)) % 3))
        case QuestionType.YES_NO:
            return "no" if question.key == "glad" and place == _GLOOMY else "yes"
        case QuestionType.TEXT:
            return f"{WISHES}{place}"
        case _:
            return question.codes[place % len(question.codes)]


@dataclass
class Monitored:
    """`said`: by (questionnaire, name) the answers by question key, as they were given.

    `days`: on which somebody looked; lights are noted on these alone.
    """

    world: World
    organisation: OrganisationId
    phones: dict[str, Phone]
    ids: dict[str, PersonId]
    pairs: list[PairId] = field(default_factory=list)
    said: dict[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    difficult: dict[str, DifficultyId] = field(default_factory=dict)
    days: dict[date, None] = field(default_factory=dict)

    @property
    def curator(self) -> Phone:
        return self.phones[CURATOR]

    @property
    def head(self) -> Phone:
        return self.phones[HEAD]

    async def until(self, day: str, hour: str = "09:02") -> None:
        self.days[date.fromisoformat(day)] = None
        await self.world.until(datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=MOSCOW))

    async def mornings(self, *days: str) -> None:
        """Lights are noted at six, digests come at half past eight, the rest at nine."""
        for day in days:
            for hour in ("06:30", "08:32", "09:02"):
                await self.until(day, hour)

    async def changed(self, statement: str, *values: object) -> None:
        """What other stories tell by taps."""
        async with self.world.app.storage.change() as desk:
            await desk.connection.exec_driver_sql(statement, values)

    async def speaks(self, name: str, deed: str = "") -> Actor:
        """`deed`: by which it is known from another of the same person."""
        external = str(self.phones[name].person.id)
        known = await self.world.app.services.people.who("telegram", external)
        assert known
        assert known[1]
        return replace(known[1], operation=f"{name}:{deed}")

    async def finds_difficult(self, name: str, words: str, level: int) -> None:
        """One's own difficulty, written down before the plan is made."""
        draft = NeedDraft(words, DifficultyType.MOTIVATION, Direction.METHOD, level=level)
        needs = self.world.app.services.bases.difficulties
        opened = await needs.open(self.ids[name], draft, await self.speaks(name, words))
        self.difficult[name] = opened.id

    async def overcomes(self, name: str, mentor: str, level: int) -> None:
        """It is easier by now, and both sides say that it is over."""
        known, needs = self.difficult[name], self.world.app.services.bases.difficulties
        await needs.assess(known, level, await self.speaks(name, "easier"))
        for side in (name, mentor):
            await needs.close(known, await self.speaks(side, "over"))

    async def answers(self, stage: str, *names: str) -> None:
        """All that these people were asked and have not answered yet."""
        surveying = self.world.app.services.surveying
        for name in names:
            by = await self.speaks(name)
            for campaign in await surveying.waiting(by):
                sheet = await surveying.sheet(campaign.id, by)
                while not sheet.complete:
                    asked = sheet.questions[sheet.place]
                    words = answer(asked, stage, place_of(name))
                    self.said[campaign.survey, name] = {**sheet.answers, asked.key: words}
                    mine = replace(by, operation=f"{campaign.id}:{name}:{asked.key}")
                    sheet = await surveying.answer(campaign.id, asked.key, words, mine)

    async def plans(self, *items: tuple[str, date]) -> None:
        """The same items in every plan, agreed by both sides; each is about what is difficult."""
        for pair, mentor, mentee in zip(self.pairs, MENTORS, MENTEES, strict=True):
            about = ItemDetails(self.difficult.get(mentee))
            for title, due in items:
                planned = ItemStatus.PLANNED
                kind, form = Direction.METHOD, WorkForm.CONSULTATION
                by = self.ids[mentor]
                new = PlanItem(
                    ItemId(0), pair, 0, kind, form, title, due, planned, by, details=about
                )
                async with self.world.app.storage.change() as desk:
                    await desk.plans.add(self.organisation, new, self.world.clock())


def place_of(name: str) -> int:
    people = MENTORS if name in MENTORS else MENTEES
    return people.index(name)


async def monitored(world: World) -> Monitored:
    """Everybody has joined; five pairs work since the middle of September."""
    roles = dict.fromkeys(MENTORS, Role.MENTOR) | dict.fromkeys(MENTEES, Role.MENTEE)
    roles |= {CURATOR: Role.CURATOR, HEAD: Role.HEAD}
    phones, ids = dict[str, Phone](), dict[str, PersonId]()
    async with world.app.storage.change() as desk:
        home = await desk.people.add_organisation("Школа № 7", "Europe/Moscow", world.clock(), 20)
        for name, role in roles.items():
            surname, first = name.split()
            phones[name] = world.phone(first, surname)
            chat = str(phones[name].person.id)
            account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
            ids[name] = await desk.people.add(home.id, name, [role], world.clock())
            await desk.people.change(ids[name], account_id=account.id)
    for phone in phones.values():
        await phone.opens()
    school = Monitored(world, home.id, phones, ids)
    for mentor, mentee in zip(MENTORS, MENTEES, strict=True):
        school.pairs.append(await _pair(school, mentor, mentee))
    return school


async def _pair(school: Monitored, mentor: str, mentee: str) -> PairId:
    now = school.world.clock()
    programme = Programme(
        date(2025, 9, 15), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE
    )
    new = Pair(
        id=PairId(0),
        organisation_id=school.organisation,
        mentor=Member(school.ids[mentor], mentor, now),
        mentees=(Member(school.ids[mentee], mentee, now),),
        status=PairStatus.ACTIVE,
        programme=programme,
        order=Order("131-о"),
        terms=Terms(consent_on=date(2025, 9, 11)),
    )
    async with school.world.app.storage.change() as desk:
        return await desk.pairs.add(new, None, now)
