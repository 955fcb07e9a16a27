"""What a resolver is given and what it answers: a letter to send, or why nothing is said."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, SchoolCalendar
from bot.domain.ids import PersonId, PostId
from bot.domain.people import Account, Organisation, Person
from bot.services.ports import Behalf, Receiver


@dataclass(frozen=True, slots=True)
class Coded:
    """A code that the messenger words by its label: `Coded("meeting-format", "phone")`."""

    enum: str
    code: str
    short: bool = False


@dataclass(frozen=True, slots=True)
class Minutes:
    """A duration: «45 мин»."""

    minutes: int


@dataclass(frozen=True, slots=True)
class OnDate:
    """A day that stays true however late it is read: «9 февраля», never «сегодня»."""

    day: date


@dataclass(frozen=True, slots=True)
class MonthOf:
    """«Февраль 2026»."""

    day: date


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its fraction: «31,25»."""

    value: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of its own inside another one: the key and what it asks for."""

    key: str
    values: dict[str, object]


@dataclass(frozen=True, slots=True)
class Drop:
    """Nothing is said any more: the reason is kept with the post (a code, for the operator)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Hearer:
    """Whom a post is for: the person, their messenger account and their organisation."""

    person: Person
    account: Account | None
    organisation: Organisation
    several: bool = False
    """The account belongs to other organisations as well."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which this person reads times."""
        return ZoneInfo(self.person.wishes.zone or self.organisation.zone)

    def today(self, now: datetime) -> date:
        """The person's local date."""
        return now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class View:
    """The moment of sending, as the receiver sees it.

    `post` is the row that speaks (the first one of a merged message), for the buttons that are
    about the message itself, as putting it off is.
    """

    now: datetime
    hearer: Hearer
    calendar: SchoolCalendar
    post: PostId
    wanted_at: datetime
    again: bool = False
    """The message was sent before and is shown anew after something was done in it."""
    several: bool = False
    """The message tells of several things of a kind: buttons must say which one they mean."""
    beside: bool = False
    """The message tells of other kinds of things as well."""

    @property
    def me(self) -> PersonId:
        return self.hearer.person.id

    @property
    def organisation(self) -> Organisation:
        return self.hearer.organisation

    @property
    def today(self) -> date:
        """The organisation's local date."""
        return self.calendar.day(self.now)

    @property
    def next_working_day(self) -> date:
        """The working day after the person's today."""
        return self.calendar.next_working(self.hearer.today(self.now) + ONE_DAY)


def receiver_of(hearer: Hearer) -> Receiver:
    """Where and how a joined person is spoken to; ValueError for one who has not joined."""
    if hearer.account is None:
        raise ValueError("nobody can be spoken to without an account")
    account, tables = hearer.account, hearer.person.wishes.tables
    behalf = Behalf(hearer.person.id, hearer.organisation.name if hearer.several else "")
    return Receiver(account.address, account.language, hearer.zone.key, tables, behalf)
