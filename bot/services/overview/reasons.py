"""A signal in words: what was seen, with its figures; never a verdict.

Values are numbers and short strings, so that a file can say the same as a message.
"""

from typing import Final

from bot.domain.signals import (
    BulkItems,
    BulkMeetings,
    MissingPapers,
    OneSided,
    Overdue,
    Overload,
    SameNotes,
    Signal,
    Silence,
    StraightLine,
)

Line = tuple[str, dict[str, object]]
_NAMED: Final = 2
_HOUR: Final = 60


def reason(signal: Signal) -> Line:
    """The text key and its values."""
    match signal:
        case Silence(days=days, ever_met=ever_met):
            return "overview-reason-pause" if ever_met else "overview-reason-never-met", {
                "days": days
            }
        case Overdue(days=days):
            return _overdue(days)
        case StraightLine() | Overload() | MissingPapers():
            return _standing(signal)
        case SameNotes() | BulkMeetings() | BulkItems() | OneSided():
            return _imitated(signal)
        case _:
            return f"overview-reason-{signal.code.replace('_', '-')}", {}


def _overdue(days: tuple[int, ...]) -> Line:
    """Two are named, of more the longest."""
    if len(days) == _NAMED:
        return "overview-reason-overdue-two", {"first": days[0], "second": days[1]}
    return "overview-reason-overdue", {"count": len(days), "days": days[0]}


def _imitated(signal: SameNotes | BulkMeetings | BulkItems | OneSided) -> Line:
    match signal:
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


def _standing(signal: StraightLine | Overload | MissingPapers) -> Line:
    match signal:
        case StraightLine(by_mentor=by_mentor, value=value):
            side = "mentor" if by_mentor else "mentee"
            return f"overview-reason-straight-line-{side}", {"value": value}
        case Overload():
            return _overload(signal)
        case MissingPapers(papers=(paper,)):
            return f"overview-reason-missing-{paper.replace('_', '-')}", {}
        case MissingPapers(papers=papers):
            return "overview-reason-missing-papers", {"count": len(papers)}


def _overload(signal: Overload) -> Line:
    """The first of what is too much; the screen of the pair tells all of it."""
    if signal.pairs is not None:
        return "overview-reason-overload-pairs", {
            "count": signal.pairs,
            "most": signal.capacity,
        }
    if signal.minutes is not None:
        spent: dict[str, object] = {
            "spent": -(-signal.minutes // _HOUR),
            "hours": signal.hours,
            "days": signal.days,
        }
        return "overview-reason-overload-hours", spent
    return "overview-reason-overload-group", {"count": signal.group or 0}
