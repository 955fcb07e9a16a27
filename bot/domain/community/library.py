"""The library: links to materials, found by direction, by letters and by tags."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.domain.community.refusals import LinkMissing
from bot.domain.errors import TextTooLong
from bot.domain.ids import MaterialId, OrganisationId, PersonId
from bot.domain.names import search_key
from bot.domain.plans import Direction
from bot.domain.school.refusals import BadLink

LONGEST_TITLE: Final = 200
LONGEST_LINK: Final = 400
LONGEST_TAG: Final = 30
MOST_TAGS: Final = 8
_LINK: Final = re.compile(r"https?://[^\s/.\"<>]+\.[^\s\"<>]+", re.IGNORECASE)
_URLISH: Final = re.compile(r"\w+://\S+|www\.\S+")
_TAG: Final = re.compile(r"#([\w-]+)")


@dataclass(frozen=True, slots=True)
class Material:
    """`approved`: everybody finds it; a mentor's own waits for a curator.

    `stage`: of the roadmap for which it gives advice.
    """

    id: MaterialId
    organisation_id: OrganisationId
    title: str
    url: str
    added_by: PersonId | None
    direction: Direction | None = None
    tags: tuple[str, ...] = ()
    stage: int | None = None
    approved: bool = True
    removed: bool = False
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What a typed line says."""

    title: str
    url: str
    tags: tuple[str, ...]


def read_line(line: str) -> Line:
    """«Конструктор урока https://… #ФГОС»: title, link, tags.

    LinkMissing, BadLink, TextTooLong.
    """
    found = _URLISH.search(line)
    if found is None:
        raise LinkMissing
    url = link(found.group())
    rest = line.replace(found.group(), " ")
    title = " ".join(_TAG.sub(" ", rest).split()).strip(" –—-:,;")
    if len(title) > LONGEST_TITLE:
        raise TextTooLong(LONGEST_TITLE)
    return Line(title or url.partition("://")[2][:LONGEST_TITLE], url, tags_of(rest))


def link(said: str) -> str:
    """A whole http or https address; BadLink."""
    words = said.strip()
    if not _LINK.fullmatch(words) or len(words) > LONGEST_LINK:
        raise BadLink
    return words


def tags_of(words: str) -> tuple[str, ...]:
    """The words after «#», each once, in small letters."""
    return clean_tags(_TAG.findall(words))


def typed_tags(words: str) -> tuple[str, ...]:
    """«ФГОС, рефлексия» or «#ФГОС #рефлексия»."""
    return tags_of(words) or clean_tags(words.split(","))


def clean_tags(words: Iterable[str]) -> tuple[str, ...]:
    cleaned = (" ".join(word.split()).casefold()[:LONGEST_TAG] for word in words)
    return tuple(dict.fromkeys(word for word in cleaned if word))[:MOST_TAGS]


def matches(found: Material, words: str) -> bool:
    """Every word that was typed begins a word of the title or of a tag."""
    known = search_key(f"{found.title} {' '.join(found.tags)}").split()
    return all(any(one.startswith(word) for one in known) for word in search_key(words).split())
