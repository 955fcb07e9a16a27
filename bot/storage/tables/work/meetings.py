"""Meetings, who was absent, which plan items they touched, pulses."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    text,
)

from bot.domain.meetings import MeetingFormat, MeetingKind, MeetingStatus, Visibility
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# Meetings by a schedule set beforehand (source: seed 001, short-term mentoring).
meeting_series = Table(
    "meeting_series",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair", index=True),
    Column("every_days", Integer, nullable=False),
    Column("times", Integer, nullable=False),
    Column("purpose", String(300)),
    refers("created_by", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("every_days between 1 and 92", name="every_days"),
    CheckConstraint("times between 2 and 40", name="times"),
)

meeting = Table(
    "meeting",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    Column("status", one_of(MeetingStatus, "status"), nullable=False),
    Column("day", Date, nullable=False),
    Column("starts_at", UtcDateTime),
    Column("kind", one_of(MeetingKind, "kind"), nullable=False),
    Column("format", one_of(MeetingFormat, "format"), nullable=False),
    Column("minutes", Integer),
    Column("place", String(300)),
    Column("note", String(2000)),
    # `likeness.note_mark` of the note: equal ones are found by it.
    Column("note_mark", BigInteger),
    Column("voice", String(200)),
    Column("visibility", one_of(Visibility, "visibility"), nullable=False),
    Column("next_task", String(500)),
    Column("next_task_due", Date),
    Column("missed_reason", String(300)),
    refers("recorded_by", "person", erase=False, nullable=True),
    Column("recorded_at", UtcDateTime, nullable=False),
    refers("confirmed_by", "person", erase=False, nullable=True),
    Column("confirmed_at", UtcDateTime),
    Column("dispute", String(2000)),
    # Counts corrections: what was agreed to once is asked anew.
    Column("version", Integer, nullable=False, server_default="1"),
    Column("topic", String(200)),
    Column("result", String(500)),
    Column("mentor_gain", String(500)),
    Column("mood", Integer),
    Column("tool", String(40)),
    # In the words of the profile of that day: a later profile may know it no more.
    Column("work_form", String(160)),
    Column("link", String(300)),
    # A short scheme of observation: marks by its lines (kind `observation` alone).
    Column("observation", JSON),
    refers("series_id", "meeting_series", erase=False, nullable=True, index=True),
    Column("imported", Boolean(create_constraint=True, name="imported"), nullable=False),
    Column("remind_at", UtcDateTime),
    Column("remind_stage", Integer, nullable=False, server_default="0"),
    Column("task_remind_at", UtcDateTime),
    CheckConstraint("mood between 1 and 3", name="mood"),
    CheckConstraint("minutes between 5 and 600", name="minutes"),
    CheckConstraint(
        "status not in ('held', 'confirmed', 'disputed') or minutes is not null", name="held"
    ),
    CheckConstraint("status <> 'missed' or missed_reason is not null", name="missed"),
    CheckConstraint("status <> 'disputed' or dispute is not null", name="disputed"),
    CheckConstraint("(status = 'confirmed') = (confirmed_at is not null)", name="confirmed"),
    CheckConstraint("status <> 'scheduled' or starts_at is not null", name="scheduled"),
    # All that sums and lights ask of a meeting, so that its row is not read for them.
    Index(
        "ix_meeting_of_pair",
        "pair_id",
        "day",
        "status",
        "minutes",
        "recorded_at",
        "imported",
    ),
    Index(
        "ix_meeting_note_mark",
        "pair_id",
        "note_mark",
        "status",
        sqlite_where=text("note_mark is not null"),
    ),
    Index("ix_meeting_remind_at", "remind_at", sqlite_where=text("remind_at is not null")),
    Index(
        "ix_meeting_task_remind_at",
        "task_remind_at",
        sqlite_where=text("task_remind_at is not null"),
    ),
)

# Presence is the rule, so only absences are rows.
meeting_absence = Table(
    "meeting_absence",
    metadata,
    refers("meeting_id", "meeting", primary_key=True),
    refers("person_id", "person", primary_key=True),
)

meeting_item = Table(
    "meeting_item",
    metadata,
    refers("meeting_id", "meeting", primary_key=True),
    refers("item_id", "plan_item", primary_key=True),
    Index("ix_meeting_item_item_id", "item_id"),
)

pulse = Table(
    "pulse",
    metadata,
    refers("meeting_id", "meeting", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("score", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("score between 1 and 5", name="score"),
)
