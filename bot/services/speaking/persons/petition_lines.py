"""What a petition asks for, a line each, for the letters about it; how it was decided."""

from typing import Any

from bot.catalog import choices
from bot.domain.names import cut
from bot.domain.pairs import Pair
from bot.domain.petitions import Change, Petition, PetitionKind
from bot.domain.posts import dedup_key
from bot.domain.posts.about_petitions import PetitionFiled, PetitionWaits
from bot.services.petitions.filing import REASONS
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, OnDate, Phrase, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

LONGEST_SAID = 500
Values = dict[str, object]
Lines = tuple[tuple[str, Values], ...]


def asked(petition: Petition, view: View) -> Lines:
    """What exactly is asked for, a line each."""
    found, lines = petition.details, list[tuple[str, Values]]()
    lang = view.hearer.account.language if view.hearer.account else "ru"
    if petition.reason:
        reason = _choice(REASONS[petition.kind], petition.reason, lang)
        lines.append(("petitions-card-reason", {"reason": reason}))
    if found.end:
        lines.append(("petitions-line-end", {"end": OnDate(found.end)}))
    if found.change:
        lines.append(("petitions-card-change", {"what": _change(petition)}))
    if found.day:
        hours = _choice("release_hours", found.hours, lang)
        lines.append(("petitions-card-day", {"day": found.day, "hours": hours}))
    if petition.words:
        lines.append(("petitions-card-words", {"words": cut(petition.words, LONGEST_SAID)}))
    if found.last_day:
        lines.append(("petitions-card-last-day", {"day": OnDate(found.last_day)}))
    return tuple(lines)


def _change(petition: Petition) -> Phrase:
    found = petition.details
    if found.change is Change.FORM and found.form:
        form = Coded("mentoring-form", found.form, short=True)
        return Phrase("petitions-change-to-form", {"form": form})
    if found.change is Change.KINDS:
        kinds = [Coded("mentoring-kind", kind, short=True) for kind in found.kinds]
        return Phrase("petitions-change-to-kinds", {"kinds": kinds})
    return Phrase(f"petitions-change-{found.change}", {})


def _choice(name: str, code: str, lang: str) -> str:
    return next((one.say(lang) for one in choices(name) if one.code == code), code)


def of(petition: Petition, pair: Pair) -> dict[str, Any]:
    return {
        "kind": Coded(
            "petition-kind", petition.kind, short=petition.kind is not PetitionKind.SUPPORT
        ),
        "mentor": pair.mentor.name,
        "mentees": tuple(one.name for one in pair.mentees),
    }


async def settled(desk: Desk, petition: Petition, pair: Pair, view: View) -> Letter | Drop:
    """In place of the letter that asked for a decision: somebody else has decided."""
    if petition.open:
        return Drop("taken back")
    asked_by = (PetitionFiled(view.me, petition.id), PetitionWaits(view.me, petition.id))
    over = await desk.posts.message_of(view.me, [dedup_key(note) for note in asked_by])
    if over is None:
        return Drop("was never asked")
    by = petition.answered_by
    who = await desk.people.get(by, view.organisation.id) if by else None
    values = {
        **of(petition, pair),
        "status": Coded("petition-status", petition.status),
        "by": who.name if who else "",
    }
    open_it = Button("button-petition-open", Tap("qo", petition.id).pack())
    return Letter("petitions-told-settled", values, rows=((open_it,),), over=over)
