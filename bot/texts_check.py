"""The check of the locales: each text parses, exists in every language, asks for the same values
everywhere, can be rendered, fits a message, and is used; each text the code asks for exists, and
no words for people stand in the code itself.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.texts import LOCALES, BrokenText, Texts
from bot.wording.ftl import plural_choices, references_of
from bot.wording.used import KEY, Uses, russian_in, uses_in

LONGEST = 4096
_TRIED = (0, 1, 2, 5, 21)  # every plural form of Russian and of English
_PLURALS = {"ru": {"one", "few", "many"}, "en": {"one", "other"}}
# Literals of the code that look like the key of a text and are none.
NOT_TEXTS = frozenset({"meeting-format", "meeting-kind", "meeting-status", "plan-direction"})


def check_locales(source_roots: list[Path], locales: Path | None = None) -> list[str]:
    """What is wrong, a line each; empty when all is well. Roots: folders or files of code."""
    try:
        texts = Texts.load(locales or LOCALES)
    except BrokenText as broken:
        return [str(broken)]
    uses = uses_in(source_roots)
    return [
        *_shapes(texts),
        *_differences(texts),
        *_holes(texts),
        *_unused(texts, uses),
        *_unknown(texts, uses),
        *(f"{where}: these words belong into locales/" for where in russian_in(source_roots)),
    ]


def _all_keys(texts: Texts) -> frozenset[str]:
    return frozenset().union(*(texts.keys(lang) for lang in texts.languages))


def _shapes(texts: Texts) -> Iterator[str]:
    for lang in texts.languages:
        for key in sorted(texts.keys(lang)):
            if not KEY.fullmatch(key):
                yield f"{lang}: {key}: a key is called subject-what"
            if texts.source(lang, key).attributes:
                yield f"{lang}: {key}: attributes are not used here; make it a text of its own"
            for forms in plural_choices(texts.source(lang, key)):
                if missing := _PLURALS.get(lang, set()) - forms:
                    yield f"{lang}: {key}: no plural form [{'], ['.join(sorted(missing))}]"


def _differences(texts: Texts) -> Iterator[str]:
    for key in sorted(_all_keys(texts)):
        having = [lang for lang in texts.languages if texts.has(lang, key)]
        for lang in texts.languages:
            if lang not in having:
                yield f"{lang}: {key} is missing"
        asked = {lang: texts.variables(lang, key) for lang in having}
        if len(set(asked.values())) > 1:
            told = "; ".join(f"{lang}: {', '.join(sorted(v)) or '–'}" for lang, v in asked.items())
            yield f"{key} asks for different values ({told})"


def _holes(texts: Texts) -> Iterator[str]:
    for lang in texts.languages:
        for key in sorted(texts.keys(lang)):
            asked = texts.variables(lang, key)
            for number in _TRIED if asked else _TRIED[:1]:
                try:
                    words = texts.render(lang, key, **dict.fromkeys(asked, number))
                except BrokenText as broken:
                    yield str(broken)
                    break
                if not words.strip() or len(words) > LONGEST:
                    yield f"{lang}: {key}: empty, or longer than {LONGEST} characters"
                    break


def _unused(texts: Texts, uses: Uses) -> Iterator[str]:
    keys = _all_keys(texts)
    used = keys & uses.keys.keys()
    used |= {key for key in keys if key.startswith(tuple(uses.prefixes))}
    for lang in texts.languages:
        for key in texts.keys(lang):
            used |= references_of(texts.source(lang, key))
    for key in sorted(keys - used):
        yield f"{key} is not used"


def _unknown(texts: Texts, uses: Uses) -> Iterator[str]:
    keys = _all_keys(texts)
    subjects = {key.split("-")[0] for key in keys}
    beginnings = {key[: hyphen.end()] for key in keys for hyphen in re.finditer("-", key)}
    for key, where in sorted(uses.keys.items()):
        is_enum = f"label-{key}-" in beginnings
        if key.split("-")[0] in subjects and key not in keys | NOT_TEXTS and not is_enum:
            begins = " (a beginning ends in a hyphen)" if f"{key}-" in beginnings else ""
            yield f"{where}: no text {key}{begins}"
    for key, given, where in uses.calls:
        if key in keys and (short := texts.variables(texts.languages[0], key) - given):
            yield f"{where}: {key} is not given {', '.join(sorted(short))}"
