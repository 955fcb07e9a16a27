"""Services built once, each given only what it needs."""

from bot.services.bases.room import bases
from bot.services.calendars import Calendars
from bot.services.checkins import Checkins
from bot.services.closing.room import closing
from bot.services.community.room import community
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
from bot.services.ports import Clock, Messenger
from bot.services.programme import Bank, Checkpoints, PairRules, Programmes
from bot.services.programmes.pairing import Pairing
from bot.services.programmes.planning import Planning
from bot.services.registry import OfFigures, OfItself, OfPairs, OfPeople, OfSchool, Services
from bot.services.reminding import Reminding
from bot.services.school.documenting import Documenting
from bot.services.school.passports import Passports
from bot.services.school.profiles import Profiles
from bot.services.school.roadmap.readiness import Readiness
from bot.services.school.roadmap.roadmapping import Roadmapping
from bot.services.school.settings import SchoolSettings
from bot.services.signals import signals
from bot.services.surveys import Surveying
from bot.services.surveys.automatic import AutomaticSurveys
from bot.services.surveys.figures import SurveyFigures, Swots
from bot.services.surveys.own import OwnForms, YearlySheets
from bot.storage.engine import Storage


def assemble(storage: Storage, clock: Clock, messenger: Messenger, zone: str) -> Services:
    """All services; `zone` is that of organisations founded here."""
    given = storage, clock, Calendars()
    parts = (
        _of_people(*given, zone),
        _of_pairs(*given),
        _of_school(*given),
        _of_figures(*given),
        _of_itself(*given, messenger),
    )
    return Services(**{name: made for part in parts for name, made in vars(part).items()})


def _of_people(storage: Storage, clock: Clock, calendars: Calendars, zone: str) -> OfPeople:
    return OfPeople(
        bases=bases(storage, clock),
        consenting=Consenting(storage, clock),
        inviting=Inviting(storage, clock),
        joining=Joining(storage, clock, zone),
        organisations=Organisations(storage, clock),
        people=People(storage, clock),
        asking=Asking(storage, clock, calendars),
        choosing=Choosing(storage, clock, calendars),
        ordering=Ordering(storage, clock, calendars),
        terms=TermsMarking(storage, clock, calendars),
    )


def _of_pairs(storage: Storage, clock: Clock, calendars: Calendars) -> OfPairs:
    return OfPairs(
        pairing=Pairing(storage, clock, calendars),
        planning=Planning(storage, clock, calendars),
        programmes=Programmes(storage, clock, calendars),
        bank=Bank(storage, clock, calendars),
        checkpoints=Checkpoints(storage, clock, calendars),
        pair_rules=PairRules(storage, clock, calendars),
        journal=Journal(storage, clock, calendars),
        series=SeriesPlanning(storage, clock, calendars),
        guests=Guests(storage, clock, calendars),
        speed=SpeedMeetings(storage, clock, calendars),
        helping=Helping(storage, clock, calendars),
        petitioning=Petitioning(storage, clock, calendars),
        replacing=Replacing(storage, clock, calendars),
    )


def _of_school(storage: Storage, clock: Clock, calendars: Calendars) -> OfSchool:
    return OfSchool(
        documenting=Documenting(storage, clock, calendars),
        passports=Passports(storage, clock, calendars),
        profiles=Profiles(storage, clock),
        readiness=Readiness(storage, clock, calendars),
        roadmapping=Roadmapping(storage, clock, calendars),
        school=SchoolSettings(storage, clock, calendars),
        community=community(storage, clock, calendars),
        closing=closing(storage, clock, calendars),
        datebook=Datebook(storage, clock, calendars),
        papers=Papers(storage, clock, calendars),
        paper_forms=PaperForms(storage, clock),
        exports=Exports(storage, clock, calendars),
        importing=Importing(storage, clock, calendars),
    )


def _of_figures(storage: Storage, clock: Clock, calendars: Calendars) -> OfFigures:
    figures = SurveyFigures(storage, clock, calendars)
    return OfFigures(
        automatic_surveys=AutomaticSurveys(storage, clock),
        surveying=Surveying(storage, clock, calendars),
        own_surveys=OwnForms(storage, clock),
        yearly_sheets=YearlySheets(storage, clock, calendars),
        survey_figures=figures,
        swots=Swots(storage, clock, calendars, figures),
        checkins=Checkins(storage, clock, calendars),
        signals=signals(storage, clock, calendars),
        indicators=Indicators(storage, clock, calendars),
        midyear=Midyear(storage, clock, calendars),
        monitoring=Monitoring(storage, clock, calendars),
        overview=Overview(storage, clock, calendars),
        pictures=Pictures(storage, clock, calendars),
    )


def _of_itself(
    storage: Storage, clock: Clock, calendars: Calendars, messenger: Messenger
) -> OfItself:
    return OfItself(
        errands=Errands(),
        nudging=Nudging(storage, clock, calendars),
        reminding=Reminding(storage, clock, calendars),
        speaking=Speaking(storage, clock, calendars, messenger),
    )
