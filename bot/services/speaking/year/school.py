"""Letters about the school's programme: items of the roadmap that are due, documents that end."""

from datetime import timedelta
from typing import Final, assert_never

from bot.domain.names import cut
from bot.domain.posts.about_school import DocumentExpires, RoadmapDue
from bot.domain.school.documents import told_days
from bot.domain.school.roadmap import AHEAD, RoadmapItem, holders
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, OnDate, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = RoadmapDue | DocumentExpires
MOST_BUTTONS: Final = 7
_ON_BUTTON: Final = 22
_TITLE: Final = 200


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case RoadmapDue():
            return await roadmap_due(desk, view)
        case DocumentExpires():
            return await document_expires(desk, note, view)
        case _:
            assert_never(note)


async def roadmap_due(desk: Desk, view: View) -> Letter | Drop:
    """All that this person holds and that is near or late, in one message."""
    within = view.organisation.id
    until = view.today + timedelta(days=AHEAD)
    items = await desk.roadmaps.dated(within, until, view.today)
    roles = await desk.roadmaps.holders(within)
    mine = [item for item in items if view.me in holders(item, roles)]
    waiting = sorted((item for item in mine if item.open), key=_order)
    done = [item for item in mine if not item.open] if view.again else []
    if not waiting and not done:
        return Drop("done, moved or given to somebody else")
    key = "roadmap-told" if waiting else "roadmap-told-done-all"
    return Letter(key, {}, _lines(waiting, done, view), _rows(waiting, done))


def _order(item: RoadmapItem) -> tuple[str, int]:
    return (item.due.isoformat() if item.due else "", item.id)


def _lines(
    waiting: list[RoadmapItem], done: list[RoadmapItem], view: View
) -> tuple[tuple[str, dict[str, object]], ...]:
    lines = [_line(item, view) for item in waiting[:MOST_BUTTONS]]
    if rest := len(waiting) - len(lines):
        lines.append(("roadmap-told-more", {"count": rest}))
    lines += [("roadmap-told-done", _named(item)) for item in done]
    return tuple(lines)


def _line(item: RoadmapItem, view: View) -> tuple[str, dict[str, object]]:
    named = _named(item)
    if item.due is None or item.due == view.today:
        return "roadmap-told-today", named
    if item.due < view.today:
        return "roadmap-told-late", named | {"days": (view.today - item.due).days}
    return "roadmap-told-ahead", named | {"due": OnDate(item.due)}


def _named(item: RoadmapItem, width: int = _TITLE) -> dict[str, object]:
    return {"code": item.code, "title": cut(item.title, width)}


def _rows(waiting: list[RoadmapItem], done: list[RoadmapItem]) -> tuple[tuple[Button, ...], ...]:
    if len(waiting) == 1 and not done:
        (item,) = waiting
        finish = Button("button-roadmap-told-done", Tap("rd", item.id).pack())
        return ((finish, Button("button-roadmap-told-open", Tap("ro", item.id).pack())),)
    buttons = [
        Button("button-roadmap-told-done-of", Tap("rd", item.id).pack(), _named(item, _ON_BUTTON))
        for item in waiting[:MOST_BUTTONS]
    ]
    buttons += [
        Button("button-roadmap-told-undo-of", Tap("ru", item.id).pack(), {"code": item.code})
        for item in done
    ]
    everything = Button("button-roadmap-told-all", Tap("rb", 0).pack())
    return (*((button,) for button in buttons[:MOST_BUTTONS]), (everything,))


async def document_expires(desk: Desk, note: DocumentExpires, view: View) -> Letter | Drop:
    document = await desk.documents.get(note.document)
    if document is None or document.removed or document.expires_on is None:
        return Drop("out of the register")
    if document.expires_on.isoformat() != note.on or told_days(document, view.today) is None:
        return Drop("prolonged or over")
    open_it = Button("button-document-open", Tap("rdo", document.id).pack())
    values: dict[str, object] = {"title": document.title, "day": OnDate(document.expires_on)}
    return Letter("documents-told-expires", values, rows=((open_it,),))
