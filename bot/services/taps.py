"""What the buttons of messages that Para sends first mean: short words, read back strictly.

Not an authorisation: services ask again who taps. At most 64 bytes, ids only.
"""

from dataclasses import dataclass

from bot.domain.ids import PersonId

PREFIX = "p"
_BEHALF = "@"
_LONGEST = 64
# About what is open in the chat, for whomever the account speaks now.
_OF_THE_CHAT = frozenset({"dc", "dd"})


@dataclass(frozen=True, slots=True)
class Tap:
    """`verb` is answered by one handler; `subject` an id, `extra` a number or a short code.

    `person`: whose letter it was, one of the account's people in its organisations; None in
    buttons that are about no organisation, or were sent before they said so.
    """

    verb: str
    subject: int
    extra: str = ""
    person: PersonId | None = None

    def pack(self) -> str:
        """The callback data."""
        packed = ":".join((PREFIX, self.verb, str(self.subject), self.extra))
        return on_behalf(packed, self.person)


def on_behalf(packed: str, person: PersonId | None) -> str:
    """The data of a button, saying for whom of the account it acts. ValueError: too long."""
    of_nobody = person is None or packed.split(":")[1] in _OF_THE_CHAT
    said = packed if of_nobody or _BEHALF in packed else f"{packed}{_BEHALF}{person}"
    if len(said.encode()) > _LONGEST:
        raise ValueError(f"longer than a button holds: {said}")
    return said


def read(data: str) -> Tap | None:
    """The tap, or None for anything that isn't one of ours."""
    said, mark, person = data.partition(_BEHALF)
    if mark and not person.isdecimal():
        return None
    match said.split(":", 3):
        case [prefix, verb, subject, extra] if prefix == PREFIX and subject.isdecimal():
            return Tap(verb, int(subject), extra, PersonId(int(person)) if mark else None)
        case _:
            return None
