"""Time zones offered as buttons, and the cities people type: zones.yaml."""

from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.catalog.reading import FILES, Record, Wording, read_yaml
from bot.domain.names import search_key


@dataclass(frozen=True, slots=True)
class Zone:
    """`code` is the IANA name; `cities` in lower case."""

    code: str
    words: Wording
    cities: frozenset[str]

    def say(self, lang: str) -> str:
        return self.words.say(lang)


@cache
def zones() -> tuple[Zone, ...]:
    """West to east; CatalogError names what is wrong."""
    record = read_yaml(FILES / "zones.yaml")
    record.origin()
    return record.close(tuple(_zone(row) for row in record.records("zones")))


def find_zone(typed: str) -> str | None:
    """The zone of a city or of an IANA name, however it is written."""
    said = search_key(typed)
    for zone in zones():
        if said in zone.cities or said == search_key(zone.code):
            return zone.code
    try:
        return ZoneInfo(typed.strip()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_words(code: str, lang: str) -> str:
    """What the zone is called; its own name when the file doesn't know it."""
    return next((zone.say(lang) for zone in zones() if zone.code == code), code)


def _zone(row: Record) -> Zone:
    code = row.text("code")
    try:
        ZoneInfo(code)
    except (ZoneInfoNotFoundError, ValueError):
        raise row.fault("code", f"there is no zone {code!r}") from None
    cities = frozenset(search_key(city) for city in row.texts("cities"))
    return row.close(Zone(code, row.words("words"), cities))
