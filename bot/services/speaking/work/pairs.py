"""Letters about pairs: proposed, agreed, started, not formed, paused, closed, without an order."""

from collections.abc import Mapping
from typing import assert_never

from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.domain.pairs import CompletionReason, Pair, PairStatus, requests
from bot.domain.people import Profile
from bot.domain.posts.about_pairs import (
    OrderMissing,
    PairAgreed,
    PairClosed,
    PairNotFormed,
    PairPaused,
    PairProposed,
    PairResumed,
    PairStarted,
)
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, OnDate, Phrase, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Forming = PairProposed | PairAgreed | PairStarted | PairNotFormed
Working = PairClosed | PairPaused | PairResumed | OrderMissing
Told = Forming | Working
Profiles = Mapping[PersonId, Profile]
Lines = tuple[tuple[str, dict[str, object]], ...]
_LONGEST_SAID = 300


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter to a member or a curator, or why the world has moved on."""
    pair = await desk.pairs.get(note.pair)
    if pair is None:
        return Drop("gone")
    if isinstance(note, Forming):
        return await _forming(desk, pair, note, view)
    return _working(pair, note)


async def _forming(desk: Desk, pair: Pair, note: Forming, view: View) -> Letter | Drop:
    match note:
        case PairProposed():
            people = [member.person_id for member in pair.members]
            return proposed(pair, await desk.memberships.profiles(people), view)
        case PairAgreed():
            return agreed(pair)
        case PairStarted():
            return started(pair, view)
        case PairNotFormed():
            return not_formed(pair)
        case _:
            assert_never(note)


def _working(pair: Pair, note: Working) -> Letter | Drop:
    match note:
        case PairClosed():
            return closed(pair)
        case PairPaused():
            return _while(pair, PairStatus.PAUSED, "pairs-told-paused")
        case PairResumed():
            return _while(pair, PairStatus.ACTIVE, "pairs-told-resumed")
        case OrderMissing():
            return order_missing(pair)
        case _:
            assert_never(note)


def proposed(pair: Pair, said: Profiles, view: View) -> Letter | Drop:
    """To one member: the other side, what it asks for or offers, the term; yes or not now."""
    waiting = any(m.person_id == view.me and not m.agreed_at for m in pair.members)
    if pair.status is not PairStatus.PROPOSED or not waiting:
        return Drop("answered")
    mentor = pair.mentor.person_id == view.me
    values: dict[str, object] = {
        "names": _names(pair) if mentor else pair.mentor.name,
        "start": OnDate(pair.programme.start),
        "end": OnDate(pair.programme.end),
        "format": Coded("mentoring-format", pair.programme.format),
    }
    key = "pairs-asked-mentor" if mentor else "pairs-asked-mentee"
    lines = _asked(pair, said, view) if mentor else _offered(pair, said)
    return Letter(key, values, lines, rows=(answers(pair),))


def _asked(pair: Pair, said: Profiles, view: View) -> Lines:
    return tuple(
        ("pairs-request", {"name": name, "words": cut(words, _LONGEST_SAID)})
        for name, words in requests(pair, said, view.me)
    )


def _offered(pair: Pair, said: Profiles) -> Lines:
    offer = said.get(pair.mentor.person_id, Profile()).can_help
    return (("pairs-can-help", {"words": cut(offer, _LONGEST_SAID)}),) if offer else ()


def answers(pair: Pair) -> tuple[Button, ...]:
    return (
        Button("button-agree", Tap("pa", pair.id).pack()),
        Button("button-not-now", Tap("pd", pair.id).pack()),
    )


def agreed(pair: Pair) -> Letter | Drop:
    """To the curator: the order alone is missing."""
    if pair.status is not PairStatus.AGREED:
        return Drop("not waiting for an order")
    buttons = (
        Button("button-order-number", Tap("pn", pair.id).pack()),
        Button("button-order-preparing", Tap("pg", pair.id).pack()),
    )
    return Letter("pairs-told-agreed", _sides(pair), rows=tuple((one,) for one in buttons))


def started(pair: Pair, view: View) -> Letter | Drop:
    if pair.status is not PairStatus.ACTIVE:
        return Drop("not active")
    if not pair.has(view.me):
        button = Button("button-open-pair", Tap("pc", pair.id).pack())
        return Letter("pairs-told-started-curator", _sides(pair), rows=((button,),))
    button = Button("button-open-plan", Tap("pl", pair.id).pack())
    rules = Button("button-programme-rules", Tap("ruo", pair.id).pack())
    return Letter("pairs-told-started", _sides(pair), rows=((rules,), (button,)))


def not_formed(pair: Pair) -> Letter | Drop:
    """Nobody learns who said no."""
    if pair.completion_reason is not CompletionReason.DECLINED:
        return Drop("taken back")
    return Letter("pairs-told-not-formed", _sides(pair))


def closed(pair: Pair) -> Letter | Drop:
    reason = pair.completion_reason
    if reason is None or reason is CompletionReason.DECLINED:
        return Drop("taken back")
    values = {**_sides(pair), "reason": _told_to_sides(reason)}
    look_back = Button("button-closing-reflect", Tap("zf", pair.id).pack())
    lines: Lines = (("closing-told-reflection", {}),)
    return Letter("pairs-told-closed", values, lines, rows=((look_back,),))


def _told_to_sides(reason: CompletionReason) -> Coded | Phrase:
    """The label, but for the one that names a side as the cause: that stays in the papers."""
    if reason is CompletionReason.MENTOR_REFUSED:
        return Phrase("pairs-duties-over", {})
    return Coded("completion-reason", reason, short=True)


def order_missing(pair: Pair) -> Letter | Drop:
    """To the curator, weekly, while the order is being prepared."""
    if pair.order.number or pair.status not in (PairStatus.ACTIVE, PairStatus.PAUSED):
        return Drop("order known")
    button = Button("button-order-number", Tap("pn", pair.id).pack())
    return Letter("pairs-order-missing", _sides(pair), rows=((button,),))


def _while(pair: Pair, status: PairStatus, key: str) -> Letter | Drop:
    if pair.status is not status:
        return Drop("changed meanwhile")
    return Letter(key, _sides(pair))


def _sides(pair: Pair) -> dict[str, object]:
    return {"mentor": pair.mentor.name, "mentees": _names(pair)}


def _names(pair: Pair) -> tuple[str, ...]:
    return tuple(member.name for member in pair.mentees)
