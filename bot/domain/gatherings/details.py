"""What may be said of a recorded meeting beside the note: all of it optional."""

import re
from dataclasses import dataclass, fields, replace
from enum import IntEnum
from typing import Any

from bot.domain.bases.diagnoses import MentorTool
from bot.domain.errors import TextTooLong, UnknownWord
from bot.domain.gatherings.refusals import NotALink

LONGEST_TOPIC = 200
LONGEST_RESULT = 500
LONGEST_GAIN = 500
LONGEST_LINK = 300
LONGEST_CONCLUSION = 200
LONGEST_WORK_FORM = 160
_LINK = re.compile(r"https?://[^\s/.]+\.[^\s]+", re.IGNORECASE)


class Mood(IntEnum):
    """Three faces; no figure of anybody is made of them."""

    BAD = 1
    FINE = 2
    GOOD = 3


class Mark(IntEnum):
    """One line of the scheme of observation."""

    NO = 0
    PARTLY = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class Observation:
    """A visit by the short scheme: marks by the codes of its lines, and a word of conclusion."""

    marks: tuple[tuple[str, Mark], ...] = ()
    conclusion: str | None = None

    def mark(self, line: str) -> Mark | None:
        return dict(self.marks).get(line)

    def marked(self, line: str, mark: Mark) -> "Observation":
        """With this mark; the same one again takes it off."""
        marks = dict(self.marks)
        if marks.pop(line, None) != mark:
            marks[line] = mark
        return replace(self, marks=tuple(sorted(marks.items())))

    @property
    def empty(self) -> bool:
        return not self.marks and self.conclusion is None


@dataclass(frozen=True, slots=True)
class Details:
    """`mood`: of whoever recorded; those of the others are kept apart.

    `form`: the work form, in the words of the school's profile with its level, or one's own.
    """

    topic: str | None = None
    result: str | None = None
    mentor_gain: str | None = None
    tool: MentorTool | None = None
    form: str | None = None
    link: str | None = None
    mood: Mood | None = None
    observation: Observation | None = None


NO_DETAILS = Details()
_LONGEST = {
    "topic": LONGEST_TOPIC,
    "result": LONGEST_RESULT,
    "mentor_gain": LONGEST_GAIN,
    "form": LONGEST_WORK_FORM,
}


def with_words(details: Details, line: str, words: str) -> Details:
    """One of the lines in words, trimmed; TextTooLong, NotALink, UnknownWord for no such line."""
    said = " ".join(words.split())
    if line == "link":
        return replace(details, link=clean_link(said))
    if line not in _LONGEST:
        raise UnknownWord
    if len(said) > _LONGEST[line]:
        raise TextTooLong(_LONGEST[line])
    changed: dict[str, Any] = {line: said or None}
    return replace(details, **changed)


def without(details: Details, line: str) -> Details:
    if line not in {field.name for field in fields(Details)}:
        raise UnknownWord
    changed: dict[str, Any] = {line: None}
    return replace(details, **changed)


def clean_link(words: str) -> str | None:
    """An address of the web; what is stored is the link, never a file."""
    if not words:
        return None
    if not _LINK.fullmatch(words):
        raise NotALink
    if len(words) > LONGEST_LINK:
        raise TextTooLong(LONGEST_LINK)
    return words


def with_conclusion(details: Details, words: str) -> Details:
    said = " ".join(words.split())
    if len(said) > LONGEST_CONCLUSION:
        raise TextTooLong(LONGEST_CONCLUSION)
    return _observed(details, replace(details.observation or Observation(), conclusion=said))


def with_mark(details: Details, line: str, mark: Mark) -> Details:
    return _observed(details, (details.observation or Observation()).marked(line, mark))


def for_overseers(details: Details, *, opened: bool) -> Details:
    """What a curator reads: the mood never, what was seen and learned when it was opened."""
    seen = replace(details, mood=None)
    return seen if opened else replace(seen, mentor_gain=None, link=None, observation=None)


def _observed(details: Details, seen: Observation) -> Details:
    return replace(details, observation=None if seen.empty else seen)


def packed_details(of: Details) -> dict[str, Any]:
    """Fit for JSON; empty lines are left out."""
    kept: dict[str, Any] = {
        field.name: getattr(of, field.name)
        for field in fields(Details)
        if getattr(of, field.name) is not None
    }
    if of.observation is not None:
        kept["observation"] = packed_observation(of.observation)
    return kept | {name: kept[name].value for name in ("tool", "mood") if name in kept}


def unpacked_details(kept: dict[str, Any]) -> Details:
    tool, mood = kept.get("tool"), kept.get("mood")
    return Details(
        topic=kept.get("topic"),
        result=kept.get("result"),
        mentor_gain=kept.get("mentor_gain"),
        tool=MentorTool(tool) if tool else None,
        form=kept.get("form"),
        link=kept.get("link"),
        mood=Mood(mood) if mood else None,
        observation=unpacked_observation(kept.get("observation")),
    )


def packed_observation(seen: Observation) -> dict[str, Any]:
    marks = {line: int(mark) for line, mark in seen.marks}
    return {"marks": marks, "conclusion": seen.conclusion}


def unpacked_observation(kept: dict[str, Any] | None) -> Observation | None:
    if not kept:
        return None
    marks = tuple(sorted((line, Mark(mark)) for line, mark in kept["marks"].items()))
    return Observation(marks, kept.get("conclusion"))
