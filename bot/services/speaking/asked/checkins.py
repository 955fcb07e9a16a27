"""Letters of check-ins: how does it go, what was said and who hears of it."""

from datetime import date
from typing import Final, assert_never

from bot.catalog.checkins import checkin_dates
from bot.domain.checkins.answers import Checkin, CheckinAnswer, Whom, choices, counts_until
from bot.domain.names import cut, short_name
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.posts import UNDO_WINDOW, about_checkins
from bot.domain.posts.about_checkins import CheckinAsked, HelpWanted
from bot.services.checkins.hearers import hearers_of
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = about_checkins.Told
NOBODY: Final = "nobody"
_NAME_ON_BUTTON: Final = 14
_TELL: Final = {
    Whom.MENTOR: "button-checkin-tell-mentor",
    Whom.CURATOR: "button-checkin-tell-curator",
    Whom.PSYCHOLOGIST: "button-checkin-tell-psychologist",
}
# With a name, where one message asks about several pairs.
_NAMED: Final = {
    "button-checkin-fine": "button-checkin-fine-of",
    "button-checkin-help": "button-checkin-help-of",
    "button-checkin-fine-after-all": "button-checkin-fine-after-all-of",
    "button-checkin-help-after-all": "button-checkin-help-after-all-of",
    "button-checkin-tell-mentor": "button-checkin-tell-mentor-of",
    "button-checkin-tell-curator": "button-checkin-tell-curator-of",
    "button-checkin-tell-psychologist": "button-checkin-tell-psychologist-of",
    "button-checkin-tell-nobody": "button-checkin-tell-nobody-of",
    "button-checkin-undo": "button-checkin-undo-of",
}


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case CheckinAsked():
            return await asked(desk, note, view)
        case HelpWanted():
            return await help_wanted(desk, note, view)
        case _:
            assert_never(note)


async def asked(desk: Desk, note: CheckinAsked, view: View) -> Letter | Drop:
    """The question; shown again, what was said to it and what one may still do."""
    due = date.fromisoformat(note.due)
    checkin = await desk.checkins.of_day(note.pair, note.to, due)
    pair = await desk.pairs.get(note.pair)
    if checkin is None or pair is None or not pair.has(view.me):
        return Drop("gone")
    if view.again and checkin.answer is not None:
        return await _said(desk, checkin, pair, view)
    if checkin.answer is not None:
        return Drop("answered")
    if pair.status is not PairStatus.ACTIVE:
        return Drop("pair not active")
    if view.today > counts_until(due, checkin_dates()):
        return Drop("too late to ask")
    rows = (
        (
            _button("button-checkin-fine", Tap("cf", checkin.id), pair, view),
            _button("button-checkin-help", Tap("ch", checkin.id), pair, view),
        ),
    )
    return Letter("checkins-asked", _names(pair, view), (("checkins-who-sees", {}),), rows)


async def _said(desk: Desk, checkin: Checkin, pair: Pair, view: View) -> Letter:
    names = _names(pair, view)
    help_ = _button("button-checkin-help-after-all", Tap("ch", checkin.id), pair, view)
    if checkin.answer is CheckinAnswer.FINE:
        return Letter("checkins-fine", names, rows=((help_,),))
    there = [whom for whom, people in (await hearers_of(desk, checkin)).items() if people]
    rows = [
        (_button(_TELL[whom], Tap("ct", checkin.id, whom), pair, view),)
        for whom in choices(checkin, there)
    ]
    fine = _button("button-checkin-fine-after-all", Tap("cf", checkin.id), pair, view)
    if checkin.told is None:
        nobody = Tap("ct", checkin.id, NOBODY)
        rows += [(_button("button-checkin-tell-nobody", nobody, pair, view),), (fine,)]
        return Letter("checkins-whom", names, rows=tuple(rows))
    if not checkin.told:
        return Letter("checkins-nobody", names, rows=(*rows, (fine,)))
    values = names | {"whom": [Coded("checkin-whom", one) for one in checkin.told]}
    if checkin.told_at is not None and view.now < checkin.told_at + UNDO_WINDOW:
        rows.append((_button("button-checkin-undo", Tap("cu", checkin.id), pair, view),))
    return Letter("checkins-told", values, rows=tuple(rows))


async def help_wanted(desk: Desk, note: HelpWanted, view: View) -> Letter | Drop:
    """To the one who was chosen: who asks for help, in which pair, and a way to act."""
    checkin = await desk.checkins.get(note.checkin)
    if checkin is None or note.whom not in (checkin.told or ()):
        return Drop("taken back")
    pair = await desk.pairs.get(checkin.pair_id)
    author = await desk.people.get(checkin.person_id, checkin.organisation_id)
    if pair is None or author is None:
        return Drop("gone")
    values: dict[str, object] = {"name": author.name}
    match Whom(note.whom):
        case Whom.MENTOR:
            appoint = Button("button-silence-plan", Tap("mp", pair.id, "p").pack())
            return Letter("checkins-help-mentor", values, rows=((appoint,),))
        case Whom.CURATOR:
            card = Button("button-silence-open", Tap("pc", pair.id).pack())
            return Letter("checkins-help-curator", values, rows=((card,),))
        case Whom.PSYCHOLOGIST:
            return Letter("checkins-help-psychologist", values)


def _names(pair: Pair, view: View) -> dict[str, object]:
    return {"names": [member.name for member in _others(pair, view)]}


def _others(pair: Pair, view: View) -> tuple[Member, ...]:
    """Of a group's mentee, the mentor alone."""
    return pair.mentees if pair.mentor.person_id == view.me else (pair.mentor,)


def _button(key: str, tap: Tap, pair: Pair, view: View) -> Button:
    if not view.several:
        return Button(key, tap.pack())
    name = cut(short_name(_others(pair, view)[0].name), _NAME_ON_BUTTON)
    return Button(_NAMED[key], tap.pack(), {"name": name})
