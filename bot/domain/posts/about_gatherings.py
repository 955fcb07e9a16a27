"""Notes about series, guests, single meetings and questions that wait."""

from dataclasses import dataclass

from bot.domain.ids import MeetingId, PersonId, SeriesId, SpeedId


@dataclass(frozen=True, slots=True)
class SeriesPlanned:
    """All meetings of a series, told once."""

    to: PersonId
    series: SeriesId
    at: str


@dataclass(frozen=True, slots=True)
class SeriesCalledOff:
    """The meetings of a series that were ahead are taken away."""

    to: PersonId
    series: SeriesId
    at: str


@dataclass(frozen=True, slots=True)
class GuestAsked:
    """To a colleague: whether they agree to come; place and hour only after a yes."""

    to: PersonId
    guest: int


@dataclass(frozen=True, slots=True)
class GuestAnswered:
    """To whoever invited, and to nobody else."""

    to: PersonId
    guest: int
    answer: str


@dataclass(frozen=True, slots=True)
class GuestSoon:
    """On the morning of the day, to a guest who agreed."""

    to: PersonId
    guest: int
    at: str


@dataclass(frozen=True, slots=True)
class GuestMoved:
    to: PersonId
    guest: int
    at: str


@dataclass(frozen=True, slots=True)
class GuestOff:
    """The meeting at `at` that a guest had agreed to is off."""

    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class SpeedMet:
    """To each of those who were met: was it so?"""

    to: PersonId
    speed: SpeedId


@dataclass(frozen=True, slots=True)
class SpeedDenied:
    """To whoever recorded a single meeting: one of the others says that there was none."""

    to: PersonId
    speed: SpeedId
    person: PersonId


@dataclass(frozen=True, slots=True)
class HelpWaits:
    """To the mentor, once, on the next working day: the question still waits."""

    to: PersonId
    petition: int


Told = (
    SeriesPlanned
    | SeriesCalledOff
    | GuestAsked
    | GuestAnswered
    | GuestSoon
    | GuestMoved
    | GuestOff
    | SpeedMet
    | SpeedDenied
    | HelpWaits
)
