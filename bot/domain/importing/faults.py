"""What is wrong with a row, and what is worth knowing though nothing is wrong."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.importing.grids import Place


class FaultKind(StrEnum):
    """The text is `loading-fault-<kind>`; it may show `said` and `hint`."""

    NO_COLUMN = "no_column"
    NEEDED = "needed"
    FORMULA = "formula"
    BROKEN = "broken"
    NOT_DAY = "not_day"
    NOT_NUMBER = "not_number"
    NOT_MINUTES = "not_minutes"
    TOO_LONG = "too_long"
    NOT_NAME = "not_name"
    UNKNOWN_WORD = "unknown_word"
    SEVERAL_WORDS = "several_words"
    TWICE = "twice"
    UNKNOWN_PERSON = "unknown_person"
    SEVERAL_PEOPLE = "several_people"
    CODE_TAKEN = "code_taken"
    NOT_MENTOR = "not_mentor"
    NOT_MENTEE = "not_mentee"
    OWN_MENTOR = "own_mentor"
    LARGE_GROUP = "large_group"
    SHORT_TERM = "short_term"
    FORM_OFF = "form_off"
    PUPILS = "pupils"
    NO_ORDER = "no_order"
    NO_ENDING = "no_ending"
    NO_PAIR_NAMED = "no_pair_named"
    UNKNOWN_PAIR = "unknown_pair"
    SEVERAL_PAIRS = "several_pairs"
    NOT_MEMBER = "not_member"
    IN_FUTURE = "in_future"
    BEFORE_START = "before_start"
    NOT_HELD = "not_held"
    NO_REASON = "no_reason"
    NO_ITEM = "no_item"
    NO_STAGE = "no_stage"
    EMPTY_FILE = "empty_file"


class RemarkKind(StrEnum):
    """The text is `loading-remark-<kind>`; it may show `said` and `hint`."""

    SHEET_IGNORED = "sheet_ignored"
    COLUMNS_IGNORED = "columns_ignored"
    EXAMPLES = "examples"
    PAIR_KEPT = "pair_kept"
    ITEM_KEPT = "item_kept"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend before anything is loaded. `column`: the header as it stands there."""

    kind: FaultKind
    at: Place
    column: str = ""
    said: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Read all the same."""

    kind: RemarkKind
    at: Place
    said: str = ""
    hint: str = ""


class Unfit(Exception):
    """A cell can't be read, or doesn't fit what is known; `Fault` once its place is known."""

    def __init__(self, kind: FaultKind, said: str = "", hint: str = "") -> None:
        super().__init__(kind)
        self.kind, self.said, self.hint = kind, said, hint

    def at(self, place: Place, column: str = "") -> Fault:
        return Fault(self.kind, place, column, self.said[:80], self.hint)
