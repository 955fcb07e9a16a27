"""Notes about questionnaires that go out by themselves."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class AutomaticAhead:
    """To the curators, the working day before: what will be sent by itself."""

    to: PersonId
    plan: int


Told = AutomaticAhead
