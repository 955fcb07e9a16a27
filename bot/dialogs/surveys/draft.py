"""A questionnaire about to be sent, and the campaign looked at, between two taps."""

from dataclasses import dataclass

from aiogram_dialog import DialogManager

from bot.catalog.surveys import USUAL
from bot.catalog.thresholds import limits
from bot.domain.ids import CampaignId
from bot.domain.surveys import Audience


@dataclass(slots=True)
class Draft:
    """One card: everything has a value from the start. `closing`: just closed before its time."""

    survey: str
    audience: Audience
    days: int
    campaign: CampaignId | None = None
    closing: CampaignId | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "Draft":
        kept = manager.dialog_data
        return cls(
            kept.get("survey") or USUAL,
            Audience(kept.get("audience") or Audience.MENTEES),
            kept.get("days") or limits().survey_days,
            kept.get("campaign"),
            kept.get("closing"),
        )

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(
            survey=self.survey,
            audience=str(self.audience),
            days=self.days,
            campaign=self.campaign,
            closing=self.closing,
        )
