"""What is done to many pairs at once on the way into an order: rule, words, what an undo needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.ids import PersonId
from bot.domain.pairs import Order, Pair, PairStatus
from bot.domain.people import Role
from bot.domain.posts import Note
from bot.domain.posts.about_matching import OrderApproved, OrderReturned, OrderSubmitted
from bot.domain.posts.about_pairs import PairStarted


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the order: its name in the audit, its rule, who is told, in which words."""

    action: str
    rule: Callable[[Pair], Pair]
    told: Role
    words: str = ""

    def notes(self, pairs: list[Pair], hearers: list[PersonId], at: str) -> Iterable[Note]:
        """What is said of it in a minute."""
        if self.action == "order.issue":
            for pair in pairs:
                members = [member.person_id for member in pair.members]
                for one in dict.fromkeys([*members, *hearers]):
                    yield PairStarted(one, pair.id, at)
            return
        for person in hearers:
            match self.action:
                case "order.submit":
                    yield OrderSubmitted(person, len(pairs), at)
                case "order.approve":
                    yield OrderApproved(person, len(pairs), at)
                case _:
                    yield OrderReturned(person, len(pairs), at, self.words)


def states_of(pairs: Iterable[Pair]) -> dict[str, dict[str, Any]]:
    """What an undo needs of each pair: codes and dates."""
    return {
        str(pair.id): {
            "status": pair.status,
            "number": pair.order.number,
            "dated": pair.order.dated.isoformat() if pair.order.dated else None,
            "preparing": pair.order.preparing,
            "approved": pair.order.approved_at.isoformat() if pair.order.approved_at else None,
        }
        for pair in pairs
    }


def read_state(was: dict[str, Any]) -> tuple[PairStatus, Order]:
    dated = date.fromisoformat(was["dated"]) if was["dated"] else None
    approved = datetime.fromisoformat(was["approved"]) if was["approved"] else None
    return PairStatus(was["status"]), Order(was["number"], dated, was["preparing"], approved)
