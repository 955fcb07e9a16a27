"""What a paper says, in raw values: words are found for them by `bot.documents.papers`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.catalog.papers import Paper
from bot.catalog.reading import Wording
from bot.domain.people import Organisation
from bot.services.speaking.frame import Coded, Minutes, Phrase


@dataclass(frozen=True, slots=True)
class Requisites:
    """«№ 131-о от 12 сентября 2025 г.»"""

    number: str | None
    dated: date | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the catalogue's list that was tapped."""

    list: str
    code: str


@dataclass(frozen=True, slots=True)
class Nameless:
    """Words of a pair with what stands in them instead of names: for everybody's eyes."""

    words: str
    mentor: str
    mentees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Several values, a line each; `numbered`: «1) …»."""

    values: tuple["Value", ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """Several values in one line, divided by commas or by `by`."""

    values: tuple["Value", ...]
    by: str = ", "


@dataclass(frozen=True, slots=True)
class Share:
    """«58 %», «31,25 %» with `digits`; empty where there is nothing to divide by."""

    part: int
    whole: int
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Percent:
    """Of a hundred, unrounded: «31,25 %»."""

    value: float


@dataclass(frozen=True, slots=True)
class Signed:
    """By how much something changed: «+1,5», «−1», «0»."""

    by: float


Value = (
    str
    | int
    | float
    | date
    | Coded
    | Minutes
    | Phrase
    | Wording
    | Requisites
    | Choice
    | Nameless
    | Share
    | Percent
    | Signed
    | Listed
    | Joined
    | None
)
Fields = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class PaperContent:
    """One paper ready to be worded.

    `fields`: by group, `rows`: by list, as fields.yaml names them; `whose`: for the caption,
    empty for the organisation's; `form`: the school's own form, None: ours.
    """

    paper: Paper
    organisation: Organisation
    made_on: date
    fields: Mapping[str, Fields]
    rows: Mapping[str, tuple[Fields, ...]]
    whose: str = ""
    form: bytes | None = None

    @property
    def count(self) -> int:
        """Rows of the longest list: how much the paper tells."""
        return max((len(rows) for rows in self.rows.values()), default=0)
