"""Which notes say the same: compared after case, ё/е, punctuation and spaces are set aside."""

from collections.abc import Hashable, Iterable
from hashlib import blake2b
from typing import TypeVar
from unicodedata import category, normalize

K = TypeVar("K", bound=Hashable)

_MEANINGFUL = frozenset("LMN")  # letters, their marks, numbers


class _Kept(dict[int, str]):
    """What a character becomes; each is looked up once, for a school's notes are many."""

    def __missing__(self, code: int) -> str:
        c = chr(code)
        kept = c if category(c)[0] in _MEANINGFUL else " " * c.isspace()
        self[code] = kept
        return kept


_KEPT = _Kept()


def note_key(text: str) -> str:
    """What is left to compare; empty when a note holds no letter and no number."""
    folded = normalize("NFKC", text).casefold().replace("ё", "е")
    return " ".join(folded.translate(_KEPT).split())


def note_mark(text: str | None) -> int | None:
    """A number that equal notes share and others hardly ever: to find them by, then compare.

    63 bits, as a database keeps numbers; None for a note without a letter or a number.
    """
    key = note_key(text or "")
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest()) >> 1 if key else None


def equal_groups(notes: Iterable[tuple[K, str]]) -> tuple[tuple[K, ...], ...]:
    """Ids of notes with one and the same non-empty `note_key`, two or more, largest group first.

    `notes` are pairs of an id and a text; inside a group the order of arrival is kept.
    """
    by_key: dict[str, list[K]] = {}
    for owner, text in notes:
        if key := note_key(text):
            by_key.setdefault(key, []).append(owner)
    groups = (tuple(group) for group in by_key.values() if len(group) > 1)
    return tuple(sorted(groups, key=len, reverse=True))
