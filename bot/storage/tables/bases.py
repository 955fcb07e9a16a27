"""The two bases: cards of mentors and mentees, difficulties, diagnoses, who was in when."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Integer,
    String,
    Table,
)

from bot.domain.difficulties import DifficultyStatus, DifficultySubtype, DifficultyType
from bot.domain.plans import Direction
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

difficulty = Table(
    "difficulty",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("words", String(300), nullable=False),
    Column("type", one_of(DifficultyType, "type"), nullable=False),
    Column("subtype", one_of(DifficultySubtype, "subtype")),
    Column("area", one_of(Direction, "area"), nullable=False),
    Column("level_before", Integer),
    Column("level_after", Integer),
    Column("status", one_of(DifficultyStatus, "status"), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("closed_by_mentee", Date),
    Column("closed_by_mentor", Date),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("level_before between 0 and 10", name="level_before"),
    CheckConstraint("level_after between 0 and 10", name="level_after"),
    CheckConstraint("subtype is null or type = 'situation_novelty'", name="subtype_of"),
)
