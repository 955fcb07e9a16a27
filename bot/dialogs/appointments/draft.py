"""The card of a planned meeting between two taps."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import MeetingId, PairId
from bot.domain.journal import Appointment
from bot.domain.meetings import MeetingFormat


@dataclass(frozen=True, slots=True)
class PlanState:
    """`day` and `at` by the organisation's clocks; `meeting`: the planned one it changes."""

    pair_id: PairId
    day: date
    at: time
    format: MeetingFormat = MeetingFormat.IN_PERSON
    place: str | None = None
    meeting: MeetingId | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "PlanState":
        kept = manager.dialog_data
        return cls(
            pair_id=PairId(kept["pair"]),
            day=date.fromisoformat(kept["day"]),
            at=time.fromisoformat(kept["at"]),
            format=MeetingFormat(kept["format"]),
            place=kept["place"],
            meeting=kept["meeting"],
        )

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(self.packed())

    def packed(self) -> dict[str, Any]:
        """Fit for JSON."""
        return {
            "pair": self.pair_id,
            "day": self.day.isoformat(),
            "at": f"{self.at:%H:%M}",
            "format": str(self.format),
            "place": self.place,
            "meeting": self.meeting,
        }

    def appointment(self, manager: DialogManager) -> Appointment:
        """As the journal takes it."""
        starts = services_of(manager).journal.moment(self.day, self.at, speaker(manager))
        return Appointment(self.pair_id, starts, self.format, self.place)
