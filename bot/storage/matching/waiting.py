"""Who waits for a mentor, as conditions on a person of the outer statement."""

from sqlalchemy import ColumnElement, exists, or_, select

from bot.domain.pairs import PairStatus
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.storage.tables import pair, pair_mentee, person, petition


def waiting() -> ColumnElement[bool]:
    """A mentee in no unfinished pair, or in one that only lasts until another mentor begins."""
    in_pair = exists(
        select(pair.c.id)
        .join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
        .where(
            pair_mentee.c.person_id == person.c.id,
            pair_mentee.c.left_on.is_(None),
            pair.c.status != PairStatus.CLOSED,
        )
    )
    return or_(~in_pair, replacing())


def replacing() -> ColumnElement[bool]:
    """Another mentor was granted, the former pair works on, and nobody was proposed since."""
    old, mine = pair.alias("old"), pair_mentee.alias("mine")
    new, theirs = pair.alias("new"), pair_mentee.alias("theirs")
    proposed = (
        select(new.c.id)
        .join(theirs, theirs.c.pair_id == new.c.id)
        .where(
            theirs.c.person_id == person.c.id,
            new.c.status != PairStatus.CLOSED,
            new.c.mentor_id != old.c.mentor_id,
            new.c.created_at >= petition.c.answered_at,
        )
        .correlate(person, old, petition)
    )
    return exists(
        select(petition.c.id)
        .join(old, old.c.id == petition.c.pair_id)
        .join(mine, mine.c.pair_id == old.c.id)
        .where(
            petition.c.kind == PetitionKind.REPLACE_MENTOR,
            petition.c.status == PetitionStatus.GRANTED,
            petition.c.author_id == person.c.id,
            old.c.status != PairStatus.CLOSED,
            mine.c.person_id == person.c.id,
            mine.c.left_on.is_(None),
            ~exists(proposed),
        )
        .correlate(person)
    )
