"""What an open sheet of indicators remembers: codes only."""

from dataclasses import asdict, dataclass, fields

from aiogram_dialog import DialogManager


@dataclass
class Entry:
    """`code`: the open indicator; `number`: what is being entered; `given`: entered just now.

    `given` is the code of a number, or of the indicator when it was its target (`target`).
    """

    code: str = ""
    number: str = ""
    given: str = ""
    target: bool = False
    by: str = "form"
    page: int = 0

    @classmethod
    def read(cls, manager: DialogManager) -> "Entry":
        start = manager.start_data if isinstance(manager.start_data, dict) else {}
        known = {field.name for field in fields(cls)}
        said = {**start, **manager.dialog_data}
        return cls(**{name: value for name, value in said.items() if name in known})

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))
