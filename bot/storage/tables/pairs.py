"""Pairs: programme, members, plan items with their moves, petitions."""

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

from bot.domain.pairs import CompletionReason, Form, Format, PairStatus
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.domain.plans import Direction, ItemStatus, WorkForm
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

pair = Table(
    "pair",
    metadata,
    own_id(),
    of_organisation(),
    Column("code", String(16), nullable=False, server_default=""),
    refers("mentor_id", "person", erase=False, index=True),
    Column("mentor_agreed_at", UtcDateTime),
    Column("status", one_of(PairStatus, "status"), nullable=False),
    Column("order_number", String(40)),
    Column("order_date", Date),
    Column("order_preparing", Boolean(create_constraint=True, name="preparing"), nullable=False),
    Column("pause_ended_on", Date),
    Column("closed_on", Date),
    Column("completion_reason", one_of(CompletionReason, "reason")),
    # The silence stage told last and the meeting-less day it counted from: told once a stage.
    Column("silence_told", String(32), nullable=False, server_default=""),
    refers("created_by", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint(
        "(status = 'closed') = (closed_on is not null and completion_reason is not null)",
        name="closed_with_reason",
    ),
    CheckConstraint(
        "status not in ('active', 'paused') or order_number is not null or order_preparing",
        name="active_by_order",
    ),
    Index("ix_pair_by_status", "organisation_id", "status"),
)

pair_mentee = Table(
    "pair_mentee",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    refers("person_id", "person", primary_key=True),
    Column("agreed_at", UtcDateTime),
    Column("left_on", Date),
    Index("ix_pair_mentee_person_id", "person_id"),
)

programme = Table(
    "programme",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    of_organisation(),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("form", one_of(Form, "form"), nullable=False),
    Column("format", one_of(Format, "format"), nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("goal", String(500)),
    CheckConstraint('"end" > start', name="term"),
)

plan_item = Table(
    "plan_item",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    Column("number", Integer, nullable=False),
    Column("direction", one_of(Direction, "direction"), nullable=False),
    Column("work_form", one_of(WorkForm, "work_form"), nullable=False),
    Column("title", String(300), nullable=False),
    Column("due", Date, nullable=False),
    Column("status", one_of(ItemStatus, "status"), nullable=False),
    refers("responsible_id", "person", erase=False, nullable=True),
    refers("proposed_by", "person", erase=False, nullable=True),
    Column("done_on", Date),
    refers("done_by", "person", erase=False, nullable=True),
    Column("verified_at", UtcDateTime),
    refers("verified_by", "person", erase=False, nullable=True),
    Column("moves", Integer, nullable=False, server_default="0"),
    Column("move_reason", String(300)),
    Column("cancel_reason", String(300)),
    Column("created_at", UtcDateTime, nullable=False),
    # When to remind next, and of which stage (days from the due date): what is due is a row.
    Column("remind_at", UtcDateTime),
    Column("remind_days", Integer),
    UniqueConstraint("pair_id", "number"),
    CheckConstraint("(status in ('done', 'verified')) = (done_on is not null)", name="done"),
    CheckConstraint("(status = 'verified') = (verified_at is not null)", name="verified"),
    CheckConstraint("(status = 'cancelled') = (cancel_reason is not null)", name="cancelled"),
    Index("ix_plan_item_remind_at", "remind_at", sqlite_where=text("remind_at is not null")),
)

item_move = Table(
    "item_move",
    metadata,
    own_id(),
    of_organisation(),
    refers("item_id", "plan_item", index=True),
    Column("from_date", Date, nullable=False),
    Column("to_date", Date, nullable=False),
    Column("reason", String(300), nullable=False),
    refers("by_id", "person", erase=False, nullable=True),
    Column("at", UtcDateTime, nullable=False),
)

petition = Table(
    "petition",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair", index=True),
    Column("kind", one_of(PetitionKind, "kind"), nullable=False),
    Column("status", one_of(PetitionStatus, "status"), nullable=False),
    refers("author_id", "person", index=True),
    Column("words", String(2000), nullable=False),
    Column("answer", String(2000)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
)
