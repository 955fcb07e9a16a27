"""What the pictures are made with, looked for before the minutes that they take."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.errors import Problem, StartError


class Missing(StartError):
    """Everything that is not there, at once."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__(keys[0])
        self.problems = tuple(Problem(key) for key in keys)


def check_needs() -> None:
    """Raises `Missing`."""
    if missing := [key for key, there in _NEEDS.items() if not there()]:
        raise Missing(missing)


def chromium() -> str | None:
    """The path of the browser, as the tests of the page look for it."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


def _playwright() -> bool:
    return importlib.util.find_spec("playwright") is not None


def _emoji() -> bool:
    """Without a font of theirs emoji are empty boxes; where fonts can't be listed, be trusting."""
    lister = shutil.which("fc-list")
    if lister is None:
        return True
    found = subprocess.run((lister, ":lang=und-zsye"), capture_output=True, check=False)
    return bool(found.stdout.strip())


_NEEDS: Final[Mapping[str, Callable[[], bool]]] = {
    "shots-no-playwright": _playwright,
    "shots-no-browser": lambda: chromium() is not None,
    "shots-no-pngquant": lambda: shutil.which("pngquant") is not None,
    "shots-no-emoji": _emoji,
}
