"""Columns that most tables begin with."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer


def own_id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def refers(name: str, to: str, *, erase: bool = True, **options: Any) -> Column[int]:
    """A foreign key; `erase`: goes with what it belongs to, for people are erased for real."""
    options.setdefault("nullable", False)
    rule = "CASCADE" if erase else ("SET NULL" if options["nullable"] else "RESTRICT")
    return Column(name, Integer, ForeignKey(f"{to}.id", ondelete=rule), **options)


def of_organisation() -> Column[int]:
    """Every row belongs to an organisation."""
    return refers("organisation_id", "organisation")
