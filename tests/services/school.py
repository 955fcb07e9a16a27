"""A small school with one active pair, and Telegram's side of speaking first."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.clock import RunningClock
from bot.delivery.letters import Wording
from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.forms import Form, Format
from bot.domain.ids import ItemId, OrganisationId, PairId, PersonId
from bot.domain.pairs import Member, Order, Pair, PairStatus, Terms
from bot.domain.people import Address, Organisation, Role
from bot.domain.plans import Direction, ItemStatus, PlanItem, WorkForm
from bot.domain.posts import Note
from bot.domain.programme.content import Programme
from bot.services.calendars import Calendars
from bot.services.outgoing import Speaking
from bot.services.ports import Delivered, Letter, Outcome, Receiver
from bot.services.reminding import Reminding
from bot.storage.engine import Storage
from bot.texts import Texts

MOSCOW = ZoneInfo("Europe/Moscow")
TEXTS = Texts.load()


def at(day: str, hour: str = "09:00") -> datetime:
    """A moment in Moscow: at("2026-02-09", "09:00")."""
    return datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=MOSCOW)


@dataclass(frozen=True)
class Heard:
    """What a person was told, as they read it."""

    chat: str
    at: datetime
    text: str
    buttons: tuple[str, ...]
    data: tuple[str, ...]
    message_id: str


@dataclass
class Phones:
    """Implements ports.Messenger: Telegram and the phones behind it."""

    clock: RunningClock
    heard: list[Heard] = field(default_factory=list)
    answers: dict[str, list[Outcome]] = field(default_factory=dict)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def send(self, receiver: Receiver, letter: Letter) -> Outcome:
        chat = receiver.address.chat_id
        planned = self.answers.get(chat)
        if planned:
            return planned.pop(0) if len(planned) > 1 else planned[0]
        now = self.clock()
        wording = Wording(TEXTS, receiver.language, ZoneInfo(receiver.zone), now)
        words, keyboard = wording.message(letter)
        buttons = [b for row in (keyboard.inline_keyboard if keyboard else []) for b in row]
        heard = Heard(
            chat,
            now.astimezone(MOSCOW),
            words,
            tuple(button.text for button in buttons),
            tuple(button.callback_data or "" for button in buttons),
            str(next(self.numbers)),
        )
        self.heard.append(heard)
        return Delivered(heard.message_id)

    def to(self, chat: str) -> list[Heard]:
        return [heard for heard in self.heard if heard.chat == chat]

    def will_answer(self, chat: str, *outcomes: Outcome) -> None:
        """Telegram's next answers in a chat; the last one stays."""
        self.answers[chat] = list(outcomes)


@dataclass
class School:
    """The pair Соколова → Белов with the curator Зимина; chats are named after people."""

    storage: Storage
    clock: RunningClock
    phones: Phones
    reminding: Reminding
    speaking: Speaking
    organisation: Organisation
    calendar: SchoolCalendar
    people: dict[str, PersonId]
    pair: PairId

    async def say(self, note: Note, due: datetime | None = None) -> None:
        async with self.storage.change() as desk:
            desk.outbox.add(self.organisation.id, note, self.clock(), due)

    async def settle(self) -> None:
        """A minute's work of all rounds."""
        await self.reminding.due_round()
        await self.reminding.daily_round()
        await self.speaking.deliver_all()

    async def until(self, moment: datetime) -> None:
        """Time goes on to `moment`, the rounds running at 8, 9 and 13 each day."""
        while (tick := _next_tick(self.clock())) < moment:
            self.clock.move_to(tick)
            await self.settle()
        self.clock.move_to(moment)
        await self.settle()

    async def add_item(self, title: str, due: date, responsible: PersonId | None = None) -> ItemId:
        item = PlanItem(
            ItemId(0),
            self.pair,
            0,
            Direction.METHOD,
            WorkForm.CONSULTATION,
            title,
            due,
            ItemStatus.PLANNED,
            None,
            responsible,
        )
        now = self.clock()
        first = first_stage(due, now, self.calendar)
        assert first is not None
        async with self.storage.change() as desk:
            return await desk.plans.add(
                self.organisation.id, item, now, remind_at=first[0], remind_days=first[1].days
            )

    async def sql(self, statement: str, **values: object) -> None:
        async with self.storage.change() as desk:
            await desk.connection.execute(text(statement), values)

    async def outbox(self) -> list[tuple[str, str, str | None]]:
        """(kind, status, reason) of every post but digests."""
        async with self.storage.engine.connect() as connection:
            rows = await connection.execute(
                text(
                    "select * from outbox where kind not in ('WeeklyDigest', 'CheckinAsked')"
                    " order by id"
                )
            )
            return [(row.kind, row.status, row.reason) for row in rows]


def _next_tick(now: datetime) -> datetime:
    local = now.astimezone(MOSCOW)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    ticks = (midnight + timedelta(days=d, hours=h) for d in (0, 1) for h in (8, 9, 13))
    return next(tick for tick in ticks if tick > local)


async def school_of(storage: Storage, clock: RunningClock) -> School:
    phones, calendars, now = Phones(clock), Calendars(), clock()
    async with storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 7", "Europe/Moscow", now)
        people = {}
        for chat, name, role in (
            ("mentor", "Соколова Татьяна Ивановна", Role.MENTOR),
            ("mentee", "Белов Илья", Role.MENTEE),
            ("curator", "Зимина Ольга", Role.CURATOR),
        ):
            account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
            people[chat] = await desk.people.add(school.id, name, [role], now)
            await desk.people.change(people[chat], account_id=account.id)
        # The digest of a Monday and check-ins have stories of their own.
        await desk.people.change(people["curator"], muted=["digest"])
        for one in ("mentor", "mentee"):
            await desk.people.change(people[one], muted=["surveys"])
        pair = await desk.pairs.add(_pair(school.id, people, now), None, now)
    reminding = Reminding(storage, clock, calendars)
    speaking = Speaking(storage, clock, calendars, phones)
    calendar = calendars.of_organisation(school)
    return School(storage, clock, phones, reminding, speaking, school, calendar, people, pair)


def _pair(known: OrganisationId, people: dict[str, PersonId], now: datetime) -> Pair:
    return Pair(
        id=PairId(0),
        organisation_id=known,
        mentor=Member(people["mentor"], "", now),
        mentees=(Member(people["mentee"], "", now),),
        status=PairStatus.ACTIVE,
        programme=Programme(
            date(2026, 2, 2), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE
        ),
        order=Order("131-о"),
        terms=Terms(consent_on=date(2026, 1, 30)),
    )
