"""What the printed summary says: the figures of the screen, then each pair."""

from typing import Any, Final

from bot.domain.overview import PairState
from bot.domain.pairs import PairStatus
from bot.domain.signals import Light
from bot.services.overview import Summary
from bot.texts import Texts

_STATUSES: Final = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
_HEADS: Final = (
    "number",
    "mentor",
    "mentees",
    "light",
    "status",
    "done",
    "overdue",
    "meetings_period",
    "days_since",
)


def summary_said(summary: Summary, texts: Texts, lang: str) -> dict[str, Any]:
    def say(key: str, **values: str) -> str:
        return texts.render(lang, key, **values)

    return {
        "lang": lang,
        "title": say("summary-printed", day=f"{summary.today:%d.%m.%Y}"),
        "school": summary.organisation.name,
        "period": say("summary-printed-year"),
        "facts": [[say(f"export-indicator-{name}"), said] for name, said in _facts(summary)],
        "pairs": say("export-sheet-pairs"),
        "none": say("overview-pairs-none"),
        "heads": [say(f"export-column-{name.replace('_', '-')}") for name in _HEADS],
        "rows": [_row(texts, lang, *one) for one in enumerate(summary.states, 1)],
    }


def _facts(summary: Summary) -> list[tuple[str, str]]:
    totals = summary.totals
    found: dict[str, int | str] = {
        **{str(one): totals.statuses[one] for one in _STATUSES},
        **{f"light-{one}": totals.lights[one] for one in Light},
        "items": totals.items,
        "done": totals.done,
        "plan": f"{totals.percent} %",
        "verified": totals.verified,
        "overdue": totals.overdue,
        "meetings": totals.meetings,
        "minutes": totals.minutes,
        "met": totals.met,
    }
    return [(name, str(value)) for name, value in found.items()]


def _row(texts: Texts, lang: str, number: int, state: PairState) -> list[str]:
    light = state.verdict.light
    return [
        str(number),
        state.pair.mentor.name,
        ", ".join(one.name for one in state.pair.mentees),
        texts.label(lang, "light", light) if light else "–",
        texts.label(lang, "pair-status", state.pair.status),
        f"{state.done} / {state.items}",
        str(len(state.overdue)),
        str(state.meetings),
        str(state.days) if state.active else "–",
    ]
