"""The rules as data: their numbers, their colours, their order, and which of them are off.

What stands here are the usual values; the catalogue's `signals.yaml` says the same in words, and
a school may change the numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from types import MappingProxyType
from typing import Final

from bot.domain.signals.light import Light

_BOTH: Final = (Light.YELLOW, Light.RED)
_ONE: Final = (Light.YELLOW,)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Limits of the rules; days unless the name says otherwise."""

    pause_yellow: int = 30  # more than
    pause_red: int = 60
    overdue_yellow: int = 7  # more than
    overdue_red: int = 30
    overdue_red_items: int = 2  # each by more than overdue_yellow
    same_notes_yellow: int = 2  # notes
    same_notes_red: int = 3
    same_notes_red_one_day: int = 2
    short_note: int = 5  # letters; a shorter note is never compared
    bulk_meetings: int = 4  # recorded on one date, each a day or more after it was held
    bulk_before_end: int = 5
    bulk_items: int = 4  # the least items a programme must have
    bulk_percent: int = 50
    one_sided_meetings: int = 3
    one_sided_after: int = 3  # more than
    look_back: int = 60  # of bulk entry and one-sidedness
    straight_questions: int = 5  # the least scale questions of a sheet
    unanswered_days: int = 3  # working days; at 09:00 of that one
    overload_days: int = 30  # minutes of so many days against the stated hours
    overload_group: int = 6  # mentees; more than
    low_support: int = 5  # of 10, and below


@dataclass(frozen=True, slots=True)
class Rule:
    """`colours`: of its levels, the mildest first; green is told as a reason only.

    `offers`: the pair is offered help when the rule speaks.
    """

    code: str
    colours: tuple[Light, ...] = _ONE
    offers: bool = False
    on: bool = True


_USUAL: Final = (
    Rule("pause", _BOTH, offers=True),
    Rule("overdue", _BOTH, offers=True),
    Rule("same_notes", _BOTH),
    Rule("bulk_meetings"),
    Rule("bulk_items"),
    Rule("one_sided"),
    Rule("straight_line"),
    Rule("unanswered_request", offers=True),
    Rule("overload"),
    Rule("missing_papers"),
    Rule("low_support", (Light.GREEN,)),
    Rule("open_petition", (Light.GREEN,)),
)


def by_code(rules: tuple[Rule, ...]) -> Mapping[str, Rule]:
    return MappingProxyType({rule.code: rule for rule in rules})


@dataclass(frozen=True)
class Rulebook:
    """All rules in force, in the order in which reasons of one colour are told."""

    limits: Thresholds = Thresholds()
    rules: Mapping[str, Rule] = field(default_factory=lambda: by_code(_USUAL))

    def colour(self, code: str, nominal: Light) -> Light | None:
        """What a rule's level looks like; None for a rule that is off."""
        rule = self.rules.get(code)
        if rule is None or not rule.on:
            return None
        level = max(0, nominal.severity - 1)
        return rule.colours[min(level, len(rule.colours) - 1)]

    @cached_property
    def places(self) -> Mapping[str, int]:
        return {code: place for place, code in enumerate(self.rules)}

    def offers(self, code: str) -> bool:
        return self.rules[code].offers

    def changed(self, numbers: Mapping[str, int]) -> "Rulebook":
        """With a school's own numbers: those of limits by name, 0 and 1 for a rule's code."""
        limits = {one.name for one in fields(Thresholds)}
        own = {name: value for name, value in numbers.items() if name in limits}
        rules = tuple(
            replace(rule, on=bool(numbers.get(code, rule.on))) for code, rule in self.rules.items()
        )
        return Rulebook(replace(self.limits, **own), by_code(rules))
