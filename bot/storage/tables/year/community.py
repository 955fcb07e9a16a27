"""What a school shares: texts of its own, materials, practices, awards."""

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
    UniqueConstraint,
    text,
)

from bot.domain.community.awards import AwardKind, AwardStatus
from bot.domain.community.careers import Staying
from bot.domain.community.practices import Criterion
from bot.domain.people import Role
from bot.domain.plans import Direction
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# Rights and duties in a school's own words, instead of those of the catalogue.
role_text = Table(
    "role_text",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    Column("role", one_of(Role, "role"), primary_key=True),
    Column("words", String(3000), nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
)

material = Table(
    "material",
    metadata,
    own_id(),
    of_organisation(),
    Column("title", String(200), nullable=False),
    Column("url", String(400), nullable=False),
    Column("direction", one_of(Direction, "direction")),
    Column("tags", JSON, nullable=False, server_default=text("'[]'")),
    # Of the roadmap, for which it gives advice.
    Column("stage", Integer),
    refers("added_by", "person", erase=False, nullable=True),
    Column("approved_at", UtcDateTime),
    Column("removed_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("length(title) > 0", name="title"),
    CheckConstraint("url like 'http://%' or url like 'https://%'", name="url"),
    Index("ix_material_direction", "organisation_id", "direction"),
)

practice = Table(
    "practice",
    metadata,
    own_id(),
    of_organisation(),
    Column("title", String(200), nullable=False),
    Column("tags", JSON, nullable=False, server_default=text("'[]'")),
    Column("was", String(1000), nullable=False, server_default=""),
    Column("done", String(1000), nullable=False, server_default=""),
    Column("result", String(1000), nullable=False, server_default=""),
    refers("pair_id", "pair", erase=False, nullable=True),
    refers("author_id", "person", erase=False, nullable=True),
    Column("agreed_at", UtcDateTime),
    Column("published_at", UtcDateTime),
    Column("removed_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("pair_id"),
    CheckConstraint("length(title) > 0", name="title"),
    CheckConstraint("published_at is null or agreed_at is not null", name="agreed"),
)

practice_mark = Table(
    "practice_mark",
    metadata,
    refers("practice_id", "practice", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    *(Column(str(criterion), Integer, nullable=False) for criterion in Criterion),
    Column("at", UtcDateTime, nullable=False),
    *(CheckConstraint(f"{one} between 1 and 10", name=str(one)) for one in Criterion),
)

# Kinds of reward that a school has beside those of the catalogue.
award_kind = Table(
    "award_kind",
    metadata,
    own_id(),
    of_organisation(),
    Column("words", String(120), nullable=False),
    Column("removed_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("organisation_id", "words"),
    CheckConstraint("length(words) > 0", name="words"),
)

award = Table(
    "award",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("kind", one_of(AwardKind, "kind"), nullable=False),
    Column("status", one_of(AwardStatus, "status"), nullable=False),
    # A school's own kind, kept as it was called then; `kind` is the nearest one.
    Column("own_kind", String(120), nullable=False, server_default=""),
    # As the school measures it: «10 %», «3 балла», «5 000 ₽».
    Column("amount", String(60), nullable=False, server_default=""),
    Column("ground", String(500), nullable=False, server_default=""),
    Column("order_number", String(60), nullable=False, server_default=""),
    Column("order_on", Date),
    refers("proposed_by", "person", erase=False, nullable=True),
    Column("may_tell", Boolean(create_constraint=True, name="may_tell")),
    Column("decided_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("(status = 'proposed') = (decided_at is null)", name="decided"),
    CheckConstraint("person_id <> proposed_by", name="not_oneself"),
)

retention_check = Table(
    "retention_check",
    metadata,
    refers("person_id", "person", primary_key=True),
    # The calendar year of the school year's September.
    Column("year", Integer, primary_key=True),
    of_organisation(),
    Column("status", one_of(Staying, "status"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
