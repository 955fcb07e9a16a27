"""What papers and their forms refuse."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class FormTooLarge(Told):
    """In megabytes."""

    most: int


class NotADocx(Refusal):
    """Something else than a document of Word was sent, or a damaged one."""


class FormWithMacros(Refusal):
    """A form with programmes, embedded objects or links to other files is not opened."""


class FormTooHeavy(Refusal):
    """It unpacks to more than a form can need, or takes too long to fill in."""


@dataclass
class FormFaulty(Told):
    """Fields or marks that can't be filled in; `list`: a line each, worded by the reader."""

    list: str
    count: int


class NoFields(Refusal):
    """A form without a single field would be the same paper for everybody."""


class NothingToDraw(Refusal):
    """A picture was asked for where there are no numbers yet."""
