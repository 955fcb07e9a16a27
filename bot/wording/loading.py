"""Loading one language: its .ftl files, cut into texts, each parsed once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime import resolver as fluent_resolver
from fluent.syntax import ast

from bot.wording.ftl import junk_of, references_of

_REGIONS = {"en": "en-GB"}  # British dates; a language not named here speaks for itself

_BEGINS = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)

# Fluent guards against translations from strangers by refusing a value above 2,500 characters.
# Ours are in the repository, and a message of Telegram may have 4,096.
fluent_resolver.MAX_PART_LENGTH = 65_536


class TextError(Exception):
    """A text can't be shown."""


class MissingText(TextError):
    """No such key, or no such language."""


class BrokenText(TextError):
    """The text doesn't parse, or a value it asks for was not given."""


class Messages(Mapping[str, ast.Message]):
    """The texts of a language by key, each parsed when it is first asked for.

    Parsing thousands was a second of every start, and most are not said that day.
    """

    def __init__(self, sources: Mapping[str, str], bundle: FluentBundle) -> None:
        self._sources = sources
        self._bundle = bundle
        self._parsed: dict[str, ast.Message] = {}

    def __getitem__(self, key: str) -> ast.Message:
        if key not in self._parsed:
            resource = FluentResource(self._sources[key])
            if junk := junk_of(resource):
                raise BrokenText(f"{key}: {junk}")
            self._parsed[key] = next(it for it in resource.body if isinstance(it, ast.Message))
            self._bundle.add_resource(resource)
            for other in references_of(self._parsed[key]) & self._sources.keys():
                _ = self[other]
        return self._parsed[key]

    def __contains__(self, key: object) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


@dataclass(frozen=True)
class Language:
    """The texts of one language; `bundle` has those that were asked for in `messages`."""

    code: str
    bundle: FluentBundle
    messages: Messages

    def holding(self, key: str) -> FluentBundle:
        """The bundle, in which the text and those it refers to are by now."""
        _ = self.messages[key]
        return self.bundle

    @cached_property
    def locale(self) -> str:
        """The name by which babel knows it."""
        return _REGIONS.get(self.code, self.code).replace("-", "_")


def load_language(folder: Path, *, whole: bool) -> Language:
    """`whole`: every file is parsed at once, and a fault is BrokenText with the file's name."""
    sources: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        if whole and (junk := junk_of(FluentResource(text))):
            raise BrokenText(f"{path}: {junk}")
        begins = list(_BEGINS.finditer(text))
        ends = [one.start() for one in begins[1:]] + [len(text)]
        for begin, end in zip(begins, ends, strict=True):
            if begin[1] in sources:
                raise BrokenText(f"{path}: {begin[1]} is said twice")
            sources[begin[1]] = text[begin.start() : end]
    bundle = FluentBundle([_REGIONS.get(folder.name, folder.name)], use_isolating=False)
    return Language(folder.name, bundle, Messages(sources, bundle))
