"""The sheets of the monitoring workbook: their columns, as wide as what stands in them."""

from typing import Final

from bot.documents.xlsx.columns import Cell, Column, Sheet

_YEAR: Final = Column("monitoring:year", 10)
_AUDIENCE: Final = Column("monitoring:audience", 16)
_ANSWERED: Final = Column("monitoring:answered", 10, Cell.NUMBER)
_PART: Final = Column("monitoring:part", 24)
_STAGE: Final = Column("stage", 20)
_SOURCE: Final = Column("number_source", 18)
_TARGET_YEAR: Final = Column("monitoring:target_year", 10, Cell.NUMBER)

SENDINGS: Final = Sheet(
    "monitoring-sendings",
    (
        _YEAR,
        Column("number", 6, Cell.NUMBER),
        Column("monitoring:survey", 46),
        Column("monitoring:version", 8, Cell.NUMBER),
        _AUDIENCE,
        _STAGE,
        Column("monitoring:sent_by", 14),
        Column("monitoring:opened", 17, Cell.MOMENT),
        Column("monitoring:closes", 17, Cell.MOMENT),
        Column("monitoring:asked", 10, Cell.NUMBER),
        _ANSWERED,
    ),
)
ANSWERS: Final = Sheet(
    "monitoring-answers",
    (
        _YEAR,
        Column("monitoring:whence", 14),
        _STAGE,
        _AUDIENCE,
        _PART,
        Column("question_key", 16),
        Column("question", 78),
        Column("monitoring:answer", 20, Cell.ANY),
        Column("monitoring:chosen", 10, Cell.NUMBER),
        _ANSWERED,
    ),
)
SATISFIED: Final = Sheet(
    "monitoring-satisfied",
    (
        _YEAR,
        _STAGE,
        _AUDIENCE,
        _PART,
        Column("monitoring:satisfied", 15, Cell.NUMBER),
        _ANSWERED,
        Column("monitoring:least", 9, Cell.NUMBER),
    ),
)
PULSES: Final = Sheet(
    "monitoring-pulses",
    (
        Column("monitoring:what", 34),
        Column("monitoring:month", 12, Cell.DATE),
        Column("monitoring:sum", 14, Cell.NUMBER),
        _ANSWERED,
    ),
)
INDICATORS: Final = Sheet(
    "monitoring-indicators",
    (
        _YEAR,
        Column("indicator", 44),
        Column("numerator", 12, Cell.ANY),
        Column("denominator", 13, Cell.ANY),
        Column("formula", 48),
        Column("monitoring:unit", 12),
        Column("value", 14, Cell.ANY),
        Column("target", 8, Cell.ANY),
        _TARGET_YEAR,
        Column("deviation", 13, Cell.ANY),
        _SOURCE,
    ),
)
NUMBERS: Final = Sheet(
    "monitoring-numbers",
    (
        _YEAR,
        Column("indicator", 44),
        Column("monitoring:place", 14),
        Column("monitoring:figure", 52),
        Column("value", 14, Cell.ANY),
        _SOURCE,
    ),
)
SLICES: Final = Sheet(
    "monitoring-slices",
    (
        Column("monitoring:slice", 10),
        Column("monitoring:title", 34),
        Column("monitoring:programmes", 12, Cell.NUMBER),
        Column("monitoring:mentors", 13, Cell.NUMBER),
        Column("monitoring:mentees", 15, Cell.NUMBER),
        Column("items", 10, Cell.NUMBER),
        Column("done", 12, Cell.NUMBER),
        Column("monitoring:meetings", 9, Cell.NUMBER),
        Column("monitoring:difficulties", 14, Cell.NUMBER),
        Column("monitoring:closed", 10, Cell.NUMBER),
    ),
)
HELPED: Final = Sheet(
    "monitoring-helped",
    (
        Column("work_form", 44),
        Column("monitoring:difficulties", 14, Cell.NUMBER),
        Column("monitoring:closed", 10, Cell.NUMBER),
    ),
)
ENTERED: Final = Sheet(
    "monitoring-entered",
    (
        _YEAR,
        Column("monitoring:day", 17, Cell.MOMENT),
        Column("monitoring:what", 10),
        Column("monitoring:title", 52),
        Column("value", 12, Cell.ANY),
        _TARGET_YEAR,
        Column("monitoring:who", 30),
    ),
)
CHECKPOINTS: Final = Sheet(
    "monitoring-checkpoints",
    (
        Column("monitoring:day", 12, Cell.DATE),
        Column("monitoring:point", 24),
        Column("monitoring:kept", 12),
        Column("monitoring:figure", 44),
        Column("value", 14, Cell.ANY),
    ),
)
LIGHTS: Final = Sheet(
    "monitoring-lights",
    (
        Column("monitoring:pair_number", 9, Cell.NUMBER),
        Column("pair", 34),
        Column("monitoring:since", 12, Cell.DATE),
        Column("light", 10),
        Column("monitoring:reasons", 70),
    ),
    lights="light",
)
RULES: Final = Sheet(
    "monitoring-rules",
    (
        Column("rule", 34),
        Column("monitoring:on", 11),
        Column("monitoring:figure", 52),
        Column("value", 12, Cell.ANY),
        Column("monitoring:usual", 12, Cell.ANY),
    ),
)
YEARLY: Final = Sheet(
    "monitoring-yearly",
    (
        _YEAR,
        Column("monitoring:day", 12, Cell.DATE),
        Column("indicator", 70),
        Column("monitoring:points", 10, Cell.NUMBER),
    ),
)
