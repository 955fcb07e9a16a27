"""What was chosen in the overview, between two taps."""

from dataclasses import asdict, dataclass

from aiogram_dialog import DialogManager

from bot.domain.signals import Light


@dataclass(slots=True)
class Choice:
    """`light`: the list shown (None: the worst there is); `nudge`: what may be taken back.

    `told`: the words about the nudge, HTML.
    """

    light: Light | None = None
    nudge: int | None = None
    told: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "Choice":
        kept = manager.dialog_data
        light = kept.get("light")
        return cls(Light(light) if light else None, kept.get("nudge"), kept.get("told", ""))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))
