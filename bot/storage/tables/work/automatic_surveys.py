"""Questionnaires that go out by themselves: what is switched off, what is planned."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    text,
)

from bot.domain.surveys.automatic import PlanState
from bot.storage.columns import metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# A row: this kind doesn't go out by itself here.
survey_off = Table(
    "survey_off",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    Column("kind", String(40), primary_key=True),
)

survey_plan = Table(
    "survey_plan",
    metadata,
    own_id(),
    of_organisation(),
    Column("kind", String(40), nullable=False),
    Column("year", Integer, nullable=False),
    Column("opens_on", Date, nullable=False),
    Column("closes_on", Date, nullable=False),
    refers("pair_id", "pair", nullable=True),
    Column("state", one_of(PlanState, "state"), nullable=False),
    CheckConstraint("closes_on >= opens_on", name="term"),
    Index(
        "uq_survey_plan_of_year",
        "organisation_id",
        "kind",
        "year",
        unique=True,
        sqlite_where=text("pair_id is null"),
        postgresql_where=text("pair_id is null"),
    ),
    Index(
        "uq_survey_plan_of_pair",
        "pair_id",
        "kind",
        unique=True,
        sqlite_where=text("pair_id is not null"),
        postgresql_where=text("pair_id is not null"),
    ),
)
