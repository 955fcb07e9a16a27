"""Guests of planned meetings, moods, single meetings without a programme."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from bot.domain.gatherings.guests import GuestAnswer
from bot.domain.gatherings.speed import SpeedAnswer
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

meeting_guest = Table(
    "meeting_guest",
    metadata,
    own_id(),
    of_organisation(),
    refers("meeting_id", "meeting"),
    refers("person_id", "person", index=True),
    refers("invited_by", "person", erase=False, nullable=True),
    Column("answer", one_of(GuestAnswer, "answer"), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    UniqueConstraint("meeting_id", "person_id"),
    CheckConstraint("(answer = 'invited') = (answered_at is null)", name="answered"),
)

# Of those who didn't record: the recorder's own mood stands on the meeting.
meeting_mood = Table(
    "meeting_mood",
    metadata,
    refers("meeting_id", "meeting", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("mood", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("mood between 1 and 3", name="mood"),
)

speed_meeting = Table(
    "speed_meeting",
    metadata,
    own_id(),
    of_organisation(),
    refers("recorded_by", "person", erase=False, nullable=True, index=True),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("day", Date, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("topic", String(200)),
    CheckConstraint("minutes between 5 and 600", name="minutes"),
    Index("ix_speed_meeting_day", "organisation_id", "day"),
)

speed_person = Table(
    "speed_person",
    metadata,
    refers("speed_id", "speed_meeting", primary_key=True),
    refers("person_id", "person", primary_key=True, index=True),
    of_organisation(),
    Column("answer", one_of(SpeedAnswer, "answer"), nullable=False),
    Column("answered_at", UtcDateTime),
    CheckConstraint("(answer = 'waiting') = (answered_at is null)", name="answered"),
)
