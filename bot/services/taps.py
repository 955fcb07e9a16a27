"""What the buttons of messages that Para sends first mean: short words, read back strictly.

Not an authorisation: services ask again who taps. At most 64 bytes, ids only.
"""

from dataclasses import dataclass

PREFIX = "p"


@dataclass(frozen=True, slots=True)
class Tap:
    """`verb` is answered by one handler; `subject` an id, `extra` a number or a short code."""

    verb: str
    subject: int
    extra: str = ""

    def pack(self) -> str:
        """The callback data."""
        packed = ":".join((PREFIX, self.verb, str(self.subject), self.extra))
        if len(packed.encode()) > 64:
            raise ValueError(f"longer than a button holds: {packed}")
        return packed


def read(data: str) -> Tap | None:
    """The tap, or None for anything that isn't one of ours."""
    match data.split(":", 3):
        case [prefix, verb, subject, extra] if prefix == PREFIX and subject.isdecimal():
            return Tap(verb, int(subject), extra)
        case _:
            return None
