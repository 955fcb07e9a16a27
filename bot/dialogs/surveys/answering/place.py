"""Where somebody is in a questionnaire, between two taps."""

from dataclasses import dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from bot.catalog.surveys import Question
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import SurveyClosed
from bot.domain.ids import CampaignId
from bot.domain.surveys.answers import chosen
from bot.services.surveys import Sheet


@dataclass(slots=True)
class Place:
    """`key`: the question on the screen; None: the first without an answer.

    `ticks`: codes chosen so far of a question with several answers; None: as they are stored.
    """

    campaign: CampaignId
    key: str | None = None
    ticks: list[str] | None = field(default=None)

    @classmethod
    def read(cls, manager: DialogManager) -> "Place":
        given: Any = manager.start_data or {}
        kept = manager.dialog_data
        return cls(CampaignId(given["campaign"]), kept.get("key"), kept.get("ticks"))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(key=self.key, ticks=self.ticks)

    async def sheet(self, manager: DialogManager) -> Sheet:
        """The sheet as it is stored."""
        return await services_of(manager).surveying.sheet(self.campaign, speaker(manager))

    def number(self, sheet: Sheet) -> int:
        """The place of the question among those that are asked, from 0."""
        keys = [question.key for question in sheet.questions]
        if self.key in keys:
            return keys.index(self.key)
        return min(sheet.place, len(keys) - 1)

    def question(self, sheet: Sheet) -> Question:
        """What is asked now; SurveyClosed when nothing is any more."""
        if sheet.finished or sheet.closed:
            raise SurveyClosed
        return sheet.questions[self.number(sheet)]

    def ticked(self, sheet: Sheet) -> list[str]:
        if self.ticks is not None:
            return self.ticks
        codes, _ = chosen(sheet.answers.get(self.question(sheet).key, ""))
        return list(codes)

    def go(self, sheet: Sheet, step: int) -> None:
        """To the next question or the one before; past the last one, to what lacks an answer."""
        number = self.number(sheet) + step
        beyond = number >= len(sheet.questions)
        self.key = None if beyond else sheet.questions[max(0, number)].key
        self.ticks = None
