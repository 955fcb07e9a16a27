"""What people of a pair ask for, and what became of it."""

from sqlalchemy import JSON, Column, Index, String, Table, text

from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

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
    Column("reason", String(40)),
    Column("details", JSON, nullable=False, server_default=text("'{}'")),
    # By when those who decide must have answered; working time (source: reporting 6.5a).
    Column("answer_by", UtcDateTime),
    refers("answered_by", "person", erase=False, nullable=True),
    # When it comes true by itself: a notice of three working days is over.
    Column("effect_at", UtcDateTime),
    Index("ix_petition_open", "organisation_id", "status"),
    Index("ix_petition_effect", "effect_at", sqlite_where=text("effect_at is not null")),
    # One person asks one thing of a pair once; questions to the mentor may be many.
    Index(
        "ix_petition_once",
        "pair_id",
        "author_id",
        "kind",
        unique=True,
        sqlite_where=text("status in ('new', 'in_review') and kind <> 'help_request'"),
    ),
)
