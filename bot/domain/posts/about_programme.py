"""Notes about programmes: agreeing, approval, versions, rules of the pair, milestones, checks."""

from dataclasses import dataclass

from bot.domain.ids import ItemId, MilestoneId, PairId, PersonId, RevisionId


@dataclass(frozen=True, slots=True)
class ProgrammeOffered:
    """One side said yes to the draft: the other one is asked to read it."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class ChangeWished:
    """«Предлагаю изменить»: the mentee's words about what the mentor wrote."""

    to: PersonId
    pair: PairId
    at: str
    by: PersonId
    words: str


@dataclass(frozen=True, slots=True)
class ProgrammeAgreed:
    """To those who approve: a programme waits for them."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class DefenceSet:
    """A day of defence was named."""

    to: PersonId
    pair: PairId
    day: str


@dataclass(frozen=True, slots=True)
class ProgrammeApproved:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class ProgrammeReturned:
    """Returned before the approval, with words."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class RevisionProposed:
    to: PersonId
    revision: RevisionId


@dataclass(frozen=True, slots=True)
class RevisionSettled:
    """To who proposed a change: agreed to or not."""

    to: PersonId
    revision: RevisionId


@dataclass(frozen=True, slots=True)
class RulesProposed:
    to: PersonId
    pair: PairId
    version: int


@dataclass(frozen=True, slots=True)
class RulesAccepted:
    """All have accepted the rules."""

    to: PersonId
    pair: PairId
    version: int


@dataclass(frozen=True, slots=True)
class MilestoneDue:
    """A reminder; `days` from the day of the checkpoint by the plan of reminders."""

    to: PersonId
    milestone: MilestoneId
    days: int
    due: str


@dataclass(frozen=True, slots=True)
class ItemFeedback:
    """Who confirmed an item has said a word about it."""

    to: PersonId
    item: ItemId
    at: str


@dataclass(frozen=True, slots=True)
class PlanChecked:
    """To the mentor: the curator has looked at the plan."""

    to: PersonId
    pair: PairId
    check: int


@dataclass(frozen=True, slots=True)
class RhythmSet:
    """The other side has chosen how often the pair meets."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class DefenceSoon:
    """A reminder of a day of defence: on the working day before, or in its morning (`same`)."""

    to: PersonId
    pair: PairId
    day: str
    same: bool


Told = (
    ProgrammeOffered
    | ChangeWished
    | ProgrammeAgreed
    | DefenceSet
    | ProgrammeApproved
    | ProgrammeReturned
    | RevisionProposed
    | RevisionSettled
    | RulesProposed
    | RulesAccepted
    | MilestoneDue
    | ItemFeedback
    | PlanChecked
    | RhythmSet
    | DefenceSoon
)
