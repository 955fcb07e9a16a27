"""Rules that are being changed: a choice or own words by the code of a point."""

from dataclasses import dataclass, field

from bot.catalog.programme import rule_points
from bot.dialogs.kept import Kept, given
from bot.domain.ids import PairId
from bot.domain.programme.rules import Point, Rules


@dataclass
class RulesDraft(Kept):
    """`points`: code → [choice, own words]; empty until somebody begins to change them."""

    pair: int | None = None
    points: dict[str, list[str | None]] = field(default_factory=dict)
    point: str = ""
    notice: str = ""

    @property
    def pair_id(self) -> PairId:
        return PairId(given(self.pair))

    def begin(self, latest: Rules | None) -> None:
        """From the newest version; without one, from the usual answers."""
        if latest:
            self.points = {one.code: [one.choice, one.words] for one in latest.points}
        else:
            self.points = {one.code: [one.choices[0].code, None] for one in rule_points()}

    def chosen(self) -> tuple[Point, ...]:
        """In the catalogue's order; points that it no longer knows are left out."""
        return tuple(
            Point(one.code, *self.points[one.code])
            for one in rule_points()
            if one.code in self.points
        )
