"""When both sides of a pair are asked how it goes: checkins/dates.yaml."""

from functools import cache

from bot.catalog.reading import FILES, Record, read_yaml
from bot.domain.checkins.dates import Dates


@cache
def checkin_dates() -> Dates:
    """The dates in force; CatalogError names what is wrong."""
    record = read_yaml(FILES / "checkins" / "dates.yaml")
    record.origin()
    days = tuple(_days(record, day) for day in record.things("days"))
    if not days or list(days) != sorted(set(days)):
        raise record.fault("days", "days in rising order are expected")
    return record.close(
        Dates(
            days=days,
            months_from=record.integer("months_from", least=1),
            late_days=record.integer("late_days"),
            answer_days=record.integer("answer_days", least=1),
        )
    )


def _days(record: Record, said: object) -> int:
    return Record({"days": said}, record.where).integer("days", least=1)
