"""Data, not code: what a curator's helper may edit, read and checked once.

Each reader gives frozen values and keeps where they come from (`Origin`: source, version,
provenance). A fault in a file is a CatalogError that names the file and the field.
"""

from collections.abc import Callable
from functools import partial

from bot.catalog.bases.criteria import catalogue_of_criteria
from bot.catalog.bases.demo import demo_bases
from bot.catalog.buttons import Choice, choice, choices
from bot.catalog.calendars import (
    SchoolYear,
    calendar_known,
    calendars,
    days_off,
    lessons_on,
    school_year,
    working_weekends,
)
from bot.catalog.closing import reflection_questions
from bot.catalog.community import role_rights, terms
from bot.catalog.community.demo import demo_shared
from bot.catalog.consents import ConsentText, consent_text
from bot.catalog.demo.files import DemoSchool, demo_school
from bot.catalog.indicators import checkpoint_windows, indicators, numbers
from bot.catalog.papers import paper_fields, papers
from bot.catalog.plan_templates import PlanTemplate, TemplateItem, plan_template, plan_templates
from bot.catalog.profiles import profiles
from bot.catalog.programme import rule_points
from bot.catalog.reading import CatalogError, Origin, Wording
from bot.catalog.signals import signal_rules
from bot.catalog.stems import stems
from bot.catalog.surveys import Question, Questionnaire, questionnaire, questionnaires
from bot.catalog.thresholds import Limits, limits
from bot.catalog.zones import Zone, find_zone, zone_words, zones

BUTTONS = (
    "subjects",
    "mentor_topics",
    "missed_reasons",
    "move_reasons",
    "cancel_reasons",
    "leave_reasons",
    "replace_reasons",
    "resign_reasons",
    "cancelling_reasons",
    "mediation_topics",
    "support_topics",
    "release_hours",
    "decline_motives",
    "carrying_reasons",
    "revise_reasons",
    "check_reasons",
)

__all__ = [
    "BUTTONS",
    "CatalogError",
    "Choice",
    "ConsentText",
    "DemoSchool",
    "Limits",
    "Origin",
    "PlanTemplate",
    "Question",
    "Questionnaire",
    "SchoolYear",
    "TemplateItem",
    "Wording",
    "Zone",
    "calendar_known",
    "calendars",
    "catalog_faults",
    "choice",
    "choices",
    "consent_text",
    "days_off",
    "demo_school",
    "find_zone",
    "lessons_on",
    "limits",
    "plan_template",
    "plan_templates",
    "questionnaire",
    "questionnaires",
    "role_rights",
    "school_year",
    "signal_rules",
    "terms",
    "working_weekends",
    "zone_words",
    "zones",
]


def catalog_faults() -> list[str]:
    """Reads every file anew: what is wrong, one line a file; empty when all is well."""
    readers: list[Callable[[], object]] = [
        *(partial(choices.__wrapped__, name) for name in BUTTONS),
        consent_text.__wrapped__,
        catalogue_of_criteria.__wrapped__,
        demo_bases.__wrapped__,
        demo_shared.__wrapped__,
        demo_school.__wrapped__,
        limits.__wrapped__,
        stems.__wrapped__,
        questionnaires.__wrapped__,
        calendars.__wrapped__,
        plan_templates.__wrapped__,
        numbers.__wrapped__,
        indicators.__wrapped__,
        checkpoint_windows.__wrapped__,
        reflection_questions.__wrapped__,
        role_rights.__wrapped__,
        rule_points.__wrapped__,
        signal_rules.__wrapped__,
        terms.__wrapped__,
        paper_fields.__wrapped__,
        papers.__wrapped__,
        profiles.__wrapped__,
        zones.__wrapped__,
    ]
    return [fault for reader in readers if (fault := _fault_of(reader))]


def _fault_of(reader: Callable[[], object]) -> str:
    try:
        reader()
    except CatalogError as error:
        return str(error)
    return ""
