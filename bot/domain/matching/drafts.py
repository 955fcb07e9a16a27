"""What a curator has chosen of a new pair, and what speaks against it."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.errors import NobodyChosen
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import PersonId
from bot.domain.pairs import check_members
from bot.domain.people import MenteeCategory
from bot.domain.programme.content import Programme
from bot.domain.programme.refusals import LongTerm
from bot.domain.programme.term import check_term, is_long

_FORMATS = {
    MenteeCategory.NEWCOMER: Format.LEADER_NEWCOMER,
    MenteeCategory.EXPERIENCED_LEARNER: Format.INNOVATOR,
}


class Caution(StrEnum):
    """What a curator is told before proposing; nothing is forbidden by it."""

    MANY_PAIRS = "many_pairs"
    HOURS_SPENT = "hours_spent"
    SUPERIOR = "superior"
    LARGE_GROUP = "large_group"
    LONG_TERM = "long_term"
    NO_CATEGORY = "no_category"
    OFFERED = "offered"


# Proposed only when the curator says «всё равно».
NEEDS_A_WORD = frozenset({Caution.MANY_PAIRS, Caution.LARGE_GROUP, Caution.LONG_TERM})


@dataclass(frozen=True, slots=True)
class Load:
    """What a mentor carries now: unfinished pairs, minutes met in the last 30 days."""

    pairs: int = 0
    minutes: int = 0

    def warnings(self, most_pairs: int, hours_a_month: int | None) -> tuple[Caution, ...]:
        """What speaks against one more pair (source: reporting, «Перегруз»)."""
        found = []
        if self.pairs >= most_pairs:
            found.append(Caution.MANY_PAIRS)
        if hours_a_month is not None and self.minutes >= hours_a_month * 60:
            found.append(Caution.HOURS_SPENT)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PairDraft:
    """What a curator has chosen so far; form, format and kinds left empty are the usual ones.

    `longer`: more than a year was agreed to in so many words.
    """

    start: date
    end: date
    mentor: PersonId | None = None
    mentees: tuple[PersonId, ...] = ()
    format: Format | None = None
    form: Form | None = None
    kinds: tuple[Kind, ...] = ()
    longer: bool = False

    @property
    def long(self) -> bool:
        return is_long(self.start, self.end)

    @property
    def usual_form(self) -> Form:
        several = len(self.mentees) > 1
        return self.form or (Form.TEACHER_GROUP if several else Form.TEACHER_TEACHER)

    def form_off(self, used: Container[Form]) -> Form | None:
        """The form that two chosen sides result in, where the school has it off."""
        chosen = self.mentor is not None and bool(self.mentees)
        return self.usual_form if chosen and self.usual_form not in used else None

    @property
    def usual_kinds(self) -> tuple[Kind, ...]:
        several = len(self.mentees) > 1
        return self.kinds or ((Kind.GROUP,) if several else (Kind.TRADITIONAL,))

    def usual_format(self, categories: Iterable[MenteeCategory | None]) -> Format:
        """By whom is mentored, where all are alike."""
        found = {_FORMATS.get(one, Format.EXPERT_NOVICE) for one in categories if one}
        return self.format or (found.pop() if len(found) == 1 else Format.EXPERT_NOVICE)

    def checked(self, most_mentees: int) -> PersonId:
        """The mentor of a draft that may be proposed; a refusal otherwise."""
        if self.mentor is None:
            raise NobodyChosen
        check_members(self.mentor, self.mentees, most_mentees)
        check_term(self.start, self.end)
        if self.long and not self.longer:
            raise LongTerm
        return self.mentor

    def programme(self, categories: Iterable[MenteeCategory | None]) -> Programme:
        return Programme(
            start=self.start,
            end=self.end,
            form=self.usual_form,
            format=self.usual_format(categories),
            kinds=self.usual_kinds,
        )
