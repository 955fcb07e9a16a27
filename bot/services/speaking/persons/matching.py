"""Letters about matching: a blind question, what came of it, orders on their way."""

from typing import assert_never

from bot.domain.matching.interest import Interest, InterestStatus
from bot.domain.names import cut
from bot.domain.pairs import PairStatus
from bot.domain.people import Profile
from bot.domain.posts.about_matching import (
    InterestAsked,
    InterestMutual,
    InterestSettled,
    OrderApproved,
    OrderReturned,
    OrderSubmitted,
)
from bot.domain.posts.about_matching import Told as _Told
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = _Told
_LONGEST_SAID = 300
_READY = (PairStatus.AGREED, PairStatus.TO_ORDER)
Lines = tuple[tuple[str, dict[str, object]], ...]


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter as the world is now."""
    match note:
        case InterestAsked():
            return await _asked(desk, note, view)
        case InterestMutual():
            return await _mutual(desk, note)
        case InterestSettled():
            return await _settled(desk, note)
        case OrderSubmitted() | OrderApproved() | OrderReturned():
            return await _order(desk, note, view)
        case _:
            assert_never(note)


async def _asked(desk: Desk, note: InterestAsked, view: View) -> Letter | Drop:
    """To one of the two, with what the other says of themselves, whatever that one answered."""
    found = await desk.interests.get(note.interest)
    if found is None or not found.open or found.said(view.me) is not None:
        return Drop("answered or settled")
    mentor = view.me == found.mentor
    other = found.mentee if mentor else found.mentor
    profile = (await desk.memberships.profiles([other])).get(other, Profile())
    key = "matching-asked-mentor" if mentor else "matching-asked-mentee"
    name = found.mentee_name if mentor else found.mentor_name
    lines = (*_about(profile, mentor=mentor), ("matching-asked-blind", {}))
    return Letter(key, {"name": name}, lines, rows=(answers(found),))


def _about(profile: Profile, *, mentor: bool) -> Lines:
    """The short profile of the other side, as far as it was said."""
    said = list[tuple[str, dict[str, object]]]()
    if profile.position:
        said.append(("matching-profile-position", {"position": profile.position}))
    if mentor and profile.category:
        category = Coded("mentee-category", profile.category)
        said.append(("matching-profile-category", {"category": category}))
    words = profile.request if mentor else profile.can_help
    if words:
        key = "matching-profile-request" if mentor else "pairs-can-help"
        said.append((key, {"words": cut(words, _LONGEST_SAID)}))
    return tuple(said)


def answers(found: Interest) -> tuple[Button, ...]:
    return (
        Button("button-matching-ready", Tap("ky", found.id).pack()),
        Button("button-matching-not-ready", Tap("kn", found.id).pack()),
    )


async def _mutual(desk: Desk, note: InterestMutual) -> Letter | Drop:
    pair = await desk.pairs.get(note.pair)
    if pair is None or pair.status not in _READY:
        return Drop("changed meanwhile")
    names = tuple(member.name for member in pair.mentees)
    button = Button("button-open-pair", Tap("pc", pair.id).pack())
    values: dict[str, object] = {"mentor": pair.mentor.name, "mentees": names}
    return Letter("matching-told-mutual", values, rows=((button,),))


async def _settled(desk: Desk, note: InterestSettled) -> Letter | Drop:
    """Nobody is told who answered what, nor whether anybody did."""
    found = await desk.interests.get(note.interest)
    if found is None or found.status is not InterestStatus.NOT_MUTUAL:
        return Drop("changed meanwhile")
    button = Button("button-matching-others", Tap("km", found.mentee).pack())
    values: dict[str, object] = {"mentor": found.mentor_name, "mentee": found.mentee_name}
    return Letter("matching-told-not-mutual", values, rows=((button,),))


async def _order(
    desk: Desk, note: OrderSubmitted | OrderApproved | OrderReturned, view: View
) -> Letter | Drop:
    """Said only while something waits for this step."""
    agreed, waiting, approved = await desk.orders.counts(view.organisation.id)
    button = Button("button-orders-open", Tap("oo", 0).pack())
    match note:
        case OrderSubmitted():
            count, key = waiting, "orders-told-submitted"
        case OrderApproved():
            count, key = approved, "orders-told-approved"
        case OrderReturned():
            count, key = agreed, "orders-told-returned"
        case _:
            assert_never(note)
    if not count:
        return Drop("nothing waits")
    values: dict[str, object] = {"count": min(count, note.count)}
    if isinstance(note, OrderReturned):
        values["words"] = note.words
    return Letter(key, values, rows=((button,),))
