"""What a story called in vain."""

from bot.sandbox.api import METHODS
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.posting import DELIVERY


def lacking(telegram: LocalTelegram) -> set[str]:
    """Methods in the journal that the sandbox does not have."""
    known = {name.lower() for name in (*METHODS, DELIVERY)}
    return {line.method for line in telegram.journal if line.method.lower() not in known}
