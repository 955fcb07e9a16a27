"""Survey campaigns, who replies to them, drafts of answers, finished sheets, own forms.

An anonymous sheet can't be led back to anybody: no person, no time, a random key, and rows kept
in the order of that key alone (WITHOUT ROWID), so that not even their places tell who was first.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
    text,
)

from bot.domain.surveys import Audience, Visibility
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

LONGEST_ANSWER = 2000

# A questionnaire in the words of the school; answers keep to the version they were given to.
survey_form = Table(
    "survey_form",
    metadata,
    own_id(),
    of_organisation(),
    Column("code", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    refers("made_by", "person", erase=False, nullable=True),
    Column("dropped_at", UtcDateTime),
    Index("uq_survey_form_version", "organisation_id", "code", "version", unique=True),
)

campaign = Table(
    "campaign",
    metadata,
    own_id(),
    of_organisation(),
    Column("survey", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("audience", one_of(Audience, "audience"), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime, nullable=False),
    refers("opened_by", "person", erase=False, nullable=True),
    Column("reminded", Integer, nullable=False, server_default="0"),
    Column(
        "visibility",
        one_of(Visibility, "visibility"),
        nullable=False,
        server_default=Visibility.ANONYMOUS.value,
    ),
    Column("kind", String(40), nullable=False, server_default="by_hand"),
    Column("opens_at", UtcDateTime),
    refers("pair_id", "pair", nullable=True),
    refers("form_id", "survey_form", erase=False, nullable=True),
    Column("whom", JSON, nullable=False, server_default=text("'{}'")),
    Index("ix_campaign_closes_at", "closes_at"),
    Index("ix_campaign_pair", "pair_id", "kind", sqlite_where=text("pair_id is not null")),
)

# Who was asked and whether they finished; apart from the answers, so reminders need none.
# The time only where a sheet keeps its person: it would lead from a sheet to somebody.
survey_reply = Table(
    "survey_reply",
    metadata,
    refers("campaign_id", "campaign", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("finished", Boolean, nullable=False, server_default=false()),
    Column("finished_at", UtcDateTime),
    CheckConstraint("finished or finished_at is null", name="time"),
)

# What is said so far; goes when the sheet is finished.
survey_draft = Table(
    "survey_draft",
    metadata,
    refers("campaign_id", "campaign", primary_key=True),
    refers("person_id", "person", primary_key=True),
    Column("question", String(40), primary_key=True),
    of_organisation(),
    Column("value", String(LONGEST_ANSWER), nullable=False),
)

survey_sheet = Table(
    "survey_sheet",
    metadata,
    Column("key", String(32), primary_key=True),
    of_organisation(),
    refers("campaign_id", "campaign"),
    refers("person_id", "person", nullable=True),
    # Forms and kinds of mentoring of the person then, so that slices stay as they were told.
    Column("places", JSON),
    Index("ix_survey_sheet_campaign", "campaign_id", "key"),
    Index("ix_survey_sheet_person", "person_id", sqlite_where=text("person_id is not null")),
    sqlite_with_rowid=False,
)

survey_sheet_answer = Table(
    "survey_sheet_answer",
    metadata,
    Column("sheet_key", ForeignKey("survey_sheet.key", ondelete="CASCADE"), primary_key=True),
    Column("question", String(40), primary_key=True),
    of_organisation(),
    Column("value", String(LONGEST_ANSWER), nullable=False),
    sqlite_with_rowid=False,
)
