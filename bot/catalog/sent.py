"""A file that a school wrote or changed: read with the line of its first fault."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import yaml

from bot.catalog.reading import LOADER, CatalogError, Record

LARGEST = 200_000
Made = TypeVar("Made")
_STEP = re.compile(r"([^\[\]]+)|\[(\d+)\]")


class SentFault(Exception):
    """What is wrong; `line` from 1, 0 where it is unknown."""

    def __init__(self, error: CatalogError, line: int) -> None:
        super().__init__(str(error))
        self.line = line
        self.fault, self.said = error.fault, error.said
        path = [piece for piece in error.where.split(": ")[1:] if piece]
        self.field = " → ".join([*path, *([error.field] if error.field != "–" else [])])


def read_sent(text: str, read: Callable[[Record], Made]) -> tuple[Made, Any]:
    """What `read` made of it, with the plain values; SentFault names line and field."""
    values = _values(text)
    try:
        return read(Record(values, "file")), values
    except CatalogError as error:
        raise SentFault(error, _line_of(text, error)) from error


def _values(text: str) -> Any:
    try:
        # A few lines of aliases would unfold into gigabytes when the values are stored.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, LOADER)):
            raise SentFault(CatalogError("file", "–", "aliases", "alias"), 0)
        return yaml.load(text, LOADER)  # noqa: S506 (both are safe)
    except RecursionError as error:
        raise SentFault(CatalogError("file", "–", "too deep", "yaml"), 0) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise SentFault(CatalogError("file", "–", error.problem or "", "yaml"), line) from error
    except yaml.YAMLError as error:
        raise SentFault(CatalogError("file", "–", "not readable", "yaml"), 0) from error


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
