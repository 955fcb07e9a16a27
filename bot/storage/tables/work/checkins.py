"""How it goes: who was asked about which pair, what they said, whom they told."""

from sqlalchemy import CheckConstraint, Column, Date, Index, String, Table, UniqueConstraint

from bot.domain.checkins.answers import CheckinAnswer
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

checkin = Table(
    "checkin",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    refers("person_id", "person", index=True),
    Column("due", Date, nullable=False),
    Column("answer", one_of(CheckinAnswer, "answer")),
    Column("counted", one_of(CheckinAnswer, "counted")),
    Column("told", String(60)),
    Column("told_at", UtcDateTime),
    UniqueConstraint("pair_id", "person_id", "due"),
    CheckConstraint("told is null or answer is not null", name="told_after_answer"),
    Index("ix_checkin_due", "organisation_id", "due"),
)
