"""What pairs agree on at their first meeting: points.yaml. Own words are always taken as well."""

from dataclasses import dataclass
from functools import cache

from bot.catalog.buttons import Choice, read_choice
from bot.catalog.reading import FILES, Record, Wording, read_yaml


@dataclass(frozen=True, slots=True)
class RulePoint:
    """One point of the rules with the answers that are offered; the first one is usual."""

    code: str
    title: Wording
    choices: tuple[Choice, ...]

    def choice(self, code: str | None) -> Choice | None:
        return next((one for one in self.choices if one.code == code), None)


@cache
def rule_points() -> tuple[RulePoint, ...]:
    """In their order; CatalogError names what is wrong."""
    record = read_yaml(FILES / "programme" / "points.yaml")
    record.origin()
    points = tuple(_point(row) for row in record.records("points"))
    if len({point.code for point in points}) != len(points):
        raise record.fault("points", "two points have one code")
    return record.close(points)


def rule_point(code: str) -> RulePoint:
    """KeyError when there is no such point (any more)."""
    return {point.code: point for point in rule_points()}[code]


def _point(row: Record) -> RulePoint:
    choices = tuple(read_choice(one) for one in row.records("choices"))
    if not choices:
        raise row.fault("choices", "an answer at least is expected")
    return row.close(RulePoint(row.text("code"), row.words("title"), choices))
