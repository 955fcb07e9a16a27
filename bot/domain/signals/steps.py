"""What a curator may do about a signal, and why it was checked."""

from enum import StrEnum


class Step(StrEnum):
    """A door that a signal suggests; nothing of it happens by itself."""

    OFFER = "offer"
    MEETINGS = "meetings"
    PLAN = "plan"
    PAUSE = "pause"
    REQUESTS = "requests"
    ORDER = "order"
    TERMS = "terms"
    MATCHING = "matching"
    RESULTS = "results"
