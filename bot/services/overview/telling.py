"""The summary as lines of texts: for a screen, and for the digest of a week."""

from bot.domain.aggregates import Shown
from bot.domain.names import isolate, short_name
from bot.domain.overview import PairState
from bot.domain.pairs import Pair, PairStatus
from bot.domain.signals import (
    BulkItems,
    BulkMeetings,
    Light,
    OneSided,
    Overdue,
    SameNotes,
    Signal,
    Silence,
)
from bot.services.overview.reading import Summary
from bot.services.speaking.frame import Phrase

MOST_CONCERNS = 8
Line = tuple[str, dict[str, object]]


def told(summary: Summary) -> list[Line]:
    """The whole message, a text key with its values a line."""
    lines = [_head(summary)]
    if summary.totals.active or summary.totals.statuses:
        lines += [*_sums(summary), *_concerns(summary)]
        if summary.totals.nearest is not None:
            day, count = summary.totals.nearest
            lines.append(("overview-nearest", {"day": f"{day:%d.%m}", "count": count}))
    return lines


def _head(summary: Summary) -> Line:
    totals = summary.totals
    day = f"{summary.today:%d.%m.%Y}"
    if not totals.statuses:
        return "overview-none", {"day": day}
    closed, paused = totals.statuses[PairStatus.CLOSED], totals.statuses[PairStatus.PAUSED]
    values: dict[str, object] = {"day": day, "active": totals.active}
    if paused:
        return "overview-head-paused", values | {"closed": closed, "paused": paused}
    return "overview-head", values | {"closed": closed}


def _sums(summary: Summary) -> list[Line]:
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
    reasons = [Phrase(*reason(signal)) for signal in state.verdict.signals]
    light = Phrase(f"overview-light-{state.verdict.light}", {})
    return "overview-concern", {
        "light": light,
        "pair": pair_name(state.pair),
        "reasons": reasons,
    }


def reason(signal: Signal) -> Line:  # noqa: PLR0911 (a table)
    """A signal in words: what was seen, never a verdict."""
    match signal:
        case Silence(days=days, ever_met=ever_met):
            key = "overview-reason-pause" if ever_met else "overview-reason-never-met"
            return key, {"days": days}
        case Overdue(days=days):
            return "overview-reason-overdue", {"count": len(days), "days": days[0]}
        case SameNotes(count=count, on=None):
            return "overview-reason-same-notes", {"count": count}
        case SameNotes(count=count, on=on):
            return "overview-reason-same-notes-day", {"count": count, "day": f"{on:%d.%m}"}
        case BulkMeetings(count=count, on=on):
            return "overview-reason-bulk-meetings", {"count": count, "day": f"{on:%d.%m}"}
        case BulkItems(closed=closed, total=total):
            return "overview-reason-bulk-items", {"closed": closed, "total": total}
        case OneSided(count=count):
            return "overview-reason-one-sided", {"count": count}
        case _:
            return f"overview-reason-{signal.code.replace('_', '-')}", {}


def pair_name(pair: Pair) -> str:
    """«Ермаков А. Н. → Громов И. Д.»"""
    mentees = ", ".join(isolate(short_name(mentee.name)) for mentee in pair.mentees)
    return f"{isolate(short_name(pair.mentor.name))} → {mentees}"
