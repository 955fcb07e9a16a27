"""What the log of the school tells: who changed what, when; never words, answers or votes.

Of the audit only what overseers may know of everybody: what people asked a psychologist, how they
answered, whom they chose, what they keep to themselves is in no list here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.domain.ids import PairId, PersonId


class Subject(StrEnum):
    """What a deed changed."""

    PAIR = "pair"
    ITEM = "item"
    MEETING = "meeting"
    PETITION = "petition"
    PERSON = "person"
    SCHOOL = "school"


_TOLD: Final = {
    Subject.PAIR: (
        "pair.propose pair.agree pair.decline pair.withdraw pair.order pair.pause pair.resume "
        "pair.close pair.to-order pair.undo pair.terms plan.propose plan.accept plan.check "
        "programme.write programme.agree programme.disagree programme.approve programme.return "
        "programme.defend programme.best programme.undo report.submit report.decide "
        "publication.publish publication.off order.issue order.submit order.approve "
        "order.return order.undo"
    ),
    Subject.ITEM: (
        "item.accept item.finish item.unfinish item.verify item.unverify item.return item.move "
        "item.rewrite item.cancel"
    ),
    Subject.MEETING: (
        "meeting.record meeting.schedule meeting.reschedule meeting.unschedule meeting.confirm "
        "meeting.dispute meeting.correct meeting.miss meeting.unmiss meeting.withdraw"
    ),
    Subject.PETITION: "petition.take petition.grant petition.refuse",
    Subject.PERSON: "person.enter person.join base.leave base.undo export.journal export.path",
    Subject.SCHOOL: (
        "document.enter document.change roadmap.create roadmap.add roadmap.change "
        "readiness.change passport.change organisation.change organisation.profile year.open "
        "year.undo survey.send survey.close survey.take-back announcement.say event.call "
        "event.cancel nudge.send base.file invitation.add candidacy.approve candidacy.confirm "
        "award.grant export.status export.pairs export.page export.monitoring export.roadmap "
        "paper.make"
    ),
}
SUBJECTS: Final[Mapping[str, Subject]] = MappingProxyType(
    {action: subject for subject, actions in _TOLD.items() for action in actions.split()}
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the log. `actor` None: nobody by hand.

    `number`: of an item of the plan; `day`: of a meeting; `paper`: its code.
    """

    at: datetime
    actor: PersonId | None
    action: str
    pair: PairId | None = None
    person: PersonId | None = None
    number: int | None = None
    day: date | None = None
    paper: str | None = None

    @property
    def subject(self) -> Subject:
        return SUBJECTS[self.action]

    @property
    def code(self) -> str:
        """For the key of its words: «pair-to-order»."""
        return self.action.replace(".", "-").replace("_", "-")
