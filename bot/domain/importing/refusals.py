"""Files that are not read at all, and checks that are out of date."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class ImportTooLarge(Told):
    """Megabytes of a file, at most."""

    most: int


class ImportNotTable(Refusal):
    """Neither a workbook nor separated values."""


class ImportOldExcel(Refusal):
    """.xls of the nineties."""


class ImportProtected(Refusal):
    """Opens by a password only."""


class ImportMacros(Refusal):
    """Carries a programme."""


class ImportForeignLinks(Refusal):
    """Takes values from other files."""


class ImportBomb(Refusal):
    """Unpacks into much more than it looks."""


class ImportDamaged(Refusal):
    """Begins as a workbook and isn't one."""


@dataclass
class ImportTooManyRows(Told):
    """Rows of one file, at most."""

    most: str


class ImportTooSlow(Refusal):
    """Reading took longer than a table of this size may."""


class ImportFaulty(Refusal):
    """There is something to mend; nothing is loaded."""


class ImportChanged(Refusal):
    """What was shown isn't what would be done any more."""
