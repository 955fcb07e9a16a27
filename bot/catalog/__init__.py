"""Data, not code: what a curator's helper may edit, read and checked once.

Each reader gives frozen values and keeps where they come from (`Origin`: source, version,
provenance). A fault in a file is a CatalogError that names the file and the field.
"""

from bot.catalog.choices import Choice, choice, choices
from bot.catalog.consent_texts import ConsentText, consent_text
from bot.catalog.demo_school import DemoSchool, demo_school
from bot.catalog.limits import Limits, limits
from bot.catalog.questionnaires import Question, Questionnaire, questionnaire, questionnaires
from bot.catalog.reading import CatalogError, Origin, Wording
from bot.catalog.school_years import (
    SchoolYear,
    calendar_known,
    calendars,
    days_off,
    lessons_on,
    school_year,
    working_weekends,
)
from bot.catalog.templates import PlanTemplate, TemplateItem, plan_template, plan_templates

__all__ = [
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
    "calendar_known",
    "calendars",
    "choice",
    "choices",
    "consent_text",
    "days_off",
    "demo_school",
    "lessons_on",
    "limits",
    "plan_template",
    "plan_templates",
    "questionnaire",
    "questionnaires",
    "school_year",
    "working_weekends",
]
