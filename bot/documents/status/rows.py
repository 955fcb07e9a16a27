"""Pairs, their plans and meetings as rows of the export, in one language."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache, lru_cache
from typing import Final

from bot.catalog.reading import Wording
from bot.documents.status.counts import counts, papers, why_moved
from bot.documents.xlsx.columns import Row
from bot.domain.ids import PairId, PersonId
from bot.domain.meetings import Meeting, Visibility
from bot.domain.outlines import AnyPair
from bot.domain.overview import PairRecord, PairState
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.plans import PlanItem
from bot.domain.signals import Signal
from bot.services.overview import Report
from bot.services.overview.telling import pair_name, reason
from bot.services.school.labels import PROFILED, called, labels_of
from bot.services.speaking.frame import Phrase
from bot.storage.programmes.board import Known
from bot.texts import Texts, Value

# What documents call at length stands in a table as it stands on a button.
_BRIEF: Final = frozenset({"completion-reason"})


class StatusRows:
    """Numbers pairs as they come: one object a file."""

    def __init__(self, report: Report, texts: Texts, lang: str) -> None:
        self._report = report
        self._texts = texts
        self._lang = lang
        self._number = 0
        self._labels = labels_of(report.scene.organisation)
        # The same few labels stand in every row.
        self.label = cache(self._label)
        self.reason = lru_cache(maxsize=4096)(self._say_reason)
        self.names: dict[PairId, str] = {}
        self._called: set[str] = set()

    def say(self, key: str, **values: Value) -> str:
        return self._texts.render(self._lang, key, **values)

    def worded(self, wording: Wording) -> str:
        """Words of the catalogue."""
        return wording.say(self._lang)

    def pair(self, record: PairRecord, state: PairState) -> Row:
        """A row of «Пары»."""
        self._number += 1
        return (
            self._number,
            *self._members(record.pair),
            *self._programme(record.pair),
            *counts(record, state),
            *self._signals(state),
            *self._ending(record.pair),
            self.label("programme-status", record.pair.programme.status),
            *papers(record.pair, self._report.scene),
        )

    def items(self, record: PairRecord) -> Iterator[Row]:
        """Rows of «План»: proposed and cancelled ones too, told by their status."""
        name, today = self.name(record.pair), self._report.scene.today
        active = record.pair.status is PairStatus.ACTIVE
        for item in record.items:
            late = active and item.overdue(today)
            yield (
                name,
                item.number,
                self.label("plan-direction", item.direction),
                self._difficulty(item),
                item.title,
                self._form(item),
                item.due,
                item.done_on,
                self.who(item.verified_by),
                self.label("item-status", "overdue" if late else item.status),
                (today - item.due).days if late else None,
                item.moves or None,
                why_moved(item),
            )

    def meetings(self, record: PairRecord) -> Iterator[Row]:
        """Rows of «Встречи»: of the period; a note only when the pair opened it to the curator."""
        name = self.name(record.pair)
        numbers = {item.id: str(item.number) for item in record.items}
        period = self._report.scene.period
        for meeting in record.meetings:
            if meeting.day not in period:
                continue
            touched = [numbers[item] for item in meeting.items if item in numbers]
            yield (
                name,
                meeting.day,
                self.label("meeting-kind", meeting.kind),
                self.label("meeting-format", meeting.format),
                meeting.minutes,
                meeting.details.topic,
                meeting.note if meeting.visibility is Visibility.CURATOR else None,
                ", ".join(touched),
                meeting.next_task,
                self.who(meeting.recorded_by),
                self.who(meeting.confirmed_by),
                self._recorded(meeting),
                self.label("meeting-status", meeting.status),
                self.say("export-yes") if meeting.imported else None,
            )

    def _members(self, pair: Pair) -> Row:
        mentor = self._known(pair.mentor)
        mentees = [self._known(mentee) for mentee in pair.mentees]
        categories = dict.fromkeys(one.category for one in mentees if one.category)
        return (
            mentor.name,
            mentor.position,
            ", ".join(one.name for one in mentees),
            ", ".join(self.label("mentee-category", category) for category in categories),
        )

    def _programme(self, pair: Pair) -> Row:
        programme, order = pair.programme, pair.order
        number = self.say("export-order-preparing") if order.preparing else order.number
        return (
            self.label("mentoring-form", programme.form),
            ", ".join(self.label("mentoring-kind", kind) for kind in programme.kinds),
            self.label("mentoring-format", programme.format),
            order.number or number,
            order.dated,
            programme.start,
            programme.end,
            self.label("pair-status", pair.status),
        )

    def _signals(self, state: PairState) -> Row:
        said = "; ".join(map(self.reason, state.verdict.signals))
        light = state.verdict.light
        return (self.label("light", light) if light else None, said)

    def _say_reason(self, signal: Signal) -> str:
        return self._worded(Phrase(*reason(signal)))

    def _worded(self, value: object) -> str:
        match value:
            case Phrase(key, values):
                plain = {
                    name: one if isinstance(one, int | float) else self._worded(one)
                    for name, one in values.items()
                }
                return self.say(key, **plain)
            case list() | tuple():
                return self._texts.say_list(self._lang, [self._worded(one) for one in value])
            case _:
                return str(value)

    def name(self, pair: AnyPair) -> str:
        """The same for all rows of a pair, and for the log in the end; no two pairs have one."""
        name = self.names.get(pair.id)
        if name is None:
            name = pair_name(pair)
            if name in self._called:
                name = self.say("export-same-name", pair=name, number=self._number)
            self._called.add(name)
            self.names[pair.id] = name
        return name

    def _form(self, item: PlanItem) -> str:
        form, words = self.label("work-form", item.work_form), item.details.form
        return self.say("plan-form-words", form=form, words=words) if words else form

    def _difficulty(self, item: PlanItem) -> str | None:
        known = item.details.difficulty
        return self._report.difficulties.get(known) if known else None

    def _ending(self, pair: Pair) -> Row:
        why = pair.completion_reason
        return (self.label("completion-reason", why) if why else None, pair.closed_on)

    def _label(self, enum: str, code: str) -> str:
        usual = self._texts.label(self._lang, enum, code, short=enum in _BRIEF)
        if enum not in PROFILED:
            return usual
        own = self._labels.get(code)
        return called(own, self._lang, usual, short=False) or usual

    def _known(self, member: Member) -> Known:
        return self._report.people.get(
            member.person_id, Known(member.name, None, None, reachable=False)
        )

    def who(self, person: PersonId | None) -> str | None:
        known = self._report.people.get(person) if person is not None else None
        return known.name if known else None

    def _recorded(self, meeting: Meeting) -> datetime:
        return self._report.scene.calendar.local(meeting.recorded_at).replace(tzinfo=None)
