"""What an open sheet of indicators remembers: codes only."""

from dataclasses import dataclass

from bot.dialogs.kept import Kept


@dataclass
class Entry(Kept):
    """`code`: the open indicator; `number`: what is being entered; `given`: entered just now.

    `given` is the code of a number, or of the indicator when it was its target (`target`).
    """

    code: str = ""
    number: str = ""
    given: str = ""
    target: bool = False
    by: str = "form"
    page: int = 0
