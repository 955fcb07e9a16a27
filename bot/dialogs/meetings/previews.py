"""Made-up values for the pictures of the windows; names are nobody's."""

from typing import Any

_ROW = [{"id": "1", "name": "1"}, {"id": "2", "name": "2"}]

CARD: dict[str, Any] = {
    "who": "Anna",
    "day": "12.02",
    "minutes": "45",
    "format": "–",
    "kind": "–",
    "items": "–",
    "absent": "",
    "task": "",
    "task_due": "",
    "note": "",
    "voice": False,
    "objection": "",
    "details": "",
    "to_discuss": "",
    "open": False,
    "correcting": False,
    "again": "",
    "several": True,
    "group": True,
    "noted": False,
    "days": _ROW,
    "durations": _ROW,
    "formats": _ROW,
}
SAVED: dict[str, Any] = {**CARD, "noted": False, "confirmed": False, "waiting": True}
LINES: dict[str, Any] = {
    "formats": _ROW,
    "kinds": _ROW,
    "items": _ROW,
    "item_list_rows": 2,
    "empty": False,
    "mentees": _ROW,
    "pairs": _ROW,
    "pairs_rows": 2,
    "task": "–",
    "given": True,
}
