"""Loading one language: its .ftl files, parsed once, with every fault named by file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime import resolver as fluent_resolver
from fluent.syntax import ast

from bot.wording.ftl import junk_of

_REGIONS = {"en": "en-GB"}  # British dates; a language not named here speaks for itself

# Fluent guards against translations from strangers by refusing a value above 2,500 characters.
# Ours are in the repository, and a message of Telegram may have 4,096.
fluent_resolver.MAX_PART_LENGTH = 65_536


class TextError(Exception):
    """A text can't be shown."""


class MissingText(TextError):
    """No such key, or no such language."""


class BrokenText(TextError):
    """The text doesn't parse, or a value it asks for was not given."""


@dataclass(frozen=True)
class Language:
    """The texts of one language, parsed."""

    code: str
    bundle: FluentBundle
    messages: Mapping[str, ast.Message]
    terms: Mapping[str, ast.Term]

    @cached_property
    def locale(self) -> str:
        """The name by which babel knows it."""
        return _REGIONS.get(self.code, self.code).replace("-", "_")


def load_language(folder: Path) -> Language:
    bundle = FluentBundle([_REGIONS.get(folder.name, folder.name)], use_isolating=False)
    messages: dict[str, ast.Message] = {}
    terms: dict[str, ast.Term] = {}
    for path in sorted(folder.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        if junk := junk_of(resource):
            raise BrokenText(f"{path}: {junk}")
        for entry in resource.body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            shelf: dict[str, ast.Message] | dict[str, ast.Term]
            shelf = messages if isinstance(entry, ast.Message) else terms
            if entry.id.name in shelf:
                raise BrokenText(f"{path}: {entry.id.name} is said twice")
            shelf[entry.id.name] = entry  # type: ignore[assignment]
        bundle.add_resource(resource)
    return Language(folder.name, bundle, messages, terms)
