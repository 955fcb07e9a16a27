"""The two bases: cards of mentors and mentees, difficulties, diagnoses, who was in when."""

from sqlalchemy import (
    JSON,
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

from bot.domain.bases.candidacies import Stage
from bot.domain.bases.cards import MentorSource, Support
from bot.domain.bases.diagnoses import DiagnosisMethod, MentorTool
from bot.domain.bases.parts import Part
from bot.domain.difficulties import DifficultyStatus, DifficultySubtype, DifficultyType
from bot.domain.forms import Format
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

# What a card holds beyond the person's own row; there from the first line that is filled.
base_card = Table(
    "base_card",
    metadata,
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("format", one_of(Format, "format")),
    Column("directions", JSON, nullable=False, server_default=text("'[]'")),
    Column("capacity", Integer),
    Column("source", one_of(MentorSource, "source")),
    Column("experienced", Boolean(create_constraint=True, name="experienced")),
    Column("results", String(500)),
    Column("regional_methodist", Boolean(create_constraint=True, name="regional_methodist")),
    Column("keep_next_year", Boolean(create_constraint=True, name="keep_next_year")),
    Column("strengths", String(500)),
    Column("need_since", Date),
    Column("support", one_of(Support, "support")),
    Column("own_ticks", JSON, nullable=False, server_default=text("'[]'")),
    Column("curator_ticks", JSON, nullable=False, server_default=text("'[]'")),
    CheckConstraint("capacity between 1 and 20", name="capacity"),
)

mentor_training = Table(
    "mentor_training",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("title", String(200), nullable=False),
    Column("held_on", Date, nullable=False),
    Column("hours", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("hours between 1 and 1000", name="hours"),
)

# Each time in a base with its reasons; who came by an invitation has a row from leaving on.
base_membership = Table(
    "base_membership",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("part", one_of(Part, "part"), nullable=False),
    Column("entered_on", Date, nullable=False),
    Column("entered_why", String(300), nullable=False, server_default=""),
    Column("left_on", Date),
    Column("left_why", String(300)),
    CheckConstraint("left_on is null or left_on >= entered_on", name="left_on"),
    CheckConstraint("(left_on is null) = (left_why is null)", name="left_why"),
    Index(
        "uq_base_membership_open",
        "person_id",
        "part",
        unique=True,
        sqlite_where=text("left_on is null"),
    ),
)

candidacy = Table(
    "candidacy",
    metadata,
    own_id(),
    of_organisation(),
    Column("part", one_of(Part, "part"), nullable=False),
    # A colleague who is not entered yet has a name only.
    Column("name", String(240), nullable=False),
    refers("person_id", "person", nullable=True, index=True),
    refers("by_id", "person", erase=False, nullable=True),
    Column("why", String(300), nullable=False, server_default=""),
    Column("stage", one_of(Stage, "stage"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    refers("confirmed_by", "person", erase=False, nullable=True),
    refers("decided_by", "person", erase=False, nullable=True),
    Column("decided_at", UtcDateTime),
    Column("motive", String(300), nullable=False, server_default=""),
    Column(
        "gave_role",
        Boolean(create_constraint=True, name="gave_role"),
        nullable=False,
        server_default=text("0"),
    ),
    CheckConstraint("stage != 'declined' or length(motive) > 0", name="motive"),
    Index("ix_candidacy_by_stage", "organisation_id", "stage"),
    Index(
        "uq_candidacy_waiting",
        "person_id",
        "part",
        unique=True,
        sqlite_where=text("stage in ('new', 'confirmed')"),
    ),
)

diagnosis = Table(
    "diagnosis",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    refers("by_id", "person", erase=False, nullable=True),
    Column("method", one_of(DiagnosisMethod, "method"), nullable=False),
    Column("tool", one_of(MentorTool, "tool")),
    Column("made_on", Date, nullable=False),
    Column("conclusion", String(1000), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

diagnosis_difficulty = Table(
    "diagnosis_difficulty",
    metadata,
    refers("diagnosis_id", "diagnosis", primary_key=True),
    refers("difficulty_id", "difficulty", primary_key=True, index=True),
    of_organisation(),
)
