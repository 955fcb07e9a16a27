"""People: an account of a messenger, a person of an organisation, what a person may."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain.errors import NotAllowed
from bot.domain.forms import USUAL_FORMS, Form, Format
from bot.domain.ids import AccountId, OrganisationId, PersonId

# Stages of the regional model, labels of the kindergarten's programme.
USUAL_PROFILE = "001+002"


class Role(StrEnum):
    """What somebody is in an organisation; one person may be several."""

    HEAD = "head"
    CURATOR = "curator"
    ORGANIZER = "organizer"
    MENTOR = "mentor"
    MENTEE = "mentee"
    PSYCHOLOGIST = "psychologist"


class MenteeCategory(StrEnum):
    """Who needs a mentor (source: seed 001)."""

    YOUNG_TEACHER = "young_teacher"
    NEWCOMER = "newcomer"
    NON_PEDAGOGICAL = "non_pedagogical"
    EXPERIENCED_LEARNER = "experienced_learner"


class ReminderKind(StrEnum):
    """Which reminders a person may switch off."""

    ITEMS = "items"
    MEETINGS = "meetings"
    CONFIRM = "confirm"
    SILENCE = "silence"
    SURVEYS = "surveys"
    DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A school or kindergarten: the tenant that every row belongs to.

    `profile`: ids of the catalog's programme profiles joined by "+"; `forms`, `formats`: those
    that the school uses, chosen by its curator.
    """

    id: OrganisationId
    name: str
    zone: str
    six_days: bool = False
    headcount: int | None = None
    profile: str = USUAL_PROFILE
    forms: tuple[Form, ...] = USUAL_FORMS
    formats: tuple[Format, ...] = tuple(Format)
    coverage_target: int = 70
    links: tuple[str, ...] = ()
    # Whether files with personal data go through the messenger; may be saved and passed on there.
    named_files: bool = True
    files_leave: bool = False
    # What an own copy of a profile calls forms, kinds and formats, by their codes.
    own_labels: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a messenger finds somebody. The core knows no messenger: ids are text."""

    platform: str
    external_id: str
    chat_id: str


@dataclass(frozen=True, slots=True)
class Account:
    """A messenger's user: may take part in several organisations, one person in each."""

    id: AccountId
    address: Address
    language: str
    unreachable_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """How and when a person wants to be spoken to; None: as the organisation does."""

    zone: str | None = None
    quiet_from: time = time(20, 0)
    quiet_to: time = time(8, 0)
    paused_until: date | None = None
    muted: frozenset[ReminderKind] = frozenset()
    tables: bool = False
    """Digests as a table of the messenger's own, where it has one."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person says of themselves; everything may be absent."""

    position: str | None = None
    category: MenteeCategory | None = None
    request: str | None = None
    can_help: str | None = None
    hours_a_month: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in one organisation; may exist before joining (no account yet)."""

    id: PersonId
    organisation_id: OrganisationId
    name: str
    roles: frozenset[Role]
    account_id: AccountId | None = None
    profile: Profile = Profile()
    wishes: Wishes = Wishes()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks this turn: read anew from the database at its start, so roles are current.

    `operation` names the update (or the tapped message) once and for all: what is done in its
    name is done once. `retried`: an earlier try of this update was cut short.
    """

    account: Account
    person_id: PersonId
    organisation: Organisation
    name: str
    roles: frozenset[Role]
    wishes: Wishes = Wishes()
    operation: str = ""
    retried: bool = False
    several: bool = False  # the account takes part in other organisations as well

    @property
    def organisation_id(self) -> OrganisationId:
        return self.organisation.id

    @property
    def zone(self) -> str:
        """The zone in which this person reads times."""
        return self.wishes.zone or self.organisation.zone


MANAGERS = frozenset({Role.CURATOR})
OVERSEERS = frozenset({Role.CURATOR, Role.HEAD, Role.ORGANIZER})


def require_role(actor: Actor, allowed: frozenset[Role]) -> Actor:
    """The actor back, or NotAllowed."""
    if not actor.roles & allowed:
        raise NotAllowed
    return actor
