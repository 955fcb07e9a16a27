"""Places of a mentor: each unfinished pair takes one, numbered from 1, so that the database keeps
two curators from giving away the same one. Places beyond the capacity are taken by a word only.
"""

from collections.abc import Iterable
from itertools import count

from bot.domain.matching.refusals import MentorFull


def free_slot(taken: Iterable[int | None], capacity: int, *, beyond: bool) -> int:
    """The lowest free number; MentorFull when it lies beyond the capacity and none was asked for.

    `taken`: of the mentor's unfinished pairs; None: an older pair, which takes a place as well.
    """
    known = list(taken)
    used = {slot for slot in known if slot is not None}
    free = (number for number in count(1) if number not in used)
    for _ in range(len(known) - len(used)):
        next(free)
    slot = next(free)
    if max(slot, len(known) + 1) > capacity and not beyond:
        raise MentorFull(len(known))
    return slot
