"""What was chosen in the overview, between two taps."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from bot.domain.narrowing import By, narrowed
from bot.domain.overview import PairState
from bot.domain.signals import Light


@dataclass(slots=True)
class Choice:
    """`light`: the list shown (None: the worst there is); `chosen`: of these pairs alone.

    `asked`: what the list is being narrowed by; `nudge`: what may be taken back; `told`: the
    words about it, HTML; `board`: the reminder was sent from the list of pairs.
    """

    light: Light | None = None
    nudge: int | None = None
    told: str = ""
    chosen: dict[By, str] = field(default_factory=dict)
    asked: By = By.FORMAT
    board: bool = False

    @classmethod
    def read(cls, manager: DialogManager) -> "Choice":
        """A reminder sent from another dialog comes with the start."""
        kept: Any = manager.dialog_data or manager.start_data or {}
        light = kept.get("light")
        return cls(
            Light(light) if light else None,
            kept.get("nudge"),
            kept.get("told", ""),
            {By(by): code for by, code in kept.get("chosen", {}).items()},
            By(kept.get("asked", By.FORMAT)),
            kept.get("board", False),
        )

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))


def light_of(states: Sequence[PairState], choice: Choice) -> Light:
    """The list shown of these: the chosen one, or the worst there is; they are worst first."""
    return choice.light or (states[0].verdict.light if states else None) or Light.RED


def listed(states: Sequence[PairState], choice: Choice) -> list[PairState]:
    """The pairs on the list, all pages of it."""
    found = narrowed(states, choice.chosen)
    light = light_of(found, choice)
    return [state for state in found if state.verdict.light is light]
