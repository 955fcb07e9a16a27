"""Unfinished cards of this room between two taps."""

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from aiogram_dialog import DialogManager

from bot.domain.gatherings.series import SeriesDraft
from bot.domain.gatherings.speed import SpeedDraft
from bot.domain.ids import PairId, PersonId, SeriesId
from bot.domain.meetings import MeetingFormat
from bot.domain.people import Actor
from bot.services.gatherings.series import SeriesView
from bot.services.journal import Journal


@dataclass(frozen=True, slots=True)
class SeriesState:
    """`series`: what the card has become."""

    draft: SeriesDraft
    series: SeriesId | None = None

    @classmethod
    def of(cls, view: SeriesView, journal: Journal, by: Actor) -> "SeriesState":
        """The card that a series could have been planned from."""
        first = next(iter(view.ahead), None)
        local = journal.local((first and first.starts_at) or journal.now(), by)
        draft = SeriesDraft(
            pair_id=view.pair.id,
            first=local.date(),
            at=local.time().replace(second=0, microsecond=0),
            format=first.format if first else MeetingFormat.IN_PERSON,
            place=first.place if first else None,
            every=view.series.every,
            times=view.series.times,
            purpose=view.series.purpose,
        )
        return cls(draft, view.series.id)

    @classmethod
    def read(cls, manager: DialogManager) -> "SeriesState":
        kept = manager.dialog_data
        draft = SeriesDraft(
            pair_id=PairId(kept["pair"]),
            first=date.fromisoformat(kept["first"]),
            at=time.fromisoformat(kept["at"]),
            format=MeetingFormat(kept["format"]),
            place=kept["place"],
            every=kept["every"],
            times=kept["times"],
            purpose=kept["purpose"],
        )
        known = kept["series"]
        return cls(draft, None if known is None else SeriesId(known))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(self.packed())

    def packed(self) -> dict[str, Any]:
        """Fit for JSON."""
        draft = self.draft
        return {
            "pair": draft.pair_id,
            "first": draft.first.isoformat(),
            "at": f"{draft.at:%H:%M}",
            "format": str(draft.format),
            "place": draft.place,
            "every": draft.every,
            "times": draft.times,
            "purpose": draft.purpose,
            "series": self.series,
        }


def change_series(manager: DialogManager, **lines: Any) -> None:
    state = SeriesState.read(manager)
    replace(state, draft=replace(state.draft, **lines)).write(manager)


@dataclass(frozen=True, slots=True)
class SpeedState:
    """The card of a single meeting; `letters`: by which colleagues are looked for."""

    draft: SpeedDraft
    letters: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "SpeedState":
        kept = manager.dialog_data
        draft = SpeedDraft(
            day=date.fromisoformat(kept["day"]),
            minutes=kept["minutes"],
            topic=kept["topic"],
            people=tuple(PersonId(one) for one in kept["people"]),
        )
        return cls(draft, kept["letters"])

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(self.packed())

    def packed(self) -> dict[str, Any]:
        """Fit for JSON."""
        draft = self.draft
        return {
            "day": draft.day.isoformat(),
            "minutes": draft.minutes,
            "topic": draft.topic,
            "people": list(draft.people),
            "letters": self.letters,
        }


def change_speed(manager: DialogManager, *, letters: str | None = None, **lines: Any) -> None:
    state = SpeedState.read(manager)
    state = replace(state, draft=replace(state.draft, **lines))
    (state if letters is None else replace(state, letters=letters)).write(manager)
