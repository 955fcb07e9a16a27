"""A school's own profile: a changed copy, read with the line of the first fault."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from bot.catalog.profiles.model import Profile
from bot.catalog.profiles.parts import profile_of
from bot.catalog.reading import LOADER, CatalogError, Record

LARGEST = 200_000
_STEP = re.compile(r"([^\[\]]+)|\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """The profile and the plain values it was read from, as they are stored."""

    profile: Profile
    values: Mapping[str, Any]


class ProfileFault(Exception):
    """What is wrong; `line` from 1, 0 where it is unknown."""

    def __init__(self, error: CatalogError, line: int) -> None:
        super().__init__(str(error))
        self.line = line
        self.fault, self.said = error.fault, error.said
        path = [piece for piece in error.where.split(": ")[1:] if piece]
        self.field = " → ".join([*path, *([error.field] if error.field != "–" else [])])


def read_own(text: str) -> OwnProfile:
    """ProfileFault names line and field of the first fault. Takes a while: not for a loop."""
    try:
        # A few lines of aliases would unfold into gigabytes when the values are stored.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, LOADER)):
            raise ProfileFault(CatalogError("profile", "–", "aliases", "alias"), 0)
        values = yaml.load(text, LOADER)  # noqa: S506 (both are safe)
    except RecursionError as error:
        raise ProfileFault(CatalogError("profile", "–", "too deep"), 0) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        said = error.problem or "syntax"
        raise ProfileFault(CatalogError("profile", "–", said), line) from error
    except yaml.YAMLError as error:
        raise ProfileFault(CatalogError("profile", "–", "not readable"), 0) from error
    try:
        return OwnProfile(profile_of(Record(values, "profile"), ""), values)
    except CatalogError as error:
        raise ProfileFault(error, _line_of(text, error)) from error


def stored_profile(values: Mapping[str, Any]) -> Profile:
    """What `read_own` gave, read again from the database."""
    return profile_of(Record(values, "profile"), "")


def _line_of(text: str, error: CatalogError) -> int:
    """Where the field stands; of a missing one, where its record begins."""
    node = yaml.compose(text, LOADER)
    for piece in [*error.where.split(": ")[1:], error.field]:
        for name, number in _STEP.findall(piece):
            found = _inside(node, name, int(number or 0))
            if found is None:
                break
            node = found
    return node.start_mark.line + 1 if node is not None else 0


def _inside(node: Any, name: str, number: int) -> Any:
    if number and isinstance(node, yaml.SequenceNode):
        return node.value[number - 1] if number <= len(node.value) else None
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == name), None)
    return None
