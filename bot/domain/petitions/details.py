"""What a petition carries besides its words: dates, changes, questions and replies."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.forms import Form, Kind
from bot.domain.ids import PersonId


class Change(StrEnum):
    """What a correction changes."""

    PLAN = "plan"
    FORM = "form"
    KINDS = "kinds"
    PAUSE = "pause"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Question:
    """Asked by who decides; `reply` is empty until the author answers."""

    words: str
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """Fields that one kind or another needs; the rest stays empty.

    `last_day`: the last day of a notice. `end`: the new end of a programme. `day`, `hours`: when
    somebody is to be released from duties; `substitute`: who stands in, as the head says it.
    `agreed`: who of the other side has consented.
    """

    last_day: date | None = None
    end: date | None = None
    change: Change | None = None
    form: Form | None = None
    kinds: tuple[Kind, ...] = ()
    day: date | None = None
    hours: str = ""
    substitute: str = ""
    agreed: tuple[PersonId, ...] = ()
    talk: tuple[Question, ...] = ()

    @property
    def asked(self) -> Question | None:
        """The question that waits for its reply."""
        return self.talk[-1] if self.talk and not self.talk[-1].reply else None

    def with_question(self, words: str) -> "Details":
        return replace(self, talk=(*self.talk, Question(words)))

    def with_reply(self, words: str) -> "Details":
        return replace(self, talk=(*self.talk[:-1], replace(self.talk[-1], reply=words)))


NOTHING = Details()


def packed(details: Details) -> dict[str, Any]:
    """Fit for JSON; empty fields are left out."""
    found = {
        "last_day": details.last_day and details.last_day.isoformat(),
        "end": details.end and details.end.isoformat(),
        "change": details.change,
        "form": details.form,
        "kinds": [str(kind) for kind in details.kinds],
        "day": details.day and details.day.isoformat(),
        "hours": details.hours,
        "substitute": details.substitute,
        "agreed": list(details.agreed),
        "talk": [[one.words, one.reply] for one in details.talk],
    }
    return {name: value for name, value in found.items() if value}


def unpacked(kept: Mapping[str, Any]) -> Details:
    """The details back; what another version of the code kept besides is left out."""
    return Details(
        last_day=_day(kept.get("last_day")),
        end=_day(kept.get("end")),
        change=Change(kept["change"]) if kept.get("change") else None,
        form=Form(kept["form"]) if kept.get("form") else None,
        kinds=tuple(Kind(kind) for kind in kept.get("kinds", ())),
        day=_day(kept.get("day")),
        hours=str(kept.get("hours", "")),
        substitute=str(kept.get("substitute", "")),
        agreed=tuple(PersonId(int(one)) for one in kept.get("agreed", ())),
        talk=tuple(Question(words, reply) for words, reply in kept.get("talk", ())),
    )


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
