"""Whom an announcement, an event or a vote is for (source: seed 004, five audiences)."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import UnknownWord
from bot.domain.forms import Form


class Circle(StrEnum):
    """Parents and partners are those of them who take part and use Para."""

    EVERYBODY = "everybody"
    MENTORS = "mentors"
    MENTEES = "mentees"
    PARENTS = "parents"
    PARTNERS = "partners"


FORM = "form"


@dataclass(frozen=True, slots=True)
class Audience:
    """A circle of people, or those whose pair at work has this form."""

    circle: Circle = Circle.EVERYBODY
    form: Form | None = None

    @property
    def code(self) -> str:
        return f"{FORM}.{self.form}" if self.form else str(self.circle)


def read_audience(code: str) -> Audience:
    """UnknownWord for what is none."""
    kind, _, form = code.partition(".")
    try:
        return Audience(form=Form(form)) if kind == FORM else Audience(Circle(code))
    except ValueError:
        raise UnknownWord from None


@dataclass(frozen=True, slots=True)
class Receiver:
    """One of an audience; without an account nothing reaches them."""

    name: str
    joined: bool
