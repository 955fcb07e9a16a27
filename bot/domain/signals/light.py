"""The three colours, from the calmest to the worst."""

from enum import StrEnum
from typing import Self


class Light(StrEnum):
    """`severity`: 0 for the calmest; compared by thousands, so it is kept with the colour."""

    severity: int

    GREEN = "green", 0
    YELLOW = "yellow", 1
    RED = "red", 2

    def __new__(cls, code: str, severity: int = 0) -> Self:
        light = str.__new__(cls, code)
        light._value_ = code
        light.severity = severity
        return light
