"""What a curator concludes from the questionnaires of a year: four lists of lines."""

from sqlalchemy import JSON, Column, Integer, Table

from bot.storage.columns import UtcDateTime, metadata
from bot.storage.tables.keys import refers

swot = Table(
    "swot",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    # The calendar year of the school year's September.
    Column("year", Integer, primary_key=True),
    Column("lists", JSON, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("changed_at", UtcDateTime, nullable=False),
    refers("changed_by", "person", erase=False, nullable=True),
)
