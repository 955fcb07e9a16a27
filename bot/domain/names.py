"""Names of people: cleaned when typed, shortened when shown, folded when searched.

A full name is as the school writes it, surname first («Соколова Татьяна Ивановна»); the order
«Татьяна Ивановна Соколова» is recognised by the patronymic. Nothing is guessed about other names.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import Final
from unicodedata import bidirectional, category, normalize

LONGEST_NAME: Final = 60
_MOST_CHARACTERS: Final = 4 * LONGEST_NAME  # an emoji family or a letter with marks is one sign
_ISOLATE: Final = "\u2068"
_END_ISOLATE: Final = "\u2069"
_ELLIPSIS: Final = "…"
_STOPS: Final = " ,.;:—–-"
_JOINER: Final = "\u200d"
_EMOJI_STYLE: Final = "\ufe0f"
_INVISIBLE: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters that look like nothing
_PATRONYMIC: Final = re.compile(
    r".{2,}(?:вич|вна|ична)|(?:иль|кузьм|лук|фом)ич|оглы|кызы|улы", re.IGNORECASE
)


class NameProblem(StrEnum):
    EMPTY = "empty"
    TOO_LONG = "too_long"


def clean_name(text: str) -> str | NameProblem:
    """The name without control characters and stray spaces, or what is wrong with it.

    At most 60 signs as a person counts them. Emoji, `<`, `&` and any alphabet are fine.
    """
    visible = "".join(_visible(before, c) for before, c in pairwise(f" {normalize('NFC', text)}"))
    name = normalize("NFC", " ".join(visible.split())).strip(_JOINER)
    if not any(category(c)[0] in "LNPS" for c in name):
        return NameProblem.EMPTY
    if len(name) > _MOST_CHARACTERS or len(signs(name)) > LONGEST_NAME:
        return NameProblem.TOO_LONG
    return name


def _visible(before: str, c: str) -> str:
    if c == _JOINER:
        # Holds an emoji family together; after a letter or a space it only hides something.
        return c if category(before) in ("So", "Sk") or before == _EMOJI_STYLE else ""
    if c.isspace() or c in _INVISIBLE:
        return " "
    return "" if category(c) in ("Cc", "Cf", "Cs", "Co") else c


def signs(text: str) -> list[str]:
    """`text` as a person counts it: a letter with its marks, an emoji with its parts."""
    found: list[str] = []
    for c in text:
        if found and _continues(found[-1], c):
            found[-1] += c
        else:
            found.append(c)
    return found


def _continues(sign: str, c: str) -> bool:
    if category(c)[0] == "M" or c == _JOINER or "\U0001f3fb" <= c <= "\U0001f3ff":
        return True
    second_of_flag = len(sign) == 1 and _is_regional(sign) and _is_regional(c)
    return sign.endswith(_JOINER) or second_of_flag


def _is_regional(c: str) -> bool:
    return "\U0001f1e6" <= c <= "\U0001f1ff"


def short_name(full: str) -> str:
    """«Соколова Т. И.»; what is not a surname with a first name stays as it is."""
    surname, *given = _surname_first(full.split())
    if not given or _is_patronymic(given[0]):
        return " ".join([surname, *given])
    initials = (f"{signs(part)[0].upper()}." for part in given[:2] if part[0].isalpha())
    return " ".join([surname, *initials])


def polite_name(full: str) -> str:
    """«Татьяна Ивановна» where there is a patronymic, the name as it is where there is none."""
    words = _surname_first(full.split())
    if len(words) == 3 and _is_patronymic(words[2]):
        return " ".join(words[1:])
    return " ".join(full.split())


def _surname_first(words: list[str]) -> list[str]:
    if len(words) == 3 and _is_patronymic(words[1]) and not _is_patronymic(words[2]):
        return [words[2], *words[:2]]
    return words or [""]


def _is_patronymic(word: str) -> bool:
    return _PATRONYMIC.fullmatch(word) is not None


def cut(text: str, width: int) -> str:
    """`text` in at most `width` signs, cut by the end of a word with «…».

    A first word that doesn't fit is cut inside, never inside a sign. `width` is at least 1.
    """
    if width < 1:
        raise ValueError("Nothing fits into nothing.")
    whole = signs(text)
    if len(whole) <= width:
        return text
    kept = whole[: width - 1]
    if not whole[width - 1].isspace():
        spaces = [index for index, sign in enumerate(kept) if sign.isspace()]
        kept = kept[: spaces[-1]] if spaces and spaces[-1] > 0 else kept
    return "".join(kept).rstrip(_STOPS) + _ELLIPSIS


def cut_among(text: str, others: Iterable[str], width: int) -> str:
    """`cut`, but told from `others`: words that they begin with too give way to «…».

    «Формирование Базы наставников» beside «Формирование Базы наставляемых» in 20 signs:
    «…Базы наставников».
    """
    shown, words = cut(text, width), text.split()
    seen = shown.removesuffix(_ELLIPSIS).casefold()
    alike = [one for one in others if one != text and one.casefold().startswith(seen)]
    if shown == text or not alike:
        return shown
    same = max(_words_in_common(words, one.split()) for one in alike)
    for gone in range(1, same + 1):
        left = cut(_ELLIPSIS + " ".join(words[gone:]), width)
        if left.startswith(_ELLIPSIS + " ".join(words[gone : same + 1]).rstrip(_STOPS)):
            return left
    return shown


def _words_in_common(some: list[str], others: list[str]) -> int:
    pairs = zip(some, others, strict=False)
    return len(list(takewhile(lambda pair: pair[0].casefold() == pair[1].casefold(), pairs)))


def side_by_side(one: str, other: str, width: int) -> tuple[str, str]:
    """Two names that share `width` signs: with initials, or else by surname alone.

    A surname is cut only where both together don't fit at all, the longer one first.
    """
    for shorten in (short_name, _surname):
        first, second = shorten(one), shorten(other)
        if len(signs(first)) + len(signs(second)) <= width:
            return first, second
    first, second, half = _surname(one), _surname(other), width // 2
    first = cut(first, max(half, width - len(signs(second))))
    return first, cut(second, max(half, width - len(signs(first))))


def _surname(full: str) -> str:
    return _surname_first(full.split())[0]


def search_key(text: str) -> str:
    """What names are searched and sorted by: no case, ё as е, single spaces.

    Databases fold Cyrillic badly, so the key is kept beside the name.
    """
    return " ".join(normalize("NFKC", text).casefold().replace("ё", "е").split())


def isolate(name: str) -> str:
    """A right-to-left name wrapped so that it doesn't reorder the text around it."""
    if any(bidirectional(c) in ("R", "AL", "AN") for c in name):
        return f"{_ISOLATE}{name}{_END_ISOLATE}"
    return name
