"""The sheets of pairs, and the summary over them: their columns."""

from typing import Final

from bot.documents.xlsx.columns import Cell, Column, Sheet, Total

SUMMARY: Final = Sheet(
    "summary",
    (
        Column("indicator", 46),
        Column("value", 14, Cell.ANY),
        Column("target", 12, Cell.ANY),
        Column("deviation", 14, Cell.ANY),
        Column("remark", 60),
    ),
)

PAIRS: Final = Sheet(
    "pairs",
    (
        Column("number", 5, Cell.NUMBER, Total.COUNT),
        Column("mentor", 20, total=Total.WORD),
        Column("position", 18),
        Column("mentees", 20),
        Column("category", 18),
        Column("form", 12),
        Column("kinds", 16),
        Column("format", 22),
        Column("order_number", 9),
        Column("order_date", 11, Cell.DATE),
        Column("start", 11, Cell.DATE),
        Column("end", 11, Cell.DATE),
        Column("status", 12),
        Column("items", 8, Cell.NUMBER, Total.SUM),
        Column("done", 12, Cell.NUMBER, Total.SUM),
        Column("verified", 15, Cell.NUMBER, Total.SUM),
        Column("percent", 6, Cell.PERCENT, share=("done", "items")),
        Column("overdue", 12, Cell.NUMBER, Total.SUM),
        Column("meetings_all", 9, Cell.NUMBER, Total.SUM),
        Column("meetings_period", 9, Cell.NUMBER, Total.SUM),
        Column("last_meeting", 11, Cell.DATE),
        Column("days_since", 9, Cell.NUMBER),
        Column("petitions", 11, Cell.NUMBER, Total.SUM),
        Column("light", 9),
        Column("reasons", 36),
        Column("completion", 22),
        Column("closed", 11, Cell.DATE),
        Column("programme", 16),
        Column("approved", 12, Cell.DATE),
        Column("consent", 14, Cell.DATE),
        Column("pause_ended", 11, Cell.DATE),
    ),
    pages=3,
    repeated=4,
    lights="light",
)

PLAN: Final = Sheet(
    "plan",
    (
        Column("pair", 30, total=Total.WORD),
        Column("number", 6, Cell.NUMBER, Total.COUNT),
        Column("direction", 24),
        Column("difficulty", 26),
        Column("title", 44),
        Column("work_form", 22),
        Column("due", 11, Cell.DATE),
        Column("done_on", 11, Cell.DATE),
        Column("verified_by", 20),
        Column("item_status", 18),
        Column("days_overdue", 11, Cell.NUMBER),
        Column("moves", 10, Cell.NUMBER, Total.SUM),
        Column("move_reason", 24),
    ),
    pages=2,
    repeated=2,
)

MEETINGS: Final = Sheet(
    "meetings",
    (
        Column("pair", 30, total=Total.WORD),
        Column("day", 11, Cell.DATE, Total.COUNT),
        Column("meeting_kind", 16),
        Column("meeting_format", 14),
        Column("minutes", 8, Cell.NUMBER, Total.SUM),
        Column("topic", 26),
        Column("note", 36),
        Column("plan_items", 10),
        Column("task", 24),
        Column("recorded_by", 18),
        Column("confirmed_by", 18),
        Column("recorded_at", 16, Cell.MOMENT),
        Column("meeting_status", 14),
        Column("imported", 8),
    ),
    pages=2,
    repeated=2,
)
