"""What goes with keeping a practice: consents asked for, names left out, curators told."""

from dataclasses import replace
from datetime import datetime

from bot.domain.closing.publication import without_names
from bot.domain.community.practices import Practice, PracticePart
from bot.domain.people import Role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_community import PracticeReady
from bot.storage.desk import Desk


async def consents(desk: Desk, found: Practice) -> bool:
    """Everybody of the pair it came from has said yes to publishing."""
    if found.pair_id is None:
        return True
    pair = await desk.pairs.get(found.pair_id)
    asked = await desk.closing.publications.get(found.pair_id)
    if pair is None or asked is None:
        return False
    return all(asked.answers.get(one.person_id) is True for one in pair.members)


async def nameless(desk: Desk, found: Practice) -> Practice:
    """Names of those whose pair it was are replaced by an ellipsis."""
    if found.pair_id is None or (pair := await desk.pairs.get(found.pair_id)) is None:
        return found
    names = [(one.name, "…") for one in pair.members]
    texts = {part: without_names(found.part(part), names) for part in PracticePart}
    return replace(
        found,
        title=without_names(found.title, names),
        was=texts[PracticePart.WAS],
        done=texts[PracticePart.DONE],
        result=texts[PracticePart.RESULT],
    )


async def tell_ready(desk: Desk, found: Practice, now: datetime) -> None:
    for curator in await desk.people.with_role(found.organisation_id, Role.CURATOR):
        if curator.id != found.author_id:
            note = PracticeReady(curator.id, found.id)
            desk.outbox.add(found.organisation_id, note, now, now + UNDO_WINDOW)


def facts(of: Practice) -> dict[str, object]:
    return {"agreed": of.agreed, "published": of.published, "removed": of.removed}
