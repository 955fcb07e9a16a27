"""Profiles: each of the five documents as a programme that a school can run (profiles/*.yaml).

A profile may be a composition, «001+002»: the stages of the first, of everything else what the
last one says that says it; labels of kinds are laid over each other.
"""

from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.catalog.profiles.model import (
    Condition,
    Profile,
    ProfileStage,
    StageItem,
    Terms,
    WorkLevel,
)
from bot.catalog.profiles.parts import profile_of
from bot.catalog.reading import Wording, read_yaml

__all__ = [
    "PROFILES",
    "USUAL",
    "Condition",
    "Profile",
    "ProfileStage",
    "StageItem",
    "Terms",
    "WorkLevel",
    "profile",
    "profile_file",
    "profiles",
]

USUAL = "001+002"
# In the order in which they are offered.
PROFILES = (USUAL, "001", "002", "003", "004", "000", "r145", "001-municipal")
_FOLDER = Path(__file__).parent


@cache
def profiles() -> dict[str, Profile]:
    """The files by id; CatalogError names what is wrong."""
    found = (profile_of(read_yaml(path), path.stem) for path in sorted(_FOLDER.glob("*.yaml")))
    return {one.id: one for one in found}


@cache
def profile(known: str) -> Profile:
    """One profile or a composition by «+»; KeyError for an unknown one."""
    first, *others = (profiles()[part] for part in known.split("+"))
    whole = first
    for other in others:
        whole = _over(whole, other)
    if others:
        ids = " + ".join(known.split("+"))
        whole = replace(whole, id=known, title=Wording(ids, ids))
    return whole


def profile_file(known: str) -> str:
    """The file to be copied and changed: of a composition, its first part. KeyError."""
    part = profiles()[known.split("+", maxsplit=1)[0]]
    return (_FOLDER / f"{part.id}.yaml").read_text(encoding="utf-8")


def _over(below: Profile, above: Profile) -> Profile:
    return replace(
        below,
        readiness=below.readiness or above.readiness,
        forms=above.forms or below.forms,
        kinds={**below.kinds, **above.kinds},
        formats=above.formats or below.formats,
        criteria=above.criteria or below.criteria,
        surveys=above.surveys or below.surveys,
        work_forms=above.work_forms or below.work_forms,
        terms=above.terms,
        passport={**below.passport, **above.passport},
    )
