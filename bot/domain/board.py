"""What is stored of a pair, by what it is judged, and the facts that the signals ask about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.domain.likeness import note_key
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair, PairStatus
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.plans import PlanItem
from bot.domain.signals import Around, Burden, MeetingFact, PairFacts, Paper, Rulebook, Sheet


@dataclass(frozen=True, slots=True)
class PairRecord:
    """What is stored of one pair: its whole plan, its meetings, its open petitions."""

    pair: Pair
    items: tuple[PlanItem, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    petitions: tuple[Petition, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What a pair is judged by. `recently`: days in which an active pair should have met.

    `late`: whether a request for help has waited too long, by working days.
    """

    today: date
    year_start: date
    book: Rulebook
    recently: int
    late: Callable[[Petition], bool]
    day_of: Callable[[Meeting], date]
    """The organisation's local date on which a meeting was recorded."""
    around: Around = field(default_factory=Around)
    until: date = date.max
    """The last day whose meetings are counted from `year_start` on."""


def facts_of(
    record: PairRecord, items: list[PlanItem], held: list[Meeting], rules: Rules
) -> PairFacts:
    pair = record.pair
    if pair.status is not PairStatus.ACTIVE:
        return PairFacts(active=False, start=pair.programme.start, end=pair.programme.end)
    old = rules.today - timedelta(days=rules.book.limits.look_back + 1)
    asked = [p for p in record.petitions if p.kind is PetitionKind.HELP_REQUEST]
    return PairFacts(
        active=True,
        start=pair.programme.start,
        end=pair.programme.end,
        last_held=max((meeting.day for meeting in held), default=None),
        pause_ended=pair.pause_ended_on,
        overdue_due=tuple(item.due for item in items if item.overdue(rules.today)),
        items_total=len(items),
        items_closed=tuple(item.done_on for item in items if item.done_on),
        meetings=tuple(_meeting_fact(meeting, rules, old) for meeting in held),
        open_petition=len(asked) < len(record.petitions),
        unanswered_request=any(rules.late(petition) for petition in asked),
        group=len(pair.mentees),
        papers_missing=tuple(_papers_missing(pair, rules.around)),
        burden=rules.around.burdens.get(pair.mentor.person_id, Burden()),
        straight=tuple(_straight(pair, rules.around)),
    )


def _papers_missing(pair: Pair, around: Around) -> Iterator[Paper]:
    if not pair.order.number:
        yield Paper.ORDER
    if pair.terms.consent_on is None:
        yield Paper.MENTOR_CONSENT
    if any(member.person_id in around.withdrawn for member in pair.members):
        yield Paper.DATA_CONSENT


def _straight(pair: Pair, around: Around) -> Iterator[Sheet]:
    """Sheets that its members filled in on their own side, about this pair or about none."""
    for member in pair.members:
        mentor = member.person_id == pair.mentor.person_id
        for sheet in around.straight.get(member.person_id, ()):
            if sheet.by_mentor is mentor and sheet.pair in (None, pair.id):
                yield sheet


def _meeting_fact(meeting: Meeting, rules: Rules, old: date) -> MeetingFact:
    # What was recorded before `old` no rule looks at: its local date isn't worth finding out.
    recorded = meeting.recorded_at.date()
    return MeetingFact(
        id=meeting.id,
        day=meeting.day,
        recorded_day=rules.day_of(meeting) if recorded >= old else recorded,
        note_key=note_key(meeting.note) if meeting.note else "",
        confirmed=meeting.status is MeetingStatus.CONFIRMED or meeting.imported,
        imported=meeting.imported,
    )
