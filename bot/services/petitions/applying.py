"""What a granted petition changes: a programme's end, form or kinds, or the life of its pair."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.domain import pairing
from bot.domain.forms import Form, Kind
from bot.domain.ids import PersonId, RevisionId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.petitions import SHARED, Change, Petition, PetitionKind
from bot.domain.petitions.changes import applied
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import PairClosed, PairPaused, PairResumed
from bot.domain.programme import revisions
from bot.domain.programme.content import Part, Programme, value_of
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.programme.revisions import RevisionStatus
from bot.storage.desk import Desk
from bot.storage.programme.revisions import Revisions

ENDED_BY = {
    PetitionKind.MENTOR_RESIGN: CompletionReason.MENTOR_REFUSED,
    PetitionKind.EMPLOYER_CANCEL: CompletionReason.EMPLOYER_CANCELLED,
}
_PARTS = {Change.FORM: Part.FORM, Change.KINDS: Part.KINDS, Change.PLAN: Part.PLAN}
_TOLD: dict[Change, type[PairPaused] | type[PairResumed]] = {
    Change.PAUSE: PairPaused,
    Change.RESUME: PairResumed,
}


async def apply(
    desk: Desk, petition: Petition, pair: Pair, today: date, now: datetime
) -> dict[str, Any]:
    """Write the change; what was before, for taking it back."""
    before = _facts(pair)
    if petition.kind in ENDED_BY:
        await end(desk, petition, pair, today, now)
    elif petition.kind in SHARED:
        changed = applied(pair, petition.kind, petition.details, today)
        if changed.status is not pair.status:
            await desk.pairs.save(changed)
            _tell_status(desk, petition, pair, now)
        before["revision"] = await _keep_programme(desk, petition, pair, changed, now)
    return before


async def end(
    desk: Desk,
    petition: Petition,
    pair: Pair,
    today: date,
    now: datetime,
    wait: timedelta = UNDO_WINDOW,
) -> Pair | None:
    """A notice is over or accepted; None when the pair has ended already.

    `wait`: how long a tap can still be taken back before anybody hears.
    """
    if pair.status not in (PairStatus.ACTIVE, PairStatus.PAUSED):
        return None
    changed = pairing.close(pair, ENDED_BY[petition.kind], today)
    await desk.pairs.save(changed)
    await desk.pairs.save_programme(pair.id, changed.programme)
    for member in pair.members:
        note = PairClosed(member.person_id, pair.id, now.isoformat())
        desk.outbox.add(pair.organisation_id, note, now, now + wait)
    return changed


async def restore(desk: Desk, pair: Pair, before: dict[str, Any], now: datetime) -> None:
    """What `apply` changed becomes what it was."""
    was = PairStatus(before["pair"])
    if pair.status is not was:
        if pair.status is PairStatus.CLOSED:
            changed = pairing.reopen(pair, was)
        else:
            changed = replace(pair, status=was)
        await desk.pairs.save(changed)
    programme = _programme(pair.programme, before)
    if programme != pair.programme:
        await desk.pairs.save_programme(pair.id, programme)
    if before.get("revision"):
        kept = Revisions(desk.connection)
        made = await kept.get(RevisionId(int(before["revision"])))
        if made is not None:
            gone = replace(made, status=RevisionStatus.WITHDRAWN, number=None, settled_at=now)
            await kept.save(gone)


async def _keep_programme(
    desk: Desk, petition: Petition, pair: Pair, changed: Pair, now: datetime
) -> int | None:
    """An approved programme gets a version, a draft is changed in place."""
    extended = petition.kind is PetitionKind.EXTEND
    part = Part.TERM if extended else _PARTS.get(petition.details.change or Change.PAUSE)
    if part is None:
        return None
    programme = pair.programme
    if not revisions.is_versioned(programme):
        if changed.programme != programme:
            await desk.pairs.save_programme(pair.id, changed.programme)
        return None
    value = value_of(changed.programme, part)
    asked = revisions.Change(part, value, petition.words[:300], longer=True)
    author = petition.author_id
    revising, said = revisions.propose(programme, asked, pair.id, author, petition.created_at)
    new = revisions.applied(revising, said)
    agreed = replace(
        said,
        status=RevisionStatus.AGREED,
        agreed_by=_agreed(petition),
        settled_at=now,
        number=new.version,
    )
    await desk.pairs.save_programme(pair.id, new)
    return await Revisions(desk.connection).add(pair.organisation_id, agreed)


def _agreed(petition: Petition) -> tuple[PersonId, ...]:
    return (petition.author_id, *petition.details.agreed)


def _tell_status(desk: Desk, petition: Petition, pair: Pair, now: datetime) -> None:
    kind = _TOLD[petition.details.change or Change.PAUSE]
    for member in pair.members:
        note = kind(member.person_id, pair.id, now.isoformat())
        desk.outbox.add(pair.organisation_id, note, now, now + UNDO_WINDOW)


def _facts(pair: Pair) -> dict[str, Any]:
    programme = pair.programme
    return {
        "pair": str(pair.status),
        "end": programme.end.isoformat(),
        "form": str(programme.form),
        "kinds": [str(kind) for kind in programme.kinds],
        "programme": str(programme.status),
        "version": programme.version,
    }


def _programme(now: Programme, before: dict[str, Any]) -> Programme:
    return replace(
        now,
        end=date.fromisoformat(before["end"]),
        form=Form(before["form"]),
        kinds=tuple(Kind(kind) for kind in before["kinds"]),
        status=ProgrammeStatus(before["programme"]),
        version=before["version"],
    )
