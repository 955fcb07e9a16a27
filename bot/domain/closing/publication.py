"""Publishing a pair's results: after the end, with everybody's consent, without names.

Source: seed 002, results are published when the programme is completed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.closing.refusals import (
    AddressNeeded,
    ConsentsMissing,
    NotCarriedOut,
    NotFinished,
)
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.programme.life import ProgrammeStatus

LONGEST_URL: Final = 300
_LINK: Final = re.compile(r"https?://[^\s/.]+\.[^\s]+", re.IGNORECASE)
# Russian endings change up to this many last letters of a name.
_ENDING: Final = 2
_SHORTEST_STEM: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PUBLISHED: Final = (ProgrammeStatus.COMPLETED, ProgrammeStatus.PUBLISHED)


class PublicationStatus(StrEnum):
    """Follows from the answers and the address; nothing of it is stored."""

    ASKING = "asking"
    REFUSED = "refused"
    READY = "ready"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Publication:
    """One a pair. `answers`: who has said yes or no; `responsible`: who puts it on the site."""

    pair_id: PairId
    organisation_id: OrganisationId
    asked_on: date
    responsible_id: PersonId | None = None
    published_on: date | None = None
    url: str | None = None
    answers: Mapping[PersonId, bool] = field(default_factory=dict)


def status_of(found: Publication, pair: Pair) -> PublicationStatus:
    """Published it stays, until somebody takes the consent back."""
    said = [found.answers.get(member.person_id) for member in pair.members]
    if False in said:
        return PublicationStatus.REFUSED
    if found.published_on is not None:
        return PublicationStatus.PUBLISHED
    return PublicationStatus.READY if all(said) else PublicationStatus.ASKING


def carried_out(pair: Pair) -> bool:
    """Whether it has ended as it was meant to: there are results to show."""
    return pair.status is PairStatus.CLOSED and pair.programme.status in _PUBLISHED


def require_ended(pair: Pair) -> Pair:
    """NotFinished before the end; NotCarriedOut for a programme that was broken off."""
    if pair.status is not PairStatus.CLOSED:
        raise NotFinished
    if pair.programme.status not in _PUBLISHED:
        raise NotCarriedOut
    return pair


def published(found: Publication, pair: Pair, url: str, today: date) -> Publication:
    """It stands on the site: where, since when. ConsentsMissing, AddressNeeded."""
    require_ended(pair)
    missing = sum(found.answers.get(member.person_id) is not True for member in pair.members)
    if missing:
        raise ConsentsMissing(missing)
    address = url.strip()
    if not _LINK.fullmatch(address) or len(address) > LONGEST_URL:
        raise AddressNeeded
    return replace(found, published_on=today, url=address)


def withdrawn(found: Publication) -> Publication:
    """Off the site again: a consent was taken back."""
    return replace(found, published_on=None, url=None)


def without_names(words: str, roles: Iterable[tuple[str, str]]) -> str:
    """Free words with names replaced by the role's word, in any case of the name.

    `roles`: full name and what stands for it. A first name too short to be told from other words
    («Ян») is replaced only as it is written, with its capital.
    """
    stems = [
        (_stem(part), part, role)
        for name, role in roles
        for part in _WORD.findall(name)
        if len(part) > 1
    ]

    def nameless(found: re.Match[str]) -> str:
        word = found.group()
        for stem, part, role in stems:
            if word[:1].isupper() and _same(word, stem, part):
                return role
        return word

    return _once(_WORD.sub(nameless, words), {role for _, _, role in stems})


def _stem(part: str) -> str:
    return _folded(part)[: max(_SHORTEST_STEM, len(part) - _ENDING)]


def _same(word: str, stem: str, part: str) -> bool:
    said = _folded(word)
    if len(part) <= _SHORTEST_STEM:
        return said == _folded(part)
    return said.startswith(stem) and len(said) <= len(part) + _ENDING


def _folded(word: str) -> str:
    return word.casefold().replace("ё", "е")


def _once(words: str, roles: Iterable[str]) -> str:
    """«наставник наставник», where surname and first name stood, is one."""
    for role in roles:
        words = re.sub(rf"{re.escape(role)}(?:\s+{re.escape(role)})+", role, words)
    return words
