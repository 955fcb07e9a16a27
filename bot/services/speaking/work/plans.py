"""Letters about plans: proposed, done, returned, moved, cancelled, a new goal."""

from collections.abc import Sequence
from typing import assert_never

from bot.domain.names import short_name
from bot.domain.pairs import Pair, PairStatus
from bot.domain.planning import awaiting
from bot.domain.plans import ItemStatus, PlanItem
from bot.domain.posts.about_pairs import (
    GoalChanged,
    ItemCancelled,
    ItemDone,
    ItemMoved,
    ItemReturned,
    ItemsProposed,
)
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, Phrase, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

OfItem = ItemDone | ItemReturned | ItemMoved | ItemCancelled
Told = ItemsProposed | GoalChanged | OfItem
_MOST_LINES = 8


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter to the other side, or why the world has moved on."""
    if isinstance(note, ItemsProposed | GoalChanged):
        pair = await desk.pairs.get(note.pair)
        if pair is None or pair.status is not PairStatus.ACTIVE:
            return Drop("pair not active")
        if isinstance(note, GoalChanged):
            return goal_changed(pair)
        return await items_proposed(desk, pair, view)
    item = await desk.plans.get(note.item)
    pair = await desk.pairs.get(item.pair_id) if item else None
    if item is None or pair is None or pair.status is PairStatus.CLOSED:
        return Drop("pair closed")
    return _of_item(pair, item, note)


def goal_changed(pair: Pair) -> Letter | Drop:
    """To the other side; the latest wording only."""
    if not pair.programme.goal:
        return Drop("no goal")
    return Letter("plan-told-goal", {"goal": pair.programme.goal}, rows=((_plan(pair),),))


async def items_proposed(desk: Desk, pair: Pair, view: View) -> Letter | Drop:
    """All that waits for the reader's yes, in one message."""
    waiting = awaiting(await desk.plans.of_pair(pair.id), pair, view.me)
    if not waiting:
        return Drop("answered")
    lines = tuple(
        ("plan-told-line", {"title": item.title, "due": item.due})
        for item in waiting[:_MOST_LINES]
    )
    if rest := len(waiting) - len(lines):
        lines += (("plan-told-more", {"count": rest}),)
    last = str(max(item.id for item in waiting))
    key = "button-accept-all" if len(waiting) > 1 else "button-accept"
    accept = Button(key, Tap("ia", pair.id, last).pack())
    values: dict[str, object] = {
        "count": len(waiting),
        "who": _proposers(pair, waiting),
        "pair": _named(pair),
    }
    return Letter("plan-told-proposed", values, lines, ((accept,), (_plan(pair),)))


def _proposers(pair: Pair, waiting: Sequence[PlanItem]) -> list[str]:
    proposed = {item.proposed_by for item in waiting}
    return [short_name(one.name) for one in pair.members if one.person_id in proposed]


def _named(pair: Pair) -> Phrase:
    mentees = [short_name(one.name) for one in pair.mentees]
    return Phrase("plan-names", {"mentor": short_name(pair.mentor.name), "mentees": mentees})


def _of_item(pair: Pair, item: PlanItem, note: OfItem) -> Letter | Drop:
    match note:
        case ItemDone():
            return item_done(pair, item)
        case ItemReturned():
            return item_returned(item, note)
        case ItemMoved():
            return item_moved(item, note)
        case ItemCancelled():
            return item_cancelled(item)
        case _:
            assert_never(note)


def item_done(pair: Pair, item: PlanItem) -> Letter | Drop:
    """Please confirm or return."""
    if item.status is not ItemStatus.DONE:
        return Drop("answered or taken back")
    buttons = (
        Button("button-verify", Tap("iv", item.id).pack()),
        Button("button-return", Tap("ir", item.id).pack()),
    )
    who = next((m.name for m in pair.members if m.person_id == item.done_by), pair.mentor.name)
    values: dict[str, object] = {"title": item.title, "name": who}
    return Letter("plan-told-done", values, rows=(buttons, (_open(item),)))


def item_returned(item: PlanItem, note: ItemReturned) -> Letter | Drop:
    if not item.open:
        return Drop("done anew or cancelled")
    values: dict[str, object] = {"title": item.title, "words": note.words}
    return Letter("plan-told-returned", values, rows=((_open(item),),))


def item_moved(item: PlanItem, note: ItemMoved) -> Letter | Drop:
    if not item.open or item.moves != note.moves:
        return Drop("moved again, done or cancelled")
    values: dict[str, object] = {
        "title": item.title,
        "due": item.due,
        "reason": item.move_reason or "",
    }
    return Letter("plan-told-moved", values, rows=((_open(item),),))


def item_cancelled(item: PlanItem) -> Letter | Drop:
    if item.status is not ItemStatus.CANCELLED:
        return Drop("not cancelled")
    values: dict[str, object] = {"title": item.title, "reason": item.cancel_reason or ""}
    return Letter("plan-told-cancelled", values)


def _open(item: PlanItem) -> Button:
    return Button("button-open-item", Tap("io", item.id).pack())


def _plan(pair: Pair) -> Button:
    return Button("button-open-plan", Tap("pl", pair.id).pack())
