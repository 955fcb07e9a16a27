"""Rows of people, accounts and organisations, and what they become."""

from typing import Any

from sqlalchemy import Select, func, select

from bot.domain.forms import Form, Format
from bot.domain.ids import AccountId, OrganisationId, PersonId
from bot.domain.people import (
    Account,
    Actor,
    Address,
    Organisation,
    Person,
    Profile,
    ReminderKind,
    Role,
    Wishes,
)
from bot.storage.tables import membership, organisation, person

ROLES = (
    select(func.group_concat(membership.c.role, ","))
    .where(membership.c.person_id == person.c.id)
    .correlate(person)
    .scalar_subquery()
    .label("roles")
)

_elsewhere = person.alias("elsewhere")
# In how many organisations the person's account takes part.
PLACES = (
    select(func.count())
    .where(_elsewhere.c.account_id == person.c.account_id)
    .correlate(person)
    .scalar_subquery()
    .label("places")
)

WISHES = (
    person.c.zone.label("own_zone"),
    person.c.quiet_from,
    person.c.quiet_to,
    person.c.paused_until,
    person.c.muted,
    person.c.tables,
)


# Of an own profile only what is shown everywhere: the whole of it may be large.
OWN_LABELS = tuple(
    organisation.c.own_profile[name].label(f"own_{name}") for name in ("forms", "kinds", "formats")
)
ORGANISATION = (
    organisation.c.name.label("organisation_name"),
    organisation.c.zone.label("organisation_zone"),
    organisation.c.six_days,
    organisation.c.headcount,
    organisation.c.profile,
    organisation.c.forms,
    organisation.c.formats,
    organisation.c.coverage_target,
    organisation.c.links,
    organisation.c.named_files,
    organisation.c.files_leave,
    *OWN_LABELS,
)
ACTOR = (
    person.c.id.label("person_id"),
    person.c.name,
    person.c.organisation_id,
    *WISHES,
    *ORGANISATION,
    ROLES,
    PLACES,
)


def people_rows() -> Select[Any]:
    return select(person, person.c.zone.label("own_zone"), ROLES)


def people_with(*more: Any) -> Select[Any]:
    """People's rows with further columns, for joins; `person_of` reads them."""
    return people_rows().add_columns(*more)


def roles_of(row: Any) -> frozenset[Role]:
    return frozenset(Role(code) for code in (row.roles or "").split(",") if code)


def wishes_of(row: Any) -> Wishes:
    usual = Wishes()
    return Wishes(
        zone=row.own_zone,
        quiet_from=row.quiet_from or usual.quiet_from,
        quiet_to=row.quiet_to or usual.quiet_to,
        paused_until=row.paused_until,
        muted=frozenset(ReminderKind(kind) for kind in row.muted or ()),
        tables=bool(row.tables),
    )


def account_of(row: Any) -> Account:
    return Account(
        id=AccountId(row.id),
        address=Address(row.platform, row.external_id, row.chat_id),
        language=row.language,
        unreachable_since=row.unreachable_since,
    )


def organisation_of(row: Any) -> Organisation:
    own = row.own_profile or {}
    labels = {**own.get("forms", {}), **own.get("kinds", {}), **own.get("formats", {})}
    return _organisation(row, row.id, row.name, row.zone, labels)


def joined_organisation(row: Any) -> Organisation:
    """From a row that carries ORGANISATION's columns."""
    labels = {**(row.own_forms or {}), **(row.own_kinds or {}), **(row.own_formats or {})}
    known, name, zone = row.organisation_id, row.organisation_name, row.organisation_zone
    return _organisation(row, known, name, zone, labels)


def _organisation(
    row: Any, known: int, name: str, zone: str, own_labels: dict[str, object]
) -> Organisation:
    return Organisation(
        id=OrganisationId(known),
        name=name,
        zone=zone,
        six_days=row.six_days,
        headcount=row.headcount,
        profile=row.profile,
        forms=tuple(Form(code) for code in row.forms),
        formats=tuple(Format(code) for code in row.formats),
        coverage_target=row.coverage_target,
        links=tuple(row.links),
        named_files=row.named_files,
        files_leave=row.files_leave,
        own_labels=own_labels,
    )


def person_of(row: Any) -> Person:
    return Person(
        id=PersonId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        name=row.name,
        roles=roles_of(row),
        account_id=row.account_id,
        profile=profile_of(row),
        wishes=wishes_of(row),
        code=row.code,
    )


def profile_of(row: Any) -> Profile:
    return Profile(row.position, row.category, row.request, row.can_help, row.hours_a_month)


def actor_of(known: Account, row: Any) -> Actor:
    return Actor(
        account=known,
        person_id=PersonId(row.person_id),
        organisation=joined_organisation(row),
        name=row.name,
        roles=roles_of(row),
        wishes=wishes_of(row),
        several=row.places > 1,
    )
