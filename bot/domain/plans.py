"""Plan items: proposed by one side, accepted by the other, done by one, verified by the other."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import TextNeeded, TextTooLong
from bot.domain.ids import DifficultyId, ItemId, PairId, PersonId

LONGEST_TITLE = 300
LONGEST_GOAL = 500
LONGEST_REASON = 300
LONGEST_FEEDBACK = 500
LONGEST_FORM = 120
LONGEST_OUTCOME = 120


class Direction(StrEnum):
    """The seven directions of seed 000."""

    THEORY = "theory"
    LEGAL = "legal"
    SUBJECT = "subject"
    PSYCH_PED = "psych_ped"
    METHOD = "method"
    ICT = "ict"
    EXTRACURRICULAR = "extracurricular"


class WorkForm(StrEnum):
    """The short list for a chat's keyboard."""

    CONSULTATION = "consultation"
    LESSON_VISIT = "lesson_visit"
    MUTUAL_VISIT = "mutual_visit"
    OPEN_LESSON = "open_lesson"
    MASTER_CLASS = "master_class"
    PRACTICUM = "practicum"
    SEMINAR = "seminar"
    TRAINING = "training"
    CASE = "case"
    SELF_STUDY = "self_study"
    CONTEST = "contest"
    OTHER = "other"


class ContestOutcome(StrEnum):
    """How a contest usually ends; anything else is said in own words."""

    PARTICIPANT = "participant"
    PRIZE = "prize"
    WINNER = "winner"


class ItemStatus(StrEnum):
    """`overdue` is never stored: it is computed from the due date."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"


class Contour(StrEnum):
    """New contours of a mentor's work: four of support, four of own growth (seed 001)."""

    ASSESSMENT = "assessment"
    QUALITY = "quality"
    SHARING = "sharing"
    INDIVIDUAL = "individual"
    POLICY = "policy"
    DIAGNOSING = "diagnosing"
    PRESENTING = "presenting"
    TECHNOLOGY = "technology"


@dataclass(frozen=True, slots=True)
class ItemDetails:
    """What an item may say beyond the needful: the difficulty it mends and what is expected.

    `led_by`: who teaches, where it is not the mentor; `form`: the profile's own work form, in
    words, where the short list is too coarse.
    """

    difficulty: DifficultyId | None = None
    expected: str | None = None
    led_by: PersonId | None = None
    contour: Contour | None = None
    form: str | None = None


OPEN = frozenset({ItemStatus.PLANNED, ItemStatus.IN_WORK})
FULFILLED = frozenset({ItemStatus.DONE, ItemStatus.VERIFIED})
UNCOUNTED = frozenset({ItemStatus.PROPOSED, ItemStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One measure of a pair's plan. `responsible_id` None: the mentee, in a group all of them.

    `outcome`: of a contest, a `ContestOutcome` or own words.
    """

    id: ItemId
    pair_id: PairId
    number: int
    direction: Direction
    work_form: WorkForm
    title: str
    due: date
    status: ItemStatus
    proposed_by: PersonId | None
    responsible_id: PersonId | None = None
    done_on: date | None = None
    done_by: PersonId | None = None
    verified_at: datetime | None = None
    verified_by: PersonId | None = None
    moves: int = 0
    move_reason: str | None = None
    cancel_reason: str | None = None
    details: ItemDetails = ItemDetails()
    feedback: str | None = None
    outcome: str | None = None

    @property
    def open(self) -> bool:
        return self.status in OPEN

    @property
    def fulfilled(self) -> bool:
        return self.status in FULFILLED

    def overdue(self, today: date) -> bool:
        """Due today is not overdue."""
        return self.open and self.due < today


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """What a new or edited item says."""

    direction: Direction
    work_form: WorkForm
    title: str
    due: date
    responsible_id: PersonId | None = None
    details: ItemDetails = ItemDetails()

    def checked(self) -> "ItemDraft":
        """The draft with a trimmed title, or a refusal."""
        return replace(self, title=one_line(self.title, LONGEST_TITLE))


def one_line(words: str, most: int) -> str:
    """Trimmed words of one line, or a refusal."""
    line = " ".join(words.split())
    if not line:
        raise TextNeeded
    if len(line) > most:
        raise TextTooLong(most=most)
    return line
