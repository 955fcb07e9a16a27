"""Difficulties at work: opened with a level, assessed again, closed when both sides say so."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.bases.refusals import BadLevel
from bot.domain.difficulties import (
    HIGHEST,
    LOWEST,
    Difficulty,
    DifficultyStatus,
    DifficultySubtype,
    DifficultyType,
)
from bot.domain.errors import AlreadyDone, WorldChanged
from bot.domain.ids import DifficultyId, PersonId
from bot.domain.plans import Direction, one_line

LONGEST_NEED = 300
OPEN_NEEDS = (DifficultyStatus.OPEN, DifficultyStatus.IN_WORK)


@dataclass(frozen=True, slots=True)
class NeedDraft:
    """A new difficulty: in the person's own words, classified; the level may come later."""

    words: str
    type: DifficultyType
    area: Direction
    subtype: DifficultySubtype | None = None
    level: int | None = None


def opened(draft: NeedDraft, person: PersonId, today: date) -> Difficulty:
    """BadLevel, TextNeeded, TextTooLong; the id is not known yet."""
    if draft.level is not None:
        check_level(draft.level)
    novelty = draft.type is DifficultyType.SITUATION_NOVELTY
    return Difficulty(
        id=DifficultyId(0),
        person_id=person,
        words=one_line(draft.words, LONGEST_NEED),
        type=draft.type,
        area=draft.area,
        subtype=draft.subtype if novelty else None,
        level_before=draft.level,
        opened_on=today,
    )


def assessed(found: Difficulty, level: int) -> Difficulty:
    """The first level is that before the work, each later one that of now."""
    if found.status not in OPEN_NEEDS:
        raise WorldChanged
    check_level(level)
    if found.level_before is None:
        return replace(found, level_before=level)
    return replace(found, level_after=level)


def started(found: Difficulty) -> Difficulty:
    """A measure of the plan works on it."""
    if found.status is DifficultyStatus.OPEN:
        return replace(found, status=DifficultyStatus.IN_WORK)
    return found


def said_closed(found: Difficulty, today: date, *, by_mentee: bool) -> Difficulty:
    """One side says that it is overcome; closed when the other has said so too."""
    if found.status not in OPEN_NEEDS:
        raise WorldChanged
    if (found.closed_by_mentee if by_mentee else found.closed_by_mentor) is not None:
        raise AlreadyDone
    if by_mentee:
        found = replace(found, closed_by_mentee=today)
    else:
        found = replace(found, closed_by_mentor=today)
    both = found.closed_by_mentee and found.closed_by_mentor
    return replace(found, status=DifficultyStatus.CLOSED) if both else found


def reopened(found: Difficulty, *, by_mentee: bool) -> Difficulty:
    """That side takes it back: a slip, or the difficulty is here again."""
    if by_mentee:
        return replace(found, closed_by_mentee=None, status=DifficultyStatus.IN_WORK)
    return replace(found, closed_by_mentor=None, status=DifficultyStatus.IN_WORK)


def check_level(level: int) -> None:
    if not LOWEST <= level <= HIGHEST:
        raise BadLevel
