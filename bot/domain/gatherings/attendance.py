"""Who came to the meetings of a group, counted from the absences."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.meetings import Meeting
from bot.domain.pairs import Member, Pair


@dataclass(frozen=True, slots=True)
class Attendance:
    """One mentee of a group: at `came` of `held` meetings."""

    name: str
    came: int
    held: int


def attendance(pair: Pair, meetings: Iterable[Meeting]) -> tuple[Attendance, ...]:
    """A share for each mentee of a group; of a pair of two there is nothing to count."""
    held = [one for one in meetings if one.held]
    if not pair.is_group or not held:
        return ()
    return tuple(
        Attendance(mentee.name, sum(mentee.person_id not in one.absent for one in held), len(held))
        for mentee in pair.mentees
    )


def present(pair: Pair, meeting: Meeting) -> tuple[Member, ...]:
    """Mentees of a group who were there."""
    if not pair.is_group:
        return ()
    return tuple(one for one in pair.mentees if one.person_id not in meeting.absent)
