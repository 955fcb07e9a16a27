"""Notes about meetings and surveys."""

from dataclasses import dataclass

from bot.domain.ids import CampaignId, MeetingId, PairId, PersonId


@dataclass(frozen=True, slots=True)
class MeetingPlanned:
    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class MeetingSoon:
    """On the morning of the day: a meeting is planned for today."""

    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class WasItHeld:
    """At planned time + duration, to the mentor; to the mentee after a silent day."""

    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class MeetingMissed:
    to: PersonId
    meeting: MeetingId


@dataclass(frozen=True, slots=True)
class PleaseConfirm:
    """The other side's card with 1–5; `round`: 0 at once, then the reminders' numbers."""

    to: PersonId
    meeting: MeetingId
    round: int
    version: str


@dataclass(frozen=True, slots=True)
class MeetingDisputed:
    to: PersonId
    meeting: MeetingId
    version: str


@dataclass(frozen=True, slots=True)
class TaskDue:
    """To a mentee, on the day `on` before the task's `due` day and on that day itself."""

    to: PersonId
    meeting: MeetingId
    due: str
    on: str


@dataclass(frozen=True, slots=True)
class LongSilence:
    """No meeting for long: mentor first, then both, then the curator."""

    to: PersonId
    pair: PairId
    since: str
    stage: str


@dataclass(frozen=True, slots=True)
class SurveyOpened:
    to: PersonId
    campaign: CampaignId


@dataclass(frozen=True, slots=True)
class SurveyClosing:
    """48 and 24 hours before closing, only to those who did not finish.

    `closes`: of a campaign that was extended one is reminded anew.
    """

    to: PersonId
    campaign: CampaignId
    hours: int
    closes: str = ""


Told = (
    MeetingPlanned
    | MeetingSoon
    | WasItHeld
    | MeetingMissed
    | PleaseConfirm
    | MeetingDisputed
    | TaskDue
    | LongSilence
    | SurveyOpened
    | SurveyClosing
)
