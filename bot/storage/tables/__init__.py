"""Tables by subject; importing the package fills `metadata`."""

from bot.storage.columns import metadata
from bot.storage.tables.bases import difficulty
from bot.storage.tables.ledger import audit, outbox
from bot.storage.tables.meetings import (
    meeting,
    meeting_absence,
    meeting_item,
    meeting_series,
    pulse,
)
from bot.storage.tables.pairs import item_move, pair, pair_mentee, petition, plan_item, programme
from bot.storage.tables.people import (
    account,
    consent,
    invitation,
    membership,
    organisation,
    person,
)
from bot.storage.tables.school import (
    org_programme,
    readiness_check,
    roadmap_item,
    school_document,
)
from bot.storage.tables.surveys import campaign, survey_answer, survey_reply

__all__ = [
    "account",
    "audit",
    "campaign",
    "consent",
    "difficulty",
    "invitation",
    "item_move",
    "meeting",
    "meeting_absence",
    "meeting_item",
    "meeting_series",
    "membership",
    "metadata",
    "org_programme",
    "organisation",
    "outbox",
    "pair",
    "pair_mentee",
    "person",
    "petition",
    "plan_item",
    "programme",
    "pulse",
    "readiness_check",
    "roadmap_item",
    "school_document",
    "survey_answer",
    "survey_reply",
]
