"""What is stored of a pair, and what it comes down to."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.gists import Due, Gist, MeetingSum, PlanSum, Rules, in_order
from bot.domain.likeness import note_key
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.outlines import outline_of
from bot.domain.pairs import Pair
from bot.domain.petitions import Petition
from bot.domain.plans import UNCOUNTED, ItemStatus, PlanItem
from bot.domain.signals import MeetingFact


@dataclass(frozen=True, slots=True)
class PairRecord:
    """What is stored of one pair: its whole plan, its meetings, its open petitions."""

    pair: Pair
    items: tuple[PlanItem, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    petitions: tuple[Petition, ...] = ()


def gist_of(record: PairRecord, rules: Rules) -> Gist:
    """As the database adds it up, from the record itself."""
    held = [meeting for meeting in record.meetings if meeting.held]
    return Gist(
        outline_of(record.pair),
        _plan_sum([item for item in record.items if item.status not in UNCOUNTED]),
        _meeting_sum(held, rules),
        tuple(_fact(meeting, rules) for meeting in held),
        record.petitions,
    )


def _plan_sum(items: Sequence[PlanItem]) -> PlanSum:
    return PlanSum(
        items=len(items),
        done=sum(item.fulfilled for item in items),
        verified=sum(item.status is ItemStatus.VERIFIED for item in items),
        open=in_order(Due(item.due, item.responsible_id) for item in items if item.open),
        closed=tuple(item.done_on for item in items if item.done_on),
    )


def _meeting_sum(held: Sequence[Meeting], rules: Rules) -> MeetingSum:
    counted = [one for one in held if rules.year_start <= one.day <= rules.until]
    return MeetingSum(
        meetings=len(counted),
        minutes=sum(one.minutes or 0 for one in counted),
        recent=sum(one.day >= rules.lately for one in held),
        last=max((one.day for one in held), default=None),
    )


def _fact(meeting: Meeting, rules: Rules) -> MeetingFact:
    return MeetingFact(
        id=meeting.id,
        day=meeting.day,
        recorded_day=rules.recorded_day(meeting.recorded_at),
        note_key=note_key(meeting.note) if meeting.note else "",
        confirmed=meeting.status is MeetingStatus.CONFIRMED or meeting.imported,
        imported=meeting.imported,
    )
