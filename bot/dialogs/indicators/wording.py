"""Indicators in words: a row of the sheet, the lines of a card."""

from bot.catalog.indicators import Meant
from bot.dialogs.turn import Tongue
from bot.domain.indicators.figures import Source, Unit
from bot.domain.names import cut
from bot.services.indicators.reading import Compared
from bot.services.indicators.sheet import Indicator, Part
from bot.texts import Html

BUTTON = 38


def figure(words: Tongue, unit: Unit, value: float) -> str:
    """«31,25 %», «8», «20 дн.»."""
    said = words.texts.say_number(words.lang, value)
    return words.say(f"indicators-value-{unit}", value=said)


def row(words: Tongue, one: Indicator) -> str:
    """«31,25 %, цель 70 · охват»."""
    short = one.short.say(words.lang)
    if one.value is None:
        key = "indicators-row-hidden" if one.hidden else "indicators-row-unknown"
        return cut(words.say(key, short=short), BUTTON)
    value = figure(words, one.unit, one.value)
    if one.target is None:
        return cut(words.say("indicators-row", value=value, short=short), BUTTON)
    target = words.texts.say_number(words.lang, one.target.value)
    said = words.say("indicators-row-target", value=value, target=target, short=short)
    return cut(said, BUTTON)


def card(words: Tongue, found: Compared, today: str) -> Html:
    one = found.now
    lines = [
        words.html("indicators-card", title=one.title.say(words.lang), value=_value(words, one)),
        *_target(words, one),
        words.html("indicators-card-formula", formula=one.formula.say(words.lang)),
        *(_part(words, part) for part in one.parts),
        words.html("indicators-card-period", year=one.period.code, day=today),
        _before(words, found),
        *_notes(words, one),
        words.html("indicators-card-source", source=one.origin.source),
    ]
    return Html("\n".join(lines))


def _value(words: Tongue, one: Indicator) -> str:
    if one.value is not None:
        return figure(words, one.unit, one.value)
    return words.say("indicators-value-unknown")


def _target(words: Tongue, one: Indicator) -> list[Html]:
    if one.target is None:
        return [words.html("indicators-card-target-none")]
    said = _meant(words, one.unit, one.target)
    if one.gap is None:
        return [words.html("indicators-card-target", target=said)]
    missed = one.gap > 0 if one.less else one.gap < 0
    key = "indicators-card-target-missed" if missed else "indicators-card-target-met"
    gap = words.texts.say_number(words.lang, abs(one.gap))
    return [words.html(key, target=said, gap=gap)]


def _meant(words: Tongue, unit: Unit, target: Meant) -> str:
    said = figure(words, unit, target.value)
    if target.year is None:
        return said
    return words.say("indicators-target-by", target=said, year=str(target.year))


def _part(words: Tongue, part: Part) -> Html:
    name = part.name.say(words.lang)
    if part.value is None:
        by_hand = part.source is Source.BY_HAND
        key = "indicators-part-unset" if by_hand else "indicators-part-unknown"
        return words.html(key, name=name)
    value = words.texts.say_number(words.lang, part.value)
    return words.html(f"indicators-part-{_kebab(part.source)}", value=value, name=name)


def _before(words: Tongue, found: Compared) -> Html:
    one, before = found.now, found.before
    if before is None or before.value is None:
        return words.html("indicators-card-before-none")
    was = figure(words, one.unit, before.value)
    if one.value is None or one.value == before.value:
        return words.html("indicators-card-before", value=was)
    more = one.value > before.value
    by = words.texts.say_number(words.lang, abs(one.value - before.value))
    key = "indicators-card-before-less"
    return words.html("indicators-card-before-more" if more else key, value=was, by=by)


def _notes(words: Tongue, one: Indicator) -> list[Html]:
    notes = []
    if one.hidden:
        notes.append(words.html("indicators-card-hidden", count=one.hidden))
    if one.code.startswith("stayed_") and one.numerator.value is None:
        notes.append(words.html("indicators-card-unmarked"))
    if one.from_memory:
        notes.append(words.html("indicators-card-unverified"))
    return notes


def _kebab(code: str) -> str:
    return code.replace("_", "-")
