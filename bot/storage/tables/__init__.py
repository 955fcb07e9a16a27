"""Tables by subject; importing the package fills `metadata`."""

from bot.storage.columns import metadata
from bot.storage.tables.ledger import audit, outbox
from bot.storage.tables.persons.bases import (
    base_card,
    base_membership,
    candidacy,
    diagnosis,
    diagnosis_difficulty,
    difficulty,
    mentor_training,
)
from bot.storage.tables.persons.matching import matching_interest
from bot.storage.tables.persons.people import (
    account,
    consent,
    invitation,
    membership,
    organisation,
    person,
)
from bot.storage.tables.work.automatic_surveys import survey_off, survey_plan
from bot.storage.tables.work.checkins import checkin
from bot.storage.tables.work.gatherings import (
    meeting_guest,
    meeting_mood,
    speed_meeting,
    speed_person,
)
from bot.storage.tables.work.meetings import (
    meeting,
    meeting_absence,
    meeting_item,
    meeting_series,
    pulse,
)
from bot.storage.tables.work.pairs import (
    item_move,
    pair,
    pair_mentee,
    plan_item,
    programme,
)
from bot.storage.tables.work.petitions import petition
from bot.storage.tables.work.programme_life import (
    agreement_acceptance,
    milestone,
    pair_agreement,
    plan_check,
    programme_revision,
)
from bot.storage.tables.work.signals import help_offer, pair_light, signal_check, signal_number
from bot.storage.tables.work.surveys import (
    campaign,
    survey_draft,
    survey_form,
    survey_reply,
    survey_sheet,
    survey_sheet_answer,
)
from bot.storage.tables.year.callings import (
    announcement,
    ballot,
    ballot_voter,
    event,
    event_place,
)
from bot.storage.tables.year.closing import (
    mentor_report,
    opened_year,
    pair_closing,
    publication,
    publication_answer,
    reflection,
    staying,
)
from bot.storage.tables.year.community import (
    award,
    award_kind,
    material,
    practice,
    practice_mark,
    retention_check,
    role_text,
)
from bot.storage.tables.year.indicators import checkpoint, indicator_value
from bot.storage.tables.year.papers import paper_form
from bot.storage.tables.year.school import (
    org_programme,
    passport_change,
    readiness_check,
    roadmap_item,
    school_document,
)
from bot.storage.tables.year.swot import swot

__all__ = [
    "account",
    "agreement_acceptance",
    "announcement",
    "audit",
    "award",
    "award_kind",
    "ballot",
    "ballot_voter",
    "base_card",
    "base_membership",
    "campaign",
    "candidacy",
    "checkin",
    "checkpoint",
    "consent",
    "diagnosis",
    "diagnosis_difficulty",
    "difficulty",
    "event",
    "event_place",
    "help_offer",
    "indicator_value",
    "invitation",
    "item_move",
    "matching_interest",
    "material",
    "meeting",
    "meeting_absence",
    "meeting_guest",
    "meeting_item",
    "meeting_mood",
    "meeting_series",
    "membership",
    "mentor_report",
    "mentor_training",
    "metadata",
    "milestone",
    "opened_year",
    "org_programme",
    "organisation",
    "outbox",
    "pair",
    "pair_agreement",
    "pair_closing",
    "pair_light",
    "pair_mentee",
    "paper_form",
    "passport_change",
    "person",
    "petition",
    "plan_check",
    "plan_item",
    "practice",
    "practice_mark",
    "programme",
    "programme_revision",
    "publication",
    "publication_answer",
    "pulse",
    "readiness_check",
    "reflection",
    "retention_check",
    "roadmap_item",
    "role_text",
    "school_document",
    "signal_check",
    "signal_number",
    "speed_meeting",
    "speed_person",
    "staying",
    "survey_draft",
    "survey_form",
    "survey_off",
    "survey_plan",
    "survey_reply",
    "survey_sheet",
    "survey_sheet_answer",
    "swot",
]
