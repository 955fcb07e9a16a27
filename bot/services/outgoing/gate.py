"""Who may be spoken to now: muted kinds, quiet hours, and people out of reach.

What asks for an answer (a proposal, a card to confirm) waits for somebody who has not joined yet
or blocked Para; a reminder of something that passes is dropped.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import next_stage
from bot.domain.people import ReminderKind
from bot.domain.posts import Note, Post, PostStatus
from bot.domain.posts.about_checkins import CheckinAsked, HelpWanted
from bot.domain.posts.about_digests import MonthlySummary
from bot.domain.posts.about_gatherings import GuestAsked, GuestSoon, SpeedMet
from bot.domain.posts.about_matching import InterestAsked
from bot.domain.posts.about_meetings import (
    LongSilence,
    MeetingSoon,
    PleaseConfirm,
    SurveyClosing,
    SurveyOpened,
    TaskDue,
    WasItHeld,
)
from bot.domain.posts.about_pairs import ItemDone, ItemDue, ItemsProposed, PairProposed
from bot.domain.posts.about_people import HelpAsked, WeeklyDigest
from bot.domain.posts.about_petitions import (
    ConsentAsked,
    OrderCancelled,
    PetitionAsked,
    PetitionDecided,
    PetitionFiled,
)
from bot.domain.posts.about_school import RoadmapDue
from bot.domain.quiet import Quiet, next_allowed
from bot.services.speaking.frame import Hearer
from bot.storage.ledger.dispatch import Settled

# How often one looks again whether somebody came (back), and when that is given up.
LOOK_AGAIN: Final = timedelta(minutes=5)
GIVE_UP_WAITING: Final = timedelta(days=30)
LATE_AFTER: Final = timedelta(hours=1)

_KIND: Final[dict[type[Note], ReminderKind]] = {
    ItemDue: ReminderKind.ITEMS,
    RoadmapDue: ReminderKind.ITEMS,
    MeetingSoon: ReminderKind.MEETINGS,
    GuestSoon: ReminderKind.MEETINGS,
    WasItHeld: ReminderKind.MEETINGS,
    TaskDue: ReminderKind.MEETINGS,
    PleaseConfirm: ReminderKind.CONFIRM,
    LongSilence: ReminderKind.SILENCE,
    SurveyClosing: ReminderKind.SURVEYS,
    CheckinAsked: ReminderKind.SURVEYS,
    WeeklyDigest: ReminderKind.DIGEST,
    MonthlySummary: ReminderKind.DIGEST,
}
_ASKS_FOR_ANSWER = (
    PairProposed
    | ItemsProposed
    | ItemDone
    | SurveyOpened
    | HelpAsked
    | HelpWanted
    | GuestAsked
    | SpeedMet
    | InterestAsked
    | ConsentAsked
    | OrderCancelled
    | PetitionAsked
    | PetitionDecided
    | PetitionFiled
)


def held_back(
    post: Post, hearer: Hearer, calendar: SchoolCalendar, now: datetime
) -> Settled | None:
    """Why `post` is not said at `now`: dropped, or put off without counting; None: say it."""
    if muted(post.note, hearer):
        return Settled(post.id, PostStatus.DROPPED, "muted")
    if hearer.account is None:
        return out_of_reach(post, "not joined", now)
    if hearer.account.unreachable_since is not None:
        return out_of_reach(post, "unreachable", now)
    allowed = next_allowed(now, quiet_of(hearer), calendar, hearer.zone)
    if allowed > now:
        return Settled(post.id, PostStatus.WAITING, due_at=allowed, uncounted=True)
    return None


def overtaken(post: Post, others: Sequence[Post], now: datetime, calendar: SchoolCalendar) -> bool:
    """Whether Para was away so long that a later word about the same thing is due as well.

    Of a card to confirm, another that waits already; of an item, the reminder that comes today.
    """
    note = post.note
    if isinstance(note, PleaseConfirm):
        return any(
            isinstance(other.note, PleaseConfirm)
            and replace(other.note, round=note.round) == note
            and (other.wanted_at, other.id) > (post.wanted_at, post.id)
            for other in others
        )
    if not isinstance(note, ItemDue) or calendar.day(post.wanted_at) >= calendar.day(now):
        return False
    following = next_stage(date.fromisoformat(note.due), now, calendar)
    return following is not None and calendar.day(following[0]) == calendar.day(now)


def out_of_reach(post: Post, reason: str, now: datetime) -> Settled:
    """Nobody is there to be told: wait for an answer's sake, or drop."""
    if asks_for_answer(post.note) and now - post.wanted_at < GIVE_UP_WAITING:
        return Settled(post.id, PostStatus.WAITING, reason, now + LOOK_AGAIN, uncounted=True)
    return Settled(post.id, PostStatus.DROPPED, reason)


def muted(note: Note, hearer: Hearer) -> bool:
    """Whether the person switched this reminder off; the first card to confirm is none."""
    kind = _KIND.get(type(note))
    if isinstance(note, PleaseConfirm) and note.round == 0:
        return False
    return kind is not None and kind in hearer.person.wishes.muted


def asks_for_answer(note: Note) -> bool:
    return isinstance(note, _ASKS_FOR_ANSWER) or (
        isinstance(note, PleaseConfirm) and note.round == 0
    )


def is_late(post: Post, hearer: Hearer, calendar: SchoolCalendar, now: datetime) -> bool:
    """Whether it could have been said more than an hour ago: Para or the messenger was away."""
    allowed = next_allowed(post.wanted_at, quiet_of(hearer), calendar, hearer.zone)
    return now - allowed > LATE_AFTER


def quiet_of(hearer: Hearer) -> Quiet:
    wishes = hearer.person.wishes
    return Quiet(wishes.quiet_from, wishes.quiet_to, wishes.paused_until)
