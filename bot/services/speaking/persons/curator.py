"""The letter of a curator's «Напомнить всем»: to each who is late, about their own pair."""

from datetime import date
from typing import assert_never

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.names import cut, short_name
from bot.domain.nudges import duties
from bot.domain.pairs import Pair, PairStatus
from bot.domain.plans import PlanItem
from bot.domain.posts.about_pairs import ItemsOverdue
from bot.services.overview.judging import rulebook_of
from bot.services.overview.telling import pair_name
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = ItemsOverdue

_MOST_ITEMS = 5
_TITLE_ON_BUTTON = 26
Rows = tuple[tuple[Button, ...], ...]
Lines = tuple[tuple[str, dict[str, object]], ...]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case ItemsOverdue():
            return await items_overdue(desk, note, view)
        case _:
            assert_never(note)


async def items_overdue(desk: Desk, note: ItemsOverdue, view: View) -> Letter | Drop:
    return await letter_about(desk, note.pair, view.me, view.today)


async def letter_about(desk: Desk, known: PairId, reader: PersonId, today: date) -> Letter | Drop:
    """What the reader is late with in a pair; to its mentor, that it has not met for long.

    Four statements.
    """
    pair = await desk.pairs.get(known)
    if pair is None or pair.status is not PairStatus.ACTIVE or not pair.has(reader):
        return Drop("pair not active")
    late = [i for i in await desk.plans.of_pair(pair.id) if i.overdue(today)]
    items = sorted(duties(late, pair, reader), key=lambda item: item.due)
    since = await _silent_since(desk, pair.id, pair.organisation_id, today)
    led = since is not None and pair.mentor.person_id == reader
    if not items and not led:
        return Drop("nothing is late")
    lines, rows = _of_items(items, pair.id)
    if led and since is not None:
        days = (today - since).days
        lines = (*lines, ("overview-letter-silence", {"days": days}))
        rows = (*rows, (_log(pair),))
    return Letter("overview-letter", {"pair": pair_name(pair)}, lines, rows)


def _of_items(items: list[PlanItem], pair: PairId) -> tuple[Lines, Rows]:
    shown = items[:_MOST_ITEMS]
    lines: Lines = tuple(
        ("overview-letter-item", {"title": item.title, "due": item.due}) for item in shown
    )
    if rest := len(items) - len(shown):
        lines = (*lines, ("overview-letter-more", {"count": rest}))
    rows: Rows = tuple((_done(item),) for item in shown)
    if items:
        rows = (*rows, (Button("button-overview-item-open", Tap("pl", pair).pack()),))
    return lines, rows


def _done(item: PlanItem) -> Button:
    title = cut(item.title, _TITLE_ON_BUTTON)
    return Button("button-overview-item-done", Tap("id", item.id).pack(), {"title": title})


def _log(pair: Pair) -> Button:
    """Several pairs' letters come as one message: each button says whose it is."""
    names = ", ".join(short_name(mentee.name) for mentee in pair.mentees)
    tap = Tap("mr", pair.id, "p").pack()
    return Button("button-overview-log-of", tap, {"name": cut(names, _TITLE_ON_BUTTON)})


async def _silent_since(
    desk: Desk, pair: PairId, within: OrganisationId, today: date
) -> date | None:
    """The day a pause counts from when it is long enough to be a signal."""
    rhythm = await desk.silences.of_pair(pair)
    most = (await rulebook_of(desk, within)).limits.pause_yellow
    if rhythm is None or (today - rhythm.since).days <= most:
        return None
    return rhythm.since
