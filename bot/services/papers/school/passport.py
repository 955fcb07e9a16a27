"""What fills the fields of the passport until the school writes its own words."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.domain.names import cut
from bot.domain.people import Organisation
from bot.domain.plans import Direction
from bot.domain.school.documents import DocumentKind, SchoolDocument
from bot.domain.school.passport import PassportField
from bot.services.papers.content import Fields, Joined, Value
from bot.services.school.passports import Known
from bot.services.speaking.frame import Coded, Phrase

_MOST_DOCUMENTS: Final = 12
_TITLE: Final = 120


def passport_fields(known: Known, school: Organisation) -> Fields:
    said = {str(field): passport_value(field, known, school) for field in PassportField}
    return {**said, "state": Coded("programme-state", known.passport.state)}


def passport_value(field: PassportField, known: Known, school: Organisation) -> Value:
    """The school's own words, or what is known; None when nothing is."""
    if own := known.passport.own(field):
        return own
    made: dict[PassportField, Callable[[], Value]] = {
        PassportField.NAME: lambda: Phrase("passport-name", {"organisation": school.name}),
        PassportField.DECISION: lambda: decision(known.documents),
        PassportField.BASIS: lambda: _basis(known.documents),
        PassportField.DEVELOPERS: lambda: Joined((*known.heads, *known.curators)),
        PassportField.TERM: lambda: f"{known.year.start:%d.%m.%Y}–{known.year.end:%d.%m.%Y}",
        PassportField.FORMS: lambda: _labels("mentoring-form", school.forms),
        PassportField.DIRECTIONS: lambda: _labels("plan-direction", Direction),
        PassportField.MANAGEMENT: lambda: _management(known),
    }
    if field in made:
        return made[field]()
    return known.profile.passport.get(field)


def decision(documents: Iterable[SchoolDocument]) -> Value:
    """The order of the organisation that was entered last."""
    orders = [one for one in documents if one.kind is DocumentKind.ORDER and one.number]
    own = [one for one in orders if one.level == "organisation"] or orders
    return _named(own[0]) if own else None


def _basis(documents: Iterable[SchoolDocument]) -> Value:
    grounds = [one for one in documents if one.level != "organisation"][:_MOST_DOCUMENTS]
    return Joined(tuple(_named(one) for one in grounds), by="; ")


def _named(one: SchoolDocument) -> Value:
    title = cut(one.title, _TITLE)
    if one.number and one.dated:
        values: dict[str, object] = {"number": one.number, "day": f"{one.dated:%d.%m.%Y}"}
        return Joined((title, Phrase("documents-number-dated", values)), by=" ")
    return title


def _management(known: Known) -> Value:
    said = list[Value]()
    if known.heads:
        said.append(Phrase("passport-head", {"names": ", ".join(known.heads)}))
    if known.curators:
        said.append(Phrase("passport-curator", {"names": ", ".join(known.curators)}))
    return Joined(tuple(said), by="; ")


def _labels(enum: str, codes: Iterable[str]) -> Value:
    return Joined(tuple(Coded(enum, code) for code in codes))
