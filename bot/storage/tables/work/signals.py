"""Signals: a school's own numbers, what was checked, lights over time, help that was offered."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from bot.domain.signals.light import Light
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# `name` is a number of the catalogue's rules, or the code of a rule that is switched (0 or 1).
signal_number = Table(
    "signal_number",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
    CheckConstraint("value between 0 and 1000", name="value"),
)

# «Проверено»: one word a rule of a pair, the newest.
signal_check = Table(
    "signal_check",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    Column("code", String(40), primary_key=True),
    of_organisation(),
    Column("light", one_of(Light, "light"), nullable=False),
    Column("until", Date, nullable=False),
    Column("put_off", Boolean(create_constraint=True, name="put_off"), nullable=False),
    Column("reason", String(40), nullable=False, server_default=""),
    Column("words", String(300), nullable=False, server_default=""),
    refers("by_id", "person", erase=False, nullable=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_signal_check_until", "organisation_id", "until"),
)

# A row when the light of a pair changes; no colour while the pair is paused, or once it ended.
pair_light = Table(
    "pair_light",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    Column("day", Date, nullable=False),
    Column("light", one_of(Light, "light")),
    Column("codes", String(200), nullable=False, server_default=""),
    UniqueConstraint("pair_id", "day"),
    Index("ix_pair_light_by_day", "organisation_id", "day"),
)

# When a pair was last offered help: at most once in two weeks.
help_offer = Table(
    "help_offer",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    of_organisation(),
    Column("day", Date, nullable=False),
)
