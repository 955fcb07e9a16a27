"""Notes about indicators: a checkpoint is near."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class CheckpointDue:
    """To a curator on the first working day of a window; `day`: the window's last one."""

    to: PersonId
    year: int
    code: str
    day: str


Told = CheckpointDue
