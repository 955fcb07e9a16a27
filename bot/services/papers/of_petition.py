"""Papers about a petition: what was asked, in whose words, how it was decided."""

from typing import Final

from bot.domain.errors import NotYours
from bot.domain.people import Profile
from bot.domain.petitions import PetitionKind
from bot.domain.petitions.details import Details
from bot.services.papers.content import Choice, Fields, Joined, Value
from bot.services.papers.pair.fields import local
from bot.services.petitions import REASONS, Seen
from bot.services.speaking.frame import Coded, Phrase

KINDS: Final = {
    "petition_replacement": PetitionKind.REPLACE_MENTOR,
    "petition_resignation": PetitionKind.MENTOR_RESIGN,
    "petition_extension": PetitionKind.EXTEND,
    "petition_correction": PetitionKind.CORRECT,
    "petition_release": PetitionKind.RELEASE,
}


def paper_of(kind: PetitionKind) -> str | None:
    """The code of its paper; None for kinds that need none."""
    return next((code for code, one in KINDS.items() if one is kind), None)


def petition_fields(seen: Seen, author: Profile, zone: str) -> Fields:
    """NotYours is the caller's: `seen` is what this reader may see."""
    found, details = seen.petition, seen.petition.details
    reason: Value = None
    if found.reason:
        reason = Choice(REASONS[found.kind], found.reason)
    form, hours = details.form, details.hours
    return {
        "kind": Coded("petition-kind", found.kind),
        "author": seen.author,
        "author_position": author.position,
        "created_on": local(found.created_at, zone),
        "reason": reason,
        "words": found.words or None,
        "last_day": details.last_day,
        "new_end": details.end,
        "change": Phrase(f"papers-change-{details.change}", {}) if details.change else None,
        "correction": _correction(details),
        "new_form": Coded("mentoring-form", form) if form else None,
        "new_kinds": Joined(tuple(Coded("mentoring-kind", one) for one in details.kinds)),
        "day": details.day,
        "hours": Choice("release_hours", hours) if hours else None,
        "substitute": details.substitute or None,
        "status": Coded("petition-status", found.status),
        "answer": found.answer,
        "answered_on": local(found.answered_at, zone),
    }


def _correction(details: Details) -> Value:
    """«форма наставничества: Педагог-группа педагогов»; other changes are told in the words."""
    if details.change is None:
        return None
    told: list[Value] = [Phrase(f"papers-change-{details.change}", {})]
    if details.form:
        told.append(Coded("mentoring-form", details.form))
    if details.kinds:
        told.append(Joined(tuple(Coded("mentoring-kind", one) for one in details.kinds)))
    return Joined(tuple(told), by=": ")


def require_kind(code: str, seen: Seen) -> None:
    """NotYours for a paper of another kind: such a petition isn't there."""
    if KINDS[code] is not seen.petition.kind:
        raise NotYours
