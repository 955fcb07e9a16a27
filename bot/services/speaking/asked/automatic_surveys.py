"""To curators: what will be sent by itself on the next working day, and a way to stop it."""

from typing import Final

from bot.catalog.surveys.automatic import automatic_rules
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
# With a name, where one message tells of several pairs.
_NAMED: Final = {
    "button-survey-call-off": "button-survey-call-off-of",
    "button-survey-look": "button-survey-look-of",
    "button-survey-bring-back": "button-survey-bring-back-of",
}


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
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
    return _ahead(plan, pair, asked, view)


def _ahead(plan: Planned, pair: Pair | None, asked: list[Portion], view: View) -> Letter:
    """The questionnaires by name, how many people, from when until when."""
    lang = _lang(view)
    titles = dict.fromkeys(one.questionnaire.title.say(lang) for one in asked)
    values: dict[str, object] = {
        "day": plan.opens_on,
        "until": plan.closes_on,
        "titles": list(titles),
        "people": len({person for one in asked for person in one.people}),
    }
    key = "surveys-ahead"
    if pair is not None:
        key, values = "surveys-ahead-pair", values | _members(pair)
    stop = _button("button-survey-call-off", Tap("ak", plan.id), pair, view)
    look = _button("button-survey-look", Tap("al", plan.id), pair, view)
    settings = Button("button-survey-automatic", Tap("as", 0).pack())
    return Letter(key, values, rows=((stop, look), (settings,)))


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
