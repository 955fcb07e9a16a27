"""What the screens of forms remember."""

from dataclasses import asdict, dataclass

from aiogram_dialog import DialogManager


@dataclass
class Entry:
    """`code`: of the paper; `told`: how many fields the form has that was just saved."""

    code: str = ""
    told: int = 0

    @classmethod
    def read(cls, manager: DialogManager) -> "Entry":
        kept = manager.dialog_data
        return cls(kept.get("code", ""), kept.get("told", 0))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))
