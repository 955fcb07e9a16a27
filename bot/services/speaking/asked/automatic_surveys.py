"""To curators: what will be sent by itself on the next working day, and a way to stop it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.catalog.surveys.automatic import automatic_rules
from bot.domain.ids import PersonId
from bot.domain.names import cut, short_name
from bot.domain.pairs import Pair
from bot.domain.people import MANAGERS
from bot.domain.posts import about_surveys
from bot.domain.surveys.automatic import Planned, PlanState
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.surveys.automatic.asked import Portion, portions
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = about_surveys.Told
_NAME_ON_BUTTON: Final = 16
_MOST_STOPS: Final = 6
_SETTINGS: Final = Button("button-survey-automatic", Tap("as", 0).pack())
# With a name, where one message tells of several pairs.
_NAMED: Final = {
    "button-survey-call-off": "button-survey-call-off-of",
    "button-survey-look": "button-survey-look-of",
    "button-survey-bring-back": "button-survey-bring-back-of",
}


@dataclass(frozen=True, slots=True)
class _Ahead:
    """One sending that is still to come; `pair`: None for all pairs of the school."""

    plan: Planned
    pair: Pair | None
    asked: list[Portion]

    def titles(self, lang: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.questionnaire.title.say(lang) for one in self.asked))

    @property
    def people(self) -> frozenset[PersonId]:
        return frozenset(person for one in self.asked for person in one.people)


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    found = await _standing(desk, note, view)
    return _ahead(found, view) if isinstance(found, _Ahead) else found


async def aheads(
    desk: Desk, notes: Sequence[Told], view: View
) -> tuple[list[Letter], dict[Told, Drop]]:
    """Of several notes: pairs that are asked the same on the same days stand in one paragraph."""
    alike: dict[tuple[tuple[str, ...], date, date], list[_Ahead]] = {}
    letters: list[Letter] = []
    dropped: dict[Told, Drop] = {}
    for note in notes:
        match await _standing(desk, note, view):
            case Drop() as drop:
                dropped[note] = drop
            case Letter() as letter:
                letters.append(letter)
            case found:
                days = found.plan.opens_on, found.plan.closes_on
                alike.setdefault((found.titles(_lang(view)), *days), []).append(found)
    groups = alike.values()
    told = [_of_pairs(one, view) if len(one) > 1 else _ahead(one[0], view) for one in groups]
    return [*told, *letters], dropped


async def _standing(desk: Desk, note: Told, view: View) -> _Ahead | Letter | Drop:
    plan = await desk.surveys.automatic.get(note.plan)
    if plan is None or not view.hearer.person.roles & MANAGERS:
        return Drop("gone")
    if plan.state is PlanState.SENT:
        return Drop("sent")
    pair = None if plan.pair_id is None else await desk.pairs.get(plan.pair_id)
    if plan.state is PlanState.CALLED_OFF:
        return _called_off(plan, pair, view) if view.again else Drop("called off")
    asked = await portions(desk, plan)
    if plan.kind in await desk.surveys.automatic.off(plan.organisation_id) or not asked:
        return Drop("switched off" if asked else "nobody to ask")
    return _Ahead(plan, pair, asked)


def _ahead(found: _Ahead, view: View) -> Letter:
    """The questionnaires by name, how many people, from when until when."""
    plan, pair = found.plan, found.pair
    values = _when([found], view)
    key = "surveys-ahead"
    if pair is not None:
        key, values = "surveys-ahead-pair", values | _members(pair)
    stop = _button("button-survey-call-off", Tap("ak", plan.id), pair, view)
    look = _button("button-survey-look", Tap("al", plan.id), pair, view)
    return Letter(key, values, rows=((stop, look), (_SETTINGS,)))


def _of_pairs(alike: Sequence[_Ahead], view: View) -> Letter:
    """Each pair can be stopped by itself; the questions are the same for all of them."""
    pairs = [one.pair.mentees[0].name for one in alike if one.pair is not None]
    values = _when(alike, view) | {"pairs": [short_name(name) for name in pairs]}
    stops = [
        (_button("button-survey-call-off", Tap("ak", one.plan.id), one.pair, view),)
        for one in alike[:_MOST_STOPS]
    ]
    look = Button("button-survey-look", Tap("al", alike[0].plan.id).pack())
    return Letter("surveys-ahead-pairs", values, rows=(*stops, (look,), (_SETTINGS,)))


def _when(alike: Sequence[_Ahead], view: View) -> dict[str, object]:
    first = alike[0]
    return {
        "day": first.plan.opens_on,
        "until": first.plan.closes_on,
        "titles": list(first.titles(_lang(view))),
        "people": len(frozenset[PersonId]().union(*(one.people for one in alike))),
    }


def _called_off(plan: Planned, pair: Pair | None, view: View) -> Letter:
    _, title = automatic_rules()[plan.kind]
    values: dict[str, object] = {"title": title.say(_lang(view))}
    back = _button("button-survey-bring-back", Tap("ab", plan.id), pair, view)
    if pair is None:
        return Letter("surveys-called-off", values, rows=((back,),))
    return Letter("surveys-called-off-pair", values | _members(pair), rows=((back,),))


def _members(pair: Pair) -> dict[str, object]:
    return {"names": [member.name for member in pair.members]}


def _button(key: str, tap: Tap, pair: Pair | None, view: View) -> Button:
    if not view.several or pair is None:
        return Button(key, tap.pack())
    name = cut(short_name(pair.mentees[0].name), _NAME_ON_BUTTON)
    return Button(_NAMED[key], tap.pack(), {"name": name})


def _lang(view: View) -> str:
    account = view.hearer.account
    return account.language if account else "ru"
