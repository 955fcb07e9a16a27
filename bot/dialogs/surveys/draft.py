"""A questionnaire about to be sent, and the campaign looked at, between two taps."""

from dataclasses import asdict, dataclass, field
from datetime import date

from aiogram_dialog import DialogManager

from bot.catalog.surveys import USUAL
from bot.catalog.thresholds import limits
from bot.domain.ids import CampaignId, PairId
from bot.domain.surveys import Audience, Whom
from bot.domain.surveys.sending import OF_PAIRS, Sending


@dataclass(slots=True)
class Draft:
    """One card: everything has a value from the start; days as ISO text.

    `closing`: just closed before its time.
    """

    survey: str = USUAL
    audience: str = Audience.MENTEES.value
    days: int = field(default_factory=lambda: limits().survey_days)
    forms: list[str] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    pair: int | None = None
    opens: str | None = None
    closes: str | None = None
    campaign: CampaignId | None = None
    closing: CampaignId | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "Draft":
        return cls(**manager.dialog_data.get("draft", {}))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data["draft"] = asdict(self)

    @property
    def of_pairs(self) -> bool:
        """Whether pairs may be chosen for it."""
        return Audience(self.audience) in OF_PAIRS

    def sending(self, today: date) -> Sending:
        """As it is now: a day that went by while the card stood open counts no more."""
        opens = _ahead(self.opens, today)
        begins = max(opens or today, today)
        chosen = self.of_pairs
        return Sending(
            survey=self.survey,
            audience=Audience(self.audience),
            days=self.days,
            whom=Whom(tuple(self.forms), tuple(self.statuses)) if chosen else Whom(),
            pair=PairId(self.pair) if self.pair is not None and chosen else None,
            opens_on=opens,
            closes_on=_ahead(self.closes, begins),
        )


def _ahead(said: str | None, after: date) -> date | None:
    day = date.fromisoformat(said) if said else None
    return day if day is not None and day > after else None
