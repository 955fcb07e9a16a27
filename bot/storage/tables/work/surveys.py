"""Survey campaigns, who replies to them, the answers."""

from sqlalchemy import Column, Index, Integer, String, Table

from bot.domain.surveys import Audience
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

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
    Index("ix_campaign_closes_at", "closes_at"),
)

# Who was asked and whether they finished; apart from the answers, so reminders need none.
survey_reply = Table(
    "survey_reply",
    metadata,
    refers("campaign_id", "campaign", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("finished_at", UtcDateTime),
)

survey_answer = Table(
    "survey_answer",
    metadata,
    refers("campaign_id", "campaign", primary_key=True),
    refers("person_id", "person", primary_key=True),
    Column("question", String(40), primary_key=True),
    of_organisation(),
    Column("value", String(2000), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
