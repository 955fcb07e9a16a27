"""What a profile holds: stages with roadmap items, labels, checklists, terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.catalog.reading import Origin, Wording
from bot.domain.forms import Form, Format, Kind
from bot.domain.people import Role
from bot.domain.school.passport import PassportField
from bot.domain.school.roadmap import Resource
from bot.domain.school.year import SchoolYear


@dataclass(frozen=True, slots=True)
class StageItem:
    """An item of the roadmap; `due`: month and day of the school year, when it is usually done.

    `who`: executors in the document's words, where the role says less.
    """

    title: Wording
    due: tuple[int, int] | None = None
    role: Role | None = None
    who: Wording | None = None
    expected: Wording | None = None
    resources: tuple[Resource, ...] = ()

    def day(self, year: SchoolYear) -> date | None:
        """Its day in a school year."""
        return year.on(*self.due) if self.due else None


@dataclass(frozen=True, slots=True)
class ProfileStage:
    title: Wording
    items: tuple[StageItem, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """What has to be there before the start."""

    code: str
    title: Wording
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class WorkLevel:
    """Work forms of one level: where they happen."""

    code: str
    label: Wording
    items: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """How long a personalised programme lasts, in months; longer than `longest` is confirmed."""

    shortest: int = 1
    usual: int = 9
    longest: int = 12


@dataclass(frozen=True, slots=True)
class Profile:
    """One document of the target model as a programme; `origin` says whether it is verified."""

    id: str
    title: Wording
    about: Wording
    origin: Origin
    verified: bool
    stages: tuple[ProfileStage, ...]
    readiness: tuple[Condition, ...] = ()
    forms: Mapping[Form, Wording] = field(default_factory=dict)
    kinds: Mapping[Kind, Wording] = field(default_factory=dict)
    formats: Mapping[Format, Wording] = field(default_factory=dict)
    criteria: tuple[str, ...] = ()
    surveys: tuple[str, ...] = ()
    work_forms: tuple[WorkLevel, ...] = ()
    terms: Terms = Terms()
    passport: Mapping[PassportField, Wording] = field(default_factory=dict)
