"""Notes that sum up: of a month."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class MonthlySummary:
    """`month`: its first day; `week`: the digest of a week comes with it, «2026-W27», or «»."""

    to: PersonId
    month: str
    week: str


Told = MonthlySummary
