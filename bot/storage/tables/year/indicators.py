"""Indicators: what a school entered, value after value, and the states kept at checkpoints."""

from sqlalchemy import (
    JSON,
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

from bot.domain.indicators.given import What
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# Only added to: the last row of a code is in force, the others are its history.
indicator_value = Table(
    "indicator_value",
    metadata,
    own_id(),
    of_organisation(),
    # The calendar year of the school year's September.
    Column("year", Integer, nullable=False),
    Column("what", one_of(What, "what"), nullable=False),
    Column("code", String(40), nullable=False),
    # Exact where a fraction of a binary number is not; empty: taken back.
    Column("hundredths", Integer),
    Column("target_year", Integer),
    Column("note", String(300), nullable=False, server_default=""),
    refers("by_id", "person", erase=False, nullable=True),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("hundredths >= 0", name="hundredths"),
    CheckConstraint("target_year is null or what = 'target'", name="target_year"),
    Index("ix_indicator_value_of_year", "organisation_id", "year"),
)

checkpoint = Table(
    "checkpoint",
    metadata,
    own_id(),
    of_organisation(),
    Column("year", Integer, nullable=False),
    Column("day", Date, nullable=False),
    # Of a window of the catalogue; empty on any other day.
    Column("code", String(20), nullable=False, server_default=""),
    Column("figures", JSON, nullable=False),
    Column("conclusion", String(3000), nullable=False, server_default=""),
    Column("corrections", JSON, nullable=False, server_default=text("'[]'")),
    refers("made_by", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("organisation_id", "day"),
)
