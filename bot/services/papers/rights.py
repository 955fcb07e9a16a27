"""Who may make a paper; what isn't there for somebody looks as if it were missing."""

from bot.catalog.papers import Paper, paper
from bot.domain.errors import NotAllowed, NotYours
from bot.domain.pairs import Pair
from bot.domain.papers.subjects import Maker
from bot.domain.people import Actor, Person
from bot.services.programmes.pair_reading import require_reader


def known_paper(code: str) -> Paper:
    """NotYours for a code that no paper has (any more)."""
    try:
        return paper(code)
    except KeyError:
        raise NotYours from None


def may_offer(one: Paper, by: Actor) -> bool:
    """Whether this person can ever make such a paper, of whatever is theirs."""
    if one.whose is not None and Maker.SELF in one.by and one.whose in by.roles:
        return True
    if Maker.READER in one.by or (Maker.SELF in one.by and one.whose is None):
        return True
    return bool(by.roles & {maker.role for maker in one.by})


def makes_of_school(one: Paper, by: Actor) -> bool:
    return bool(by.roles & {maker.role for maker in one.by})


def require_of_school(one: Paper, by: Actor) -> None:
    if not makes_of_school(one, by):
        raise NotAllowed


def makes_of_pair(one: Paper, pair: Pair, by: Actor) -> bool:
    """By what they are in this pair, or by a role that oversees it."""
    if Maker.MENTOR in one.by and pair.mentor.person_id == by.person_id:
        return True
    if Maker.MENTEE in one.by and any(m.person_id == by.person_id for m in pair.mentees):
        return True
    return pair.organisation_id == by.organisation_id and bool(by.roles & _overseeing(one))


def require_of_pair(one: Paper, found: Pair | None, by: Actor) -> Pair:
    """NotYours for a pair that they may not read, NotAllowed for a paper that isn't theirs."""
    pair = require_reader(found, by)
    if not makes_of_pair(one, pair, by):
        raise NotAllowed
    return pair


def require_of_person(one: Paper, found: Person | None, by: Actor) -> Person:
    """Oneself, or anybody of the organisation for who oversees it."""
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    if found.id != by.person_id and not by.roles & _overseeing(one):
        raise NotYours
    if one.whose is not None and one.whose not in found.roles:
        raise NotYours
    return found


def _overseeing(one: Paper) -> set[object]:
    pair_makers = (Maker.MENTOR, Maker.MENTEE)
    return {maker.role for maker in one.by if maker not in pair_makers and maker.role}
