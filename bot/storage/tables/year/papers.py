"""Forms of papers that a school has sent instead of ours."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.columns import UtcDateTime, metadata
from bot.storage.tables.keys import of_organisation, own_id, refers

# A version a row, the newest counts; no content: back to ours.
paper_form = Table(
    "paper_form",
    metadata,
    own_id(),
    of_organisation(),
    Column("code", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("content", LargeBinary),
    refers("added_by", "person", erase=False, nullable=True),
    Column("added_at", UtcDateTime, nullable=False),
    UniqueConstraint("organisation_id", "code", "version"),
    CheckConstraint("version > 0", name="version"),
)
