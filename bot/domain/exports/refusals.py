"""What the making of files refuses."""

from bot.domain.errors import Refusal


class FileInTheMaking(Refusal):
    """One file at a time for a person: the first is not ready."""


class NamesStayHome(Refusal):
    """The organisation keeps files with personal data out of the messenger."""
