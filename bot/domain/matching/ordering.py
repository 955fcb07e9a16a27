"""Pairs on their way into an order: submitted to the head, approved, given number and date."""

from dataclasses import replace
from datetime import datetime

from bot.domain.errors import WorldChanged
from bot.domain.pairing import set_order
from bot.domain.pairs import Order, Pair, PairStatus


def submit(pair: Pair) -> Pair:
    """Both sides agreed: into the draft for the head."""
    if pair.status is not PairStatus.AGREED:
        raise WorldChanged
    return replace(pair, status=PairStatus.TO_ORDER)


def hand_back(pair: Pair) -> Pair:
    """The head returns it, or the curator takes it out of the draft."""
    if pair.status is not PairStatus.TO_ORDER:
        raise WorldChanged
    order = replace(pair.order, approved_at=None)
    return replace(pair, status=PairStatus.AGREED, order=order)


def approve(pair: Pair, now: datetime) -> Pair:
    """The head approves; number and date are still to come."""
    if pair.status is not PairStatus.TO_ORDER or pair.order.approved_at:
        raise WorldChanged
    return replace(pair, order=replace(pair.order, approved_at=now))


def issue(pair: Pair, order: Order) -> Pair:
    """By number and date the pair begins to work."""
    if pair.status not in (PairStatus.AGREED, PairStatus.TO_ORDER):
        raise WorldChanged
    return set_order(pair, order)


def as_before(pair: Pair, status: PairStatus, order: Order) -> Pair:
    """A step of the order was a slip: nobody has heard of it."""
    if pair.status not in (PairStatus.AGREED, PairStatus.TO_ORDER, PairStatus.ACTIVE):
        raise WorldChanged
    return replace(pair, status=status, order=order)
