"""All services, built once by app.py and handed to whoever speaks for a person."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.services.bases.room import Bases
    from bot.services.checkins import Checkins
    from bot.services.closing.room import Closing
    from bot.services.community.room import Community
    from bot.services.datebook import Datebook
    from bot.services.errands import Errands
    from bot.services.exports.room import Exports
    from bot.services.gatherings.guests import Guests
    from bot.services.gatherings.series import SeriesPlanning
    from bot.services.gatherings.speed import SpeedMeetings
    from bot.services.importing import Importing
    from bot.services.indicators.midyear import Midyear
    from bot.services.indicators.service import Indicators
    from bot.services.journal import Journal
    from bot.services.matching.asking import Asking
    from bot.services.matching.choosing import Choosing
    from bot.services.matching.ordering import Ordering
    from bot.services.matching.terms import TermsMarking
    from bot.services.members.consenting import Consenting
    from bot.services.members.helping import Helping
    from bot.services.members.inviting import Inviting
    from bot.services.members.joining import Joining
    from bot.services.members.organisations import Organisations
    from bot.services.members.people import People
    from bot.services.monitoring import Monitoring
    from bot.services.nudging import Nudging
    from bot.services.outgoing import Speaking
    from bot.services.overview import Overview
    from bot.services.papers.forms import PaperForms
    from bot.services.papers.room import Papers
    from bot.services.petitions import Petitioning, Replacing
    from bot.services.pictures import Pictures
    from bot.services.programme import Bank, Checkpoints, PairRules, Programmes
    from bot.services.programmes.pairing import Pairing
    from bot.services.programmes.planning import Planning
    from bot.services.reminding import Reminding
    from bot.services.school.documenting import Documenting
    from bot.services.school.passports import Passports
    from bot.services.school.profiles import Profiles
    from bot.services.school.roadmap.readiness import Readiness
    from bot.services.school.roadmap.roadmapping import Roadmapping
    from bot.services.school.settings import SchoolSettings
    from bot.services.signals import Signals
    from bot.services.surveys import Surveying
    from bot.services.surveys.automatic import AutomaticSurveys
    from bot.services.surveys.figures import SurveyFigures, Swots
    from bot.services.surveys.own import OwnForms, YearlySheets


@dataclass(frozen=True)
class OfPeople:
    """Who takes part: coming in, own settings, both bases, matching."""

    bases: "Bases"
    consenting: "Consenting"
    inviting: "Inviting"
    joining: "Joining"
    organisations: "Organisations"
    people: "People"
    asking: "Asking"
    choosing: "Choosing"
    ordering: "Ordering"
    terms: "TermsMarking"


@dataclass(frozen=True)
class OfPairs:
    """The work of a pair: agreement, plan, programme, meetings, petitions."""

    pairing: "Pairing"
    planning: "Planning"
    programmes: "Programmes"
    bank: "Bank"
    checkpoints: "Checkpoints"
    pair_rules: "PairRules"
    journal: "Journal"
    series: "SeriesPlanning"
    guests: "Guests"
    speed: "SpeedMeetings"
    helping: "Helping"
    petitioning: "Petitioning"
    replacing: "Replacing"


@dataclass(frozen=True)
class OfSchool:
    """The school's year: its programme, what it shares, how it ends, its papers."""

    documenting: "Documenting"
    passports: "Passports"
    profiles: "Profiles"
    readiness: "Readiness"
    roadmapping: "Roadmapping"
    school: "SchoolSettings"
    community: "Community"
    closing: "Closing"
    datebook: "Datebook"
    papers: "Papers"
    paper_forms: "PaperForms"
    exports: "Exports"
    importing: "Importing"


@dataclass(frozen=True)
class OfFigures:
    """What is asked and counted: questionnaires, signals, indicators, the summary."""

    automatic_surveys: "AutomaticSurveys"
    surveying: "Surveying"
    own_surveys: "OwnForms"
    yearly_sheets: "YearlySheets"
    survey_figures: "SurveyFigures"
    swots: "Swots"
    checkins: "Checkins"
    signals: "Signals"
    indicators: "Indicators"
    midyear: "Midyear"
    monitoring: "Monitoring"
    overview: "Overview"
    pictures: "Pictures"


@dataclass(frozen=True)
class OfItself:
    """What Para does and says by itself."""

    errands: "Errands"
    nudging: "Nudging"
    reminding: "Reminding"
    speaking: "Speaking"


@dataclass(frozen=True)
class Services(OfItself, OfFigures, OfSchool, OfPairs, OfPeople):
    """One class a subject, one public method for each thing a person or the clock can do."""
