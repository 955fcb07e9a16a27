"""The order in which an update is looked at: the first router that knows it answers it."""

from typing import Final

from aiogram import Router
from aiogram_dialog import Dialog

from bot.dialogs import (
    asking,
    bank,
    bases,
    closing,
    community,
    importing,
    indicators,
    inviting,
    joining,
    matching,
    menu,
    overview,
    pairs,
    papers,
    petitions,
    plan,
    programme,
    roadmap,
    rules,
    school,
    settings,
    signals,
    snooze,
    surveys,
)
from bot.dialogs.appointments import windows as appointments
from bot.dialogs.dispute import windows as dispute
from bot.dialogs.exports import windows as exports
from bot.dialogs.gatherings import room as gatherings
from bot.dialogs.meetings import windows as meetings
from bot.handlers import (
    commands,
    errors,
    fallback,
    files,
    groups,
    membership,
    pushes,
    sentences,
    start,
)
from bot.handlers.idle import Idle
from bot.handlers.pushes.persons import bases as base_pushes
from bot.handlers.pushes.persons import digest
from bot.handlers.pushes.persons import joining as joining_pushes
from bot.handlers.pushes.persons import matching as matching_pushes
from bot.handlers.pushes.persons import petitions as petition_pushes
from bot.handlers.pushes.work import automatic_surveys as automatic_survey_pushes
from bot.handlers.pushes.work import checkins as checkin_pushes
from bot.handlers.pushes.work import gatherings as gathering_pushes
from bot.handlers.pushes.work import help as help_pushes
from bot.handlers.pushes.work import meetings as meeting_pushes
from bot.handlers.pushes.work import pairs as pair_pushes
from bot.handlers.pushes.work import plans as plan_pushes
from bot.handlers.pushes.work import reminders
from bot.handlers.pushes.work import surveys as survey_pushes
from bot.handlers.pushes.year import closing as closing_pushes
from bot.handlers.pushes.year import community as community_pushes
from bot.handlers.pushes.year import exports as export_pushes
from bot.handlers.pushes.year import indicators as indicator_pushes
from bot.handlers.pushes.year import papers as paper_pushes
from bot.handlers.pushes.year import programme as programme_pushes
from bot.handlers.pushes.year import school as school_pushes
from bot.handlers.speaker import pieces

# In the order in which they are asked.
_PUSHES: Final = (
    joining_pushes,
    help_pushes,
    reminders,
    digest,
    matching_pushes,
    pair_pushes,
    petition_pushes,
    plan_pushes,
    programme_pushes,
    meeting_pushes,
    gathering_pushes,
    checkin_pushes,
    automatic_survey_pushes,
    closing_pushes,
    school_pushes,
    indicator_pushes,
    survey_pushes,
    paper_pushes,
    base_pushes,
    community_pushes,
    export_pushes,
)


def all_dialogs() -> list[Dialog]:
    return [*_own(), *_of_pairs(), *_of_the_year()]


def _own() -> list[Dialog]:
    """What each person opens of their own, and what comes before a pair."""
    return [
        menu.dialog(),
        joining.dialog(),
        settings.dialog(),
        inviting.dialog(),
        importing.dialog(),
        asking.dialog(),
        snooze.dialog(),
        *matching.dialogs(),
    ]


def _of_pairs() -> list[Dialog]:
    """The work of a pair."""
    return [
        pairs.form_dialog(),
        pairs.view_dialog(),
        plan.dialog(),
        programme.dialog(),
        programme.approvals_dialog(),
        rules.dialog(),
        bank.dialog(),
        meetings.dialog(),
        appointments.dialog(),
        dispute.dialog(),
        *gatherings.dialogs(),
    ]


def _of_the_year() -> list[Dialog]:
    """The school's year and what is counted of it."""
    return [
        *closing.dialogs(),
        overview.dialog(),
        *signals.dialogs(),
        papers.dialog(),
        exports.dialog(),
        petitions.dialog(),
        surveys.answering_dialog(),
        surveys.sending_dialog(),
        surveys.own_dialog(),
        *surveys.figures_dialogs(),
        *bases.dialogs(),
        *community.dialogs(),
        *indicators.dialogs(),
        roadmap.dialog(),
        school.dialog(),
    ]


def all_routers() -> list[Router]:
    """Built anew each time: a second dispatcher in a process refuses used ones."""
    dialogs = all_dialogs()
    idle = Idle(dialogs)
    return [
        errors.router(),
        groups.router(),
        membership.router(),
        pieces.router(),
        start.router(),
        commands.router(),
        joining_pushes.for_strangers(),
        pushes.router(*(room.router() for room in _PUSHES)),
        sentences.router(idle),
        files.router(),
        fallback.router(idle),
        *dialogs,
    ]
