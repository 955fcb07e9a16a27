"""The summary as lines of texts: for a screen, and for the digest of a week."""

from collections.abc import Sequence
from functools import reduce

from bot.domain.aggregates import Shown
from bot.domain.names import isolate, short_name
from bot.domain.outlines import AnyPair
from bot.domain.overview import PairState
from bot.domain.pairs import PairStatus
from bot.domain.signals import Light, Signal
from bot.services.overview.reading import Summary
from bot.services.overview.reasons import Line, reason
from bot.services.speaking.frame import Phrase

MOST_CONCERNS = 8


def told(summary: Summary) -> list[Line]:
    """The whole message, a text key with its values a line."""
    if not summary.totals.statuses:
        return [head(summary)]
    return [head(summary), *sums(summary), *_concerns(summary), *nearest(summary)]


def nearest(summary: Summary) -> list[Line]:
    """The next due date, if there is any."""
    if summary.totals.nearest is None:
        return []
    day, count = summary.totals.nearest
    return [("overview-nearest", {"day": f"{day:%d.%m}", "count": count})]


def head(summary: Summary) -> Line:
    totals = summary.totals
    day = f"{summary.today:%d.%m.%Y}"
    if not totals.statuses:
        return "overview-none", {"day": day}
    closed, paused = totals.statuses[PairStatus.CLOSED], totals.statuses[PairStatus.PAUSED]
    values: dict[str, object] = {"day": day, "active": totals.active}
    if paused:
        return "overview-head-paused", values | {"closed": closed, "paused": paused}
    return "overview-head", values | {"closed": closed}


def sums(summary: Summary) -> list[Line]:
    """The lights first."""
    totals = summary.totals
    lights: dict[str, object] = {str(light): totals.lights[light] for light in Light}
    plan: dict[str, object] = {
        "done": totals.done,
        "items": totals.items,
        "percent": totals.percent,
        "overdue": totals.overdue,
    }
    met: dict[str, object] = {
        "since": f"{summary.since:%d.%m}",
        "met": totals.met,
        "active": totals.active,
    }
    lines: list[Line] = [
        ("overview-lights", lights),
        ("overview-plan", plan),
        ("overview-meetings", {"count": totals.meetings, "minutes": totals.minutes}),
        ("overview-met", met),
    ]
    if isinstance(summary.pulses, Shown):
        mean = round(summary.pulses.mean, 1)
        lines.append(("overview-pulses", {"mean": mean, "count": summary.pulses.n}))
    return lines


def _concerns(summary: Summary) -> list[Line]:
    concerns = summary.concerns
    if not concerns:
        return []
    lines: list[Line] = [("overview-check", {})]
    lines += [concern(state) for state in concerns[:MOST_CONCERNS]]
    if rest := len(concerns) - MOST_CONCERNS:
        lines += [("overview-more", {"count": rest})] if rest > 0 else []
    return lines


def concern(state: PairState) -> Line:
    """One pair with its light and the reasons."""
    light = Phrase(f"overview-light-{state.verdict.light}", {})
    return "overview-concern", {
        "light": light,
        "pair": pair_name(state.pair),
        "reasons": reasons(state.verdict.signals),
    }


def reasons(signals: Sequence[Signal]) -> Phrase:
    """One after another: a semicolon between them, for some have commas of their own."""
    said = [Phrase(*reason(signal)) for signal in signals]
    return reduce(lambda one, more: Phrase("overview-reasons", {"one": one, "more": more}), said)


def pair_name(pair: AnyPair) -> str:
    """«Ермаков А. Н. → Громов И. Д.»"""
    mentees = ", ".join(isolate(short_name(mentee.name)) for mentee in pair.mentees)
    return f"{isolate(short_name(pair.mentor.name))} → {mentees}"


def mentor_name(pair: AnyPair) -> str:
    """«Ермаков А. Н.»"""
    return isolate(short_name(pair.mentor.name))


__all__ = [
    "Line",
    "concern",
    "head",
    "mentor_name",
    "nearest",
    "pair_name",
    "reason",
    "reasons",
    "sums",
    "told",
]
