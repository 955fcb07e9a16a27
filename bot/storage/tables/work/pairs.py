"""Pairs: programme, members, plan items with their moves."""

from typing import Any

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

from bot.domain.forms import Form, Format
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.plans import Direction, ItemStatus, WorkForm
from bot.domain.programme.life import Authoring, ProgrammeStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

_FALSE: dict[str, Any] = {"nullable": False, "server_default": text("0")}

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
    # Both are mentors, each of own topics (source: seed 001, partner mentoring).
    Column("symmetric", Boolean(create_constraint=True, name="symmetric"), **_FALSE),
    Column("role_model", String(60)),
    Column("payment", String(20)),
    Column("mentor_consent_on", Date),
    Column("order_approved_at", UtcDateTime),
    # Which of the mentor's places it takes: two curators can't give away the same one.
    Column("slot", Integer),
    # What this one goes on from: another mentor of the same mentee, or the year before.
    refers("previous_id", "pair", erase=False, nullable=True),
    # When goal and open items of the previous pair were taken over.
    Column("carried_at", UtcDateTime),
    Column("rhythm_days", Integer),
    CheckConstraint("rhythm_days between 1 and 365", name="rhythm_days"),
    CheckConstraint(
        "(status = 'closed') = (closed_on is not null and completion_reason is not null)",
        name="closed_with_reason",
    ),
    CheckConstraint(
        "status not in ('active', 'paused') or order_number is not null or order_preparing",
        name="active_by_order",
    ),
    Index("ix_pair_by_status", "organisation_id", "status"),
    Index(
        "ix_pair_slot",
        "mentor_id",
        "slot",
        unique=True,
        sqlite_where=text("status <> 'closed'"),
        postgresql_where=text("status <> 'closed'"),
    ),
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
    Column("status", one_of(ProgrammeStatus, "status"), nullable=False, server_default="draft"),
    Column("authoring", one_of(Authoring, "authoring"), nullable=False, server_default="joint"),
    Column("acknowledged_at", UtcDateTime),
    Column("tasks", JSON, nullable=False, server_default=text("'[]'")),
    Column("shared_tasks", JSON, nullable=False, server_default=text("'[]'")),
    Column("expected", String(500)),
    Column("defence_on", Date),
    Column("best", Boolean(create_constraint=True, name="best"), **_FALSE),
    Column("approved_at", UtcDateTime),
    refers("approved_by", "person", erase=False, nullable=True),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("strengths", String(500)),
    # Who has said yes to the draft so far: ids of people, emptied by every change of it.
    Column("agreed_by", JSON, nullable=False, server_default=text("'[]'")),
    Column("returned", String(300)),
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
    refers("difficulty_id", "difficulty", erase=False, nullable=True, index=True),
    Column("expected", String(300)),
    # Who teaches: in reverse mentoring the mentee leads some items.
    refers("led_by", "person", erase=False, nullable=True),
    Column("feedback", String(500)),
    Column("contour", String(40)),
    # The profile's own work form, where the short list is too coarse.
    Column("work_form_words", String(120)),
    # What a contest ended with: a code, or own words.
    Column("outcome", String(120)),
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
