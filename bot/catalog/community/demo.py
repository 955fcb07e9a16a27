"""What the demo school has by the middle of the year: demo/shared.yaml; people by their codes."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.catalog.reading import FILES, Record, read_yaml
from bot.domain.community.awards import AwardKind
from bot.domain.plans import Direction


@dataclass(frozen=True, slots=True)
class DemoMaterial:
    title: str
    url: str
    direction: Direction
    by: str


@dataclass(frozen=True, slots=True)
class DemoAward:
    """Without an order it waits for a decision."""

    person: str
    kind: AwardKind
    by: str
    ground: str
    order: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class DemoShared:
    """`readiness`: conditions of the profile that papers prove, with the day."""

    readiness: dict[str, date]
    library: tuple[DemoMaterial, ...]
    awards: tuple[DemoAward, ...]


@cache
def demo_shared() -> DemoShared:
    """CatalogError names what is wrong."""
    record = read_yaml(FILES / "demo" / "shared.yaml")
    record.origin()
    ready = (
        row.close((row.text("code"), row.day("met_on"))) for row in record.records("readiness")
    )
    library = tuple(_material(row) for row in record.records("library"))
    awards = tuple(_award(row) for row in record.records("awards"))
    return record.close(DemoShared(dict(ready), library, awards))


def _material(row: Record) -> DemoMaterial:
    return row.close(
        DemoMaterial(
            title=row.text("title"),
            url=row.text("url"),
            direction=row.code("direction", Direction),
            by=row.text("by"),
        )
    )


def _award(row: Record) -> DemoAward:
    decided = row.has("order")
    return row.close(
        DemoAward(
            person=row.text("person"),
            kind=row.code("kind", AwardKind),
            by=row.text("by"),
            ground=row.text("ground"),
            order=row.text("order") if decided else "",
            dated=row.day("dated") if decided else None,
        )
    )
