"""What can be opened by a button of the menu, a command or a word, and by whom.

A door called `log` has the texts `menu-log` (button), `command-log` (in Telegram's list) and
`word-log` (plain words, divided by commas).
"""

from aiogram.fsm.state import State

from bot.dialogs import openers
from bot.dialogs.menu.door import (
    ASKING,
    CURATOR,
    DECIDERS,
    EVERYBODY,
    MENTEE,
    MENTOR,
    NO_MENTOR,
    OVERSEER,
    PAIR,
    Door,
    Open,
    Shelf,
)
from bot.dialogs.openers import bases as base_openers
from bot.dialogs.openers import closing as closing_openers
from bot.dialogs.openers import community as community_openers
from bot.dialogs.openers import exports as export_openers
from bot.dialogs.openers import gatherings as gathering_openers
from bot.dialogs.openers import importing as import_openers
from bot.dialogs.openers import indicators as indicator_openers
from bot.dialogs.openers import matching as matching_openers
from bot.dialogs.openers import meetings as meeting_openers
from bot.dialogs.openers import petitions as petition_openers
from bot.dialogs.openers import programme as programme_openers
from bot.dialogs.openers import school as school_openers
from bot.dialogs.openers import signals as signal_openers
from bot.dialogs.openers import surveys as survey_openers
from bot.dialogs.openers.community import opener
from bot.dialogs.states import Duties, Library, Menu, Papers, Path
from bot.domain.people import Role
from bot.services.matching.ordering import ISSUERS

SHELVES = {Shelf.PEOPLE: Menu.people, Shelf.SCHOOL: Menu.school, Shelf.MORE: Menu.more}


def doors() -> tuple[Door, ...]:
    """In the order of the menu."""
    return (
        *_daily_doors(),
        *_curator_doors(),
        *_base_doors(),
        *_school_doors(),
        *_asking_doors(),
        *_community_doors(),
        *_shelf_doors(),
        Door("settings", EVERYBODY, openers.open_settings, shelf=Shelf.FOOT),
        Door("privacy", EVERYBODY, openers.open_privacy, button=False),
        Door("help", EVERYBODY, openers.open_help, shelf=Shelf.FOOT),
    )


def _shelf_doors() -> tuple[Door, ...]:
    """Shelves open by their words too; on the menu stand their own buttons."""

    def door(shelf: Shelf, roles: frozenset[Role] = OVERSEER) -> Door:
        return Door(shelf, roles, opener(SHELVES[shelf]), button=False, command=False)

    return door(Shelf.PEOPLE), door(Shelf.SCHOOL), door(Shelf.MORE, EVERYBODY)


def _daily_doors() -> tuple[Door, ...]:
    """What a pair and those who oversee it open most."""
    return (
        Door("menu", EVERYBODY, openers.open_menu, button=False),
        Door("status", OVERSEER, openers.open_overview),
        Door("log", PAIR, meeting_openers.open_log),
        Door("plan", PAIR, openers.open_plan),
        Door("pair", PAIR, openers.open_pairs, beyond=OVERSEER),
        Door("appoint", PAIR, meeting_openers.open_appointment, command=False),
    )


def _curator_doors() -> tuple[Door, ...]:
    """How pairs come into being."""

    def door(name: str, then: Open, roles: frozenset[Role] = CURATOR) -> Door:
        return Door(name, roles, then, command=False, shelf=Shelf.PEOPLE)

    return (
        door("newpair", openers.open_pair_form),
        door("matching", matching_openers.open_matching),
        door("orders", matching_openers.open_orders, ISSUERS),
        door("import", import_openers.open_import),
    )


