"""What fills a field of the passport until the school writes its own words."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.dialogs.turn import Tongue
from bot.domain.names import cut
from bot.domain.people import Organisation
from bot.domain.plans import Direction
from bot.domain.school.documents import DocumentKind, SchoolDocument
from bot.domain.school.passport import LONGEST_FIELD, PassportField
from bot.services.school.passports import Known

_MOST_DOCUMENTS: Final = 12


def field_words(words: Tongue, field: PassportField, known: Known, school: Organisation) -> str:
    """The school's own words, or what is known; empty when nothing is."""
    return known.passport.own(field) or _known(words, field, known, school)[:LONGEST_FIELD]


def _known(words: Tongue, field: PassportField, known: Known, school: Organisation) -> str:
    made: dict[PassportField, Callable[[], str]] = {
        PassportField.NAME: lambda: words.say("passport-name", organisation=school.name),
        PassportField.DECISION: lambda: _decision(words, known),
        PassportField.BASIS: lambda: _basis(words, known.documents),
        PassportField.DEVELOPERS: lambda: ", ".join([*known.heads, *known.curators]),
        PassportField.TERM: lambda: f"{known.year.start:%d.%m.%Y}–{known.year.end:%d.%m.%Y}",
        PassportField.FORMS: lambda: _labels(words, "mentoring-form", school.forms),
        PassportField.DIRECTIONS: lambda: _labels(words, "plan-direction", Direction),
        PassportField.MANAGEMENT: lambda: _management(words, known),
    }
    if field in made:
        return made[field]()
    said = known.profile.passport.get(field)
    return said.say(words.lang) if said else ""


def _decision(words: Tongue, known: Known) -> str:
    """The order of the organisation that was entered last."""
    orders = [one for one in known.documents if one.kind is DocumentKind.ORDER and one.number]
    own = [one for one in orders if one.level == "organisation"] or orders
    return _named(words, own[0]) if own else ""


def _basis(words: Tongue, documents: Iterable[SchoolDocument]) -> str:
    grounds = [one for one in documents if one.level != "organisation"][:_MOST_DOCUMENTS]
    return "; ".join(_named(words, one) for one in grounds)


def _named(words: Tongue, one: SchoolDocument) -> str:
    title = cut(one.title, 120)
    if one.number and one.dated:
        number = words.say(
            "documents-number-dated", number=one.number, day=f"{one.dated:%d.%m.%Y}"
        )
        return f"{title} {number}"
    return title


def _management(words: Tongue, known: Known) -> str:
    said = []
    if known.heads:
        said.append(words.say("passport-head", names=", ".join(known.heads)))
    if known.curators:
        said.append(words.say("passport-curator", names=", ".join(known.curators)))
    return "; ".join(said)


def _labels(words: Tongue, enum: str, codes: Iterable[str]) -> str:
    return ", ".join(words.label(enum, code) for code in codes)
