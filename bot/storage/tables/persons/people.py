"""Who: organisations, messenger accounts, people, their roles, invitations and consents."""

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
    Time,
    UniqueConstraint,
    text,
)

from bot.domain.people import MenteeCategory, Role
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

USUAL_FORMS = """'["teacher_teacher", "teacher_group"]'"""
ALL_FORMATS = """'["expert_novice", "class_teacher", "innovator", "manager", "leader_newcomer"]'"""

organisation = Table(
    "organisation",
    metadata,
    own_id(),
    Column("name", String(200), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("six_days", Boolean(create_constraint=True, name="six_days"), nullable=False),
    Column("headcount", Integer),
    Column("created_at", UtcDateTime, nullable=False),
    # Ids of catalog profiles joined by "+": stages of the first, labels of the others.
    Column("profile", String(80), nullable=False, server_default="001+002"),
    # A copy of the profile that the school changed for itself.
    Column("own_profile", JSON),
    Column("forms", JSON, nullable=False, server_default=text(USUAL_FORMS)),
    Column("formats", JSON, nullable=False, server_default=text(ALL_FORMATS)),
    Column("coverage_target", Integer, nullable=False, server_default="70"),
    Column("links", JSON, nullable=False, server_default=text("'[]'")),
    # Whether files with names go through the messenger.
    Column("named_files", Boolean, nullable=False, server_default=text("1")),
    # Whether they may be saved and passed on there.
    Column("files_leave", Boolean, nullable=False, server_default=text("0")),
    CheckConstraint("coverage_target between 0 and 100", name="coverage_target"),
)

# A messenger's user stands outside organisations: one account may take part in several.
account = Table(
    "account",
    metadata,
    own_id(),
    Column("platform", String(16), nullable=False),
    Column("external_id", String(64), nullable=False),
    Column("chat_id", String(64), nullable=False),
    Column("language", String(2), nullable=False),
    Column("unreachable_since", UtcDateTime),
    UniqueConstraint("platform", "external_id"),
    CheckConstraint("language in ('ru', 'en')", name="language"),
)

person = Table(
    "person",
    metadata,
    own_id(),
    of_organisation(),
    refers("account_id", "account", erase=False, nullable=True, index=True),
    Column("code", String(16), nullable=False, server_default=""),
    Column("name", String(240), nullable=False),
    Column("name_key", String(240), nullable=False),
    Column("position", String(120)),
    Column("category", one_of(MenteeCategory, "category")),
    Column("request", String(500)),
    Column("can_help", String(500)),
    Column("hours_a_month", Integer),
    Column("zone", String(64)),
    Column("quiet_from", Time),
    Column("quiet_to", Time),
    Column("paused_until", Date),
    Column("muted", JSON, nullable=False),
    # Digests as a native table of the messenger, where that has one.
    Column("tables", Boolean, nullable=False, server_default=text("0")),
    Column("created_at", UtcDateTime, nullable=False),
    Column("joined_at", UtcDateTime),
    Column("kind", String(20), nullable=False, server_default="teacher"),
    Column("building", String(60)),
    Column("outside", String(200)),
    refers("superior_id", "person", erase=False, nullable=True),
    # The first day in the profession: years of service, and certification after three of them.
    Column("career_start", Date),
    Column("under_35", Boolean(create_constraint=True, name="under_35")),
    Column("qualification", String(32)),
    Column("guardian_consent_on", Date),
    Column("left_on", Date),
    # Of several organisations the account speaks in the one it chose last.
    Column("chosen_at", UtcDateTime),
    UniqueConstraint("organisation_id", "account_id"),
    CheckConstraint("hours_a_month between 0 and 200", name="hours"),
    CheckConstraint("length(name) > 0", name="name"),
    Index("ix_person_by_name", "organisation_id", "name_key"),
)

membership = Table(
    "membership",
    metadata,
    refers("person_id", "person", primary_key=True),
    Column("role", one_of(Role, "role"), primary_key=True),
    of_organisation(),
    Column("since", UtcDateTime, nullable=False),
    Index("ix_membership_by_role", "organisation_id", "role"),
)

invitation = Table(
    "invitation",
    metadata,
    own_id(),
    # Empty for the first link of all: whoever opens it founds the organisation.
    refers("organisation_id", "organisation", nullable=True, index=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("role", one_of(Role, "role"), nullable=False),
    refers("person_id", "person", nullable=True, index=True),
    Column("most_uses", Integer, nullable=False),
    Column("uses", Integer, nullable=False, server_default="0"),
    Column("expires_at", UtcDateTime, nullable=False),
    refers("invited_by", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("uses between 0 and most_uses", name="uses"),
    CheckConstraint("person_id is null or most_uses = 1", name="personal_once"),
)

consent = Table(
    "consent",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("version", String(32), nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
    UniqueConstraint("person_id", "version", "given_at"),
)
