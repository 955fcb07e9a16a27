"""Where somebody is in a questionnaire, between two taps."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import CampaignId
from bot.services.surveys import Sheet


@dataclass(slots=True)
class Place:
    """`number`: the question on the screen, from 0; None: the first without an answer."""

    campaign: CampaignId
    number: int | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "Place":
        given: Any = manager.start_data or {}
        return cls(CampaignId(given["campaign"]), manager.dialog_data.get("number"))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data["number"] = self.number

    async def sheet(self, manager: DialogManager) -> Sheet:
        """The sheet as it is stored; `number` is settled by it."""
        sheet = await services_of(manager).surveying.sheet(self.campaign, speaker(manager))
        if self.number is None:
            self.number = min(sheet.place, len(sheet.questions) - 1)
        return sheet
