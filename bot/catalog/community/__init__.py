"""Rights and duties by role, and the terms of the programme: rights.yaml, terms.yaml."""

from dataclasses import dataclass
from functools import cache

from bot.catalog.reading import FILES, Record, Wording, read_yaml
from bot.domain.people import Role


@dataclass(frozen=True, slots=True)
class RoleRights:
    """`source` is said under the text: where these rights and duties are from."""

    role: Role
    source: Wording
    rights: tuple[Wording, ...]
    duties: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Term:
    name: Wording
    meaning: Wording


@cache
def role_rights() -> dict[Role, RoleRights]:
    """By role; CatalogError names what is wrong."""
    record = read_yaml(FILES / "community" / "rights.yaml")
    record.origin()
    found = {one.role: one for one in (_rights(row) for row in record.records("roles"))}
    if missing := set(Role) - set(found):
        raise record.fault("roles", f"nothing is said of {', '.join(sorted(missing))}")
    return record.close(found)


@cache
def terms() -> tuple[Term, ...]:
    """The short glossary, in its order."""
    record = read_yaml(FILES / "community" / "terms.yaml")
    record.origin()
    found = tuple(
        row.close(Term(row.words("name"), row.words("meaning"))) for row in record.records("terms")
    )
    return record.close(found)


def _rights(row: Record) -> RoleRights:
    return row.close(
        RoleRights(
            role=row.code("role", Role),
            source=row.words("source"),
            rights=_list(row, "rights"),
            duties=_list(row, "duties"),
        )
    )


def _list(row: Record, field: str) -> tuple[Wording, ...]:
    return tuple(one.close(_both(one)) for one in row.records(field))


def _both(one: Record) -> Wording:
    return Wording(ru=one.text("ru"), en=one.text("en"))


__all__ = ["RoleRights", "Term", "role_rights", "terms"]
