"""Made-up values for the pictures of the windows."""

from typing import Any

_ROW = [{"id": "1", "name": "1"}, {"id": "2", "name": "2"}]

PLAN: dict[str, Any] = {
    "who": "Anna",
    "day": "12.02",
    "time": "15:00",
    "format": "–",
    "place": "–",
    "warning": "",
    "guests": "",
    "series": True,
    "several": True,
    "changing": False,
    "days": _ROW,
    "times": _ROW,
    "formats": _ROW,
    "ahead": _ROW,
    "pairs": _ROW,
    "plan_pairs_rows": 2,
    "reasons": _ROW,
    "reason": "–",
    "still_ahead": False,
    "was_planned": True,
}
