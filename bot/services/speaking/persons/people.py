"""Letters about people: who came, who can't be reached, whose draft waits."""

from datetime import datetime
from typing import assert_never

from bot.domain.posts.about_people import DraftWaits, Joined, Unreachable
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk
from bot.storage.members.hearers import hearers

Told = Joined | Unreachable | DraftWaits


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case Joined():
            return await joined(desk, note, view)
        case Unreachable():
            return await unreachable(desk, note, view)
        case DraftWaits():
            return await draft_waits(desk, note, view)
        case _:
            assert_never(note)


async def joined(desk: Desk, note: Joined, view: View) -> Letter | Drop:
    """To the curator: somebody came by an invitation."""
    person = await desk.people.get(note.person, view.organisation.id)
    if person is None:
        return Drop("gone")
    return Letter("reminders-joined", {"name": person.name})


async def unreachable(desk: Desk, note: Unreachable, view: View) -> Letter | Drop:
    """To the curator, once: the messenger no longer takes letters for somebody."""
    person = await desk.people.get(note.person, view.organisation.id)
    if person is None:
        return Drop("gone")
    found = await hearers(desk.connection, [note.person])
    account = found[note.person][1] if note.person in found else None
    if account is None or account.unreachable_since is None:
        return Drop("reachable again")
    return Letter("reminders-unreachable", {"name": person.name})


async def draft_waits(_desk: Desk, note: DraftWaits, view: View) -> Letter | Drop:
    """An unfinished record: continue or delete; or the word that it was deleted after a month."""
    values: dict[str, object] = {
        "day": datetime.fromisoformat(note.touched).astimezone(view.hearer.zone).date()
    }
    if note.dropped:
        return Letter("reminders-draft-dropped", values)
    buttons = (
        Button("button-draft-continue", Tap("dc", note.to).pack()),
        Button("button-draft-delete", Tap("dd", note.to).pack()),
    )
    return Letter("reminders-draft-waits", values, rows=(buttons,))
