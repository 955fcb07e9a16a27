"""What was chosen in the overview, between two taps."""

from dataclasses import asdict, dataclass

from aiogram_dialog import DialogManager

from bot.domain.forms import Format
from bot.domain.signals import Light


@dataclass(slots=True)
class Choice:
    """`light`: the list shown (None: the worst there is); `format`: of these pairs alone.

    `nudge`: what may be taken back; `told`: the words about it, HTML.
    """

    light: Light | None = None
    nudge: int | None = None
    told: str = ""
    format: Format | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "Choice":
        kept = manager.dialog_data
        light, form = kept.get("light"), kept.get("format")
        return cls(
            Light(light) if light else None,
            kept.get("nudge"),
            kept.get("told", ""),
            Format(form) if form else None,
        )

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))
