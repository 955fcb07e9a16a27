"""How signals read: a question to the curator with what was seen, never a verdict."""

from datetime import date

from bot.catalog import choice
from bot.catalog.signals import RuleCard, signal_rules
from bot.dialogs.turn import Tongue
from bot.domain.signals import Check, Checked, Light, MissingPapers, Overload, Signal, Verdict
from bot.domain.signals.history import LightChange
from bot.services.overview.reasons import reason
from bot.services.overview.telling import pair_name
from bot.services.signals.checking import Reading
from bot.texts import Html


def card_of(signal: Signal) -> RuleCard:
    return signal_rules().card(signal.code)


def mark(words: Tongue, light: Light | None) -> str:
    return words.say(f"overview-light-{light}") if light else words.say("signals-no-light")


def said(words: Tongue, signal: Signal) -> Html:
    key, values = reason(signal)
    return words.html(key, **{n: v if isinstance(v, int) else str(v) for n, v in values.items()})


def whole(words: Tongue, reading: Reading) -> Html:
    """All questions about the pair, what was checked, when help was offered."""
    verdict, name = reading.state.verdict, pair_name(reading.pair)
    lines = [words.html("signals-head", pair=name, light=mark(words, verdict.light))]
    if verdict.light is None:
        lines.append(words.html("signals-not-active"))
    elif not (verdict.signals or verdict.checked):
        lines.append(words.html("signals-none"))
    else:
        lines.append(words.html("signals-questions"))
    lines += [_asked(words, signal) for signal in verdict.signals]
    lines += [checked_line(words, one) for one in verdict.checked]
    if reading.offered is not None:
        lines.append(words.html("signals-offered-on", day=_on(words, reading.offered)))
    return Html("\n".join(lines))


def _asked(words: Tongue, signal: Signal) -> Html:
    ask = card_of(signal).ask.say(words.lang)
    light = mark(words, signal.light)
    return words.html("signals-asked", light=light, ask=ask, seen=said(words, signal))


def checked_line(words: Tongue, one: Checked) -> Html:
    day, seen = _on(words, one.check.until), said(words, one.signal)
    if one.check.put_off:
        return words.html("signals-put-off-line", day=day, seen=seen)
    return words.html("signals-checked-line", day=day, seen=seen)


def one_signal(words: Tongue, signal: Signal, check: Check | None) -> Html:
    """What was seen with all its figures, and what was said about it."""
    card = card_of(signal)
    lines = [
        words.html(
            "signals-one",
            light=mark(words, signal.light),
            title=card.title.say(words.lang),
            ask=card.ask.say(words.lang),
        )
    ]
    lines += [words.html("signals-seen", seen=seen) for seen in _figures(words, signal)]
    if check is not None:
        lines.append(_check(words, check))
    return Html("\n".join(lines))


def _figures(words: Tongue, signal: Signal) -> list[Html]:
    match signal:
        case MissingPapers(papers=papers):
            return [said(words, MissingPapers(signal.light, (one,))) for one in papers]
        case Overload():
            parts = (
                Overload(signal.light, pairs=signal.pairs, capacity=signal.capacity),
                Overload(
                    signal.light, minutes=signal.minutes, hours=signal.hours, days=signal.days
                ),
                Overload(signal.light, group=signal.group),
            )
            there = (signal.pairs, signal.minutes, signal.group)
            return [said(words, p) for p, t in zip(parts, there, strict=True) if t is not None]
        case _:
            return [said(words, signal)]


def _check(words: Tongue, check: Check) -> Html:
    day = _on(words, check.until)
    if check.put_off:
        return words.html("signals-put-off", day=day)
    return words.html("signals-checked", day=day, why=why(words, check))


def why(words: Tongue, check: Check) -> str:
    """Own words, or those of the button; a button that is no more says nothing."""
    if check.words:
        return check.words
    try:
        return choice("check_reasons", check.reason).say(words.lang)
    except KeyError:
        return words.say("signals-reason-gone")


def change_line(words: Tongue, change: LightChange) -> Html:
    titles = []
    for code in change.codes:
        known = signal_rules().book.rules
        if code in known:
            titles.append(signal_rules().card(code).title.say(words.lang))
    day, light = _on(words, change.day), mark(words, change.light)
    if change.light is None:
        return words.html("signals-change-none", day=day)
    if not titles:
        return words.html("signals-change", day=day, light=light)
    return words.html("signals-change-why", day=day, light=light, why=", ".join(titles))


def worst_first(verdict: Verdict) -> list[tuple[Signal, Check | None]]:
    """Those that speak, then those that wait."""
    heard: list[tuple[Signal, Check | None]] = [(one, None) for one in verdict.signals]
    return heard + [(one.signal, one.check) for one in verdict.checked]


def _on(words: Tongue, day: date) -> str:
    return words.texts.say_date(words.lang, day, words.today)
