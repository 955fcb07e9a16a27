"""A pair without the text of its programme: what lists show and rules of all pairs ask of it."""

from datetime import date
from typing import NamedTuple

from bot.domain.forms import Form, Format
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Pair, PairStatus


class Who(NamedTuple):
    """Somebody in a pair."""

    person_id: PersonId
    name: str


class Outline(NamedTuple):
    """Made by thousands at once; `consent_on`: the day of the mentor's written consent."""

    id: PairId
    code: str
    status: PairStatus
    form: Form
    format: Format
    start: date
    end: date
    order_number: str | None
    consent_on: date | None
    pause_ended_on: date | None
    mentor: Who
    mentees: tuple[Who, ...]

    @property
    def members(self) -> tuple[Who, ...]:
        return (self.mentor, *self.mentees)

    def has(self, person: PersonId) -> bool:
        return any(member.person_id == person for member in self.members)


def outline_of(pair: Pair) -> Outline:
    programme = pair.programme
    return Outline(
        id=pair.id,
        code=pair.code,
        status=pair.status,
        form=programme.form,
        format=programme.format,
        start=programme.start,
        end=programme.end,
        order_number=pair.order.number,
        consent_on=pair.terms.consent_on,
        pause_ended_on=pair.pause_ended_on,
        mentor=Who(pair.mentor.person_id, pair.mentor.name),
        mentees=tuple(Who(one.person_id, one.name) for one in pair.mentees),
    )


AnyPair = Pair | Outline
