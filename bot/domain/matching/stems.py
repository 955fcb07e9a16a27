"""Words that two people have in common, however they are inflected.

Not a morphology: endings are cut off, the rest is compared. It only has to find that «родителями»
and «родители» are about the same.
"""

import re

from bot.domain.likeness import note_key

_SHORTEST_WORD = 3
_SHORTEST_STEM = 3
# From so many letters a stem may be the beginning of another: «родител», «родительск».
_SHORTEST_BEGINNING = 6

_RUSSIAN = sorted(
    (
        *("ание", "ания", "анию", "анием", "ении", "ение", "ения", "ению", "ением", "овать"),
        *("иями", "ями", "ами", "иях", "ях", "ах", "ием", "ем", "ом", "ого", "его", "ому", "ему"),
        *("ыми", "ими", "ых", "их", "ым", "им", "ые", "ие", "ый", "ий", "ой", "ая", "яя", "ое"),
        *("ее", "ую", "юю", "ия", "ии", "ию", "ов", "ев", "ей", "ям", "ам", "ать", "ить", "еть"),
        *("а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й"),
    ),
    key=len,
    reverse=True,
)
_LATIN = ("ing", "ies", "ed", "es", "s", "y")
# Said by nearly everybody: having them in common means nothing.
_EVERYBODYS = """
    без был быть вести возможно вопрос все для его если есть еще или как какой когда который лучше
    меня могу можно мой мочь навык надо над найти научить научиться наш нет новый нужен нужно
    опыт освоить под подготовка помогать помочь помощь после при про проведение проводить работа
    работать разный самый свой со справляться так также тема тоже только уметь умение учить учиться
    хотеть хочу хотелось чем через что чтобы это
    педагог воспитатель учитель преподаватель старший класс классный
    about and for from how need want help work with teach teacher the this that
    """
_WORD = re.compile(r"[^\W_]+")


def stem_of(word: str) -> str:
    """What is left of one folded word without its ending."""
    endings = _LATIN if word.isascii() else _RUSSIAN
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


_MEANINGLESS = frozenset(stem_of(word) for word in _EVERYBODYS.split())


def stems(words: str) -> dict[str, str]:
    """Stem → the word as it was written, in the order of the text; each stem once."""
    found: dict[str, str] = {}
    for written in _WORD.findall(words):
        folded = note_key(written)
        stem = stem_of(folded)
        if len(folded) >= _SHORTEST_WORD and stem not in _MEANINGLESS and not folded.isdecimal():
            found.setdefault(stem, written)
    return found


def in_common(asked: str, offered: str) -> tuple[str, ...]:
    """Words of `asked`, as they are written there, that `offered` speaks of too."""
    known = stems(offered)
    return tuple(
        written
        for stem, written in stems(asked).items()
        if any(_alike(stem, one) for one in known)
    )


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_BEGINNING and long.startswith(short)
