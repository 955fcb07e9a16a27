"""Answers to questions with buttons, typed: «8», «восемь баллов», «7 из 10», «ага», the option."""

import re
from collections.abc import Sequence
from typing import Final

from bot.domain.spoken.words import NUMBER, fold, number

_SCORE: Final = re.compile(
    rf"(?P<score>{NUMBER})(?: ?(?:/|из|of|out of) ?(?:10|десяти|ten))?(?: балл\w*| points?)?"
)
_YES: Final = frozenset(
    {"да", "ага", "угу", "конечно", "да, конечно", "yes", "yep", "y", "of course"}
)
_NO: Final = frozenset({"нет", "не", "неа", "нет, конечно", "no", "nope", "n"})
_SHORTEST = 3  # signs that the beginning of an option must have to stand for it


def parse_score(text: str) -> int | None:
    """A whole number said in digits or in a word; None when it is something else."""
    found = _SCORE.fullmatch(_bare(text))
    if found is None:
        return None
    value = number(found["score"])
    return int(value) if value.is_integer() else None


def parse_yes_no(text: str) -> bool | None:
    """None when it is neither."""
    said = _bare(text)
    if said in _YES:
        return True
    return False if said in _NO else None


def find_option(text: str, options: Sequence[str]) -> int | None:
    """Which option these words are: all of it, or a beginning that only one has; from 0."""
    said = _bare(text)
    folded = [_bare(option) for option in options]
    if said in folded:
        return folded.index(said)
    begun = [n for n, option in enumerate(folded) if option.startswith(said)]
    return begun[0] if len(begun) == 1 and len(said) >= _SHORTEST else None


def _bare(text: str) -> str:
    return " ".join(fold(text).split()).strip(' .!,;«»"')