def _asking_doors() -> tuple[Door, ...]:
    """Questions and their answers, what is asked for, what is taken away."""
    return (
        Door("ask", MENTEE, openers.open_ask),
        Door("questions", MENTOR, gathering_openers.open_questions, button=False, command=False),
        Door("speed", EVERYBODY, gathering_openers.open_speed, command=False, shelf=Shelf.MORE),
        Door("requests", ASKING, petition_openers.open_requests, beyond=OVERSEER),
        Door("survey", PAIR | CURATOR, survey_openers.open_surveys, beyond=EVERYBODY),
        Door("report", MENTOR, closing_openers.open_reports, command=False, shelf=Shelf.MORE),
        Door("export", EVERYBODY, export_openers.open_exports, shelf=Shelf.MORE),
        Door("invite", CURATOR, openers.open_invite, command=False),
    )


def _base_doors() -> tuple[Door, ...]:
    """Both bases for those who oversee; naming somebody, oneself too, is everybody's."""

    def door(
        name: str,
        then: Open,
        roles: frozenset[Role] = EVERYBODY,
        shelf: Shelf = Shelf.MORE,
    ) -> Door:
        return Door(name, roles, then, command=False, shelf=shelf)

    return (
        door("mentors", base_openers.open_mentors, OVERSEER, Shelf.PEOPLE),
        door("mentees", base_openers.open_mentees, OVERSEER, Shelf.PEOPLE),
        door("needing", base_openers.open_needing, OVERSEER, Shelf.PEOPLE),
        door("approval", base_openers.open_approval, DECIDERS, Shelf.PEOPLE),
        door("card", base_openers.open_own_card),
        door("wish", base_openers.open_wish, NO_MENTOR),
        door("naming", base_openers.open_naming),
    )


def _school_doors() -> tuple[Door, ...]:
    """The whole school's programme; doors without a button stand behind another room's."""
    door = _school_door
    return (
        door("roadmap", school_openers.open_roadmap, beyond=EVERYBODY),
        door("readiness", school_openers.open_readiness, button=False),
        door("documents", school_openers.open_documents),
        door("passport", school_openers.open_passport),
        door("indicators", indicator_openers.open_indicators),
        door("midyear", indicator_openers.open_midyear, button=False),
        door("approvals", programme_openers.open_approvals, button=False),
        door("forms", school_openers.open_forms, button=False),
        door("profile", school_openers.open_profile),
        door("yearend", closing_openers.open_year_end),
        door("signalrules", signal_openers.open_rules),
        door("bank", programme_openers.open_bank, beyond=MENTOR),
        Door(
            "community",
            EVERYBODY,
            school_openers.open_community,
            command=False,
            shelf=Shelf.MORE,
        ),
    )


def _school_door(
    name: str,
    then: Open,
    *,
    button: bool = True,
    beyond: frozenset[Role] = frozenset(),
) -> Door:
    return Door(name, OVERSEER, then, button, command=False, beyond=beyond, shelf=Shelf.SCHOOL)


def _community_doors() -> tuple[Door, ...]:
    """What the school shares; what stands behind «Сообщество» opens by its words as well."""

    def door(name: str, roles: frozenset[Role], state: State, *, button: bool = True) -> Door:
        then = community_openers.opener(state)
        return Door(name, roles, then, button=button, command=False, shelf=Shelf.MORE)

    return (
        door("duties", EVERYBODY, Duties.text),
        door("library", EVERYBODY, Library.found),
        door("papers", EVERYBODY, Papers.mine, button=False),
        door("path", MENTEE, Path.line, button=False),
        door("terms", EVERYBODY, Duties.terms, button=False),
        *(door(*room, button=False) for room in community_openers.ROOMS),
    )


def shelves_of(roles: frozenset[Role]) -> tuple[Shelf, ...]:
    """The shelves on which something stands for these roles."""
    mine = {door.shelf for door in doors_of(roles) if door.button}
    return tuple(shelf for shelf in SHELVES if shelf in mine)


def doors_of(roles: frozenset[Role]) -> tuple[Door, ...]:
    """Those that open for somebody with these roles; none twice."""
    return tuple(door for door in doors() if door.roles & roles)
