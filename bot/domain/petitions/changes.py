"""What an extension or a correction makes of a programme."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.forms import Form, Kind
from bot.domain.pairing import pause, resume
from bot.domain.pairs import Pair, PairStatus
from bot.domain.petitions.details import Change, Details
from bot.domain.petitions.entities import PetitionKind
from bot.domain.petitions.refusals import EndNotLater, TooLongTerm
from bot.domain.programme.refusals import LongTerm, NothingChanged
from bot.domain.programme.term import is_long

_LONGEST_YEARS = timedelta(days=3 * 366)


def check_end(pair: Pair, end: date, *, sure: bool = False) -> None:
    """Refuse an end that is none; `sure`: more than a year in all is meant."""
    programme = pair.programme
    if end <= programme.end:
        raise EndNotLater(programme.end)
    if end - programme.start > _LONGEST_YEARS:
        raise TooLongTerm
    if is_long(programme.start, end) and not sure:
        raise LongTerm


def check_change(pair: Pair, details: Details) -> None:
    """Refuse a correction that leaves everything as it is."""
    programme = pair.programme
    match details.change:
        case Change.FORM:
            same = details.form in (None, programme.form)
        case Change.KINDS:
            same = not details.kinds or set(details.kinds) == set(programme.kinds)
        case Change.PAUSE:
            same = pair.status is not PairStatus.ACTIVE
        case Change.RESUME:
            same = pair.status is not PairStatus.PAUSED
        case _:
            same = details.change is None
    if same:
        raise NothingChanged


def applied(pair: Pair, kind: PetitionKind, details: Details, today: date) -> Pair:
    """The pair after an approved proposal; the plan itself is changed by its two sides."""
    programme = pair.programme
    if kind is PetitionKind.EXTEND and details.end:
        return replace(pair, programme=replace(programme, end=max(details.end, programme.end)))
    match details.change:
        case Change.FORM if details.form:
            return replace(pair, programme=replace(programme, form=details.form))
        case Change.KINDS if details.kinds:
            return replace(pair, programme=replace(programme, kinds=details.kinds))
        case Change.PAUSE:
            return pause(pair)
        case Change.RESUME:
            return resume(pair, today)
        case _:
            return pair


def offered_forms(pair: Pair, used: tuple[Form, ...]) -> tuple[Form, ...]:
    """The school's forms but the present one."""
    return tuple(form for form in used if form is not pair.programme.form)


def toggled(kinds: tuple[Kind, ...], kind: Kind) -> tuple[Kind, ...]:
    """In the order of the documents."""
    chosen = set(kinds) ^ {kind}
    return tuple(one for one in Kind if one in chosen)
