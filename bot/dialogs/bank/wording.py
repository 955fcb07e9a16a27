"""Programmes of the bank in words."""

from bot.dialogs.pairs.wording import sides
from bot.dialogs.turn import Tongue
from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.domain.plans import PlanItem
from bot.services.programme.bank import Kept, Sought
from bot.texts import Html

_GOAL_WIDTH = 200
_MOST_ITEMS = 30
# Both sides are named, to whomever.
_NOBODY = PersonId(0)


def name(words: Tongue, one: Kept) -> str:
    goal = one.pair.programme.goal or _without_goal(words, one)
    mark = words.say("bank-mark-best") if one.pair.programme.best else ""
    return words.say("bank-name", mark=mark, goal=goal)


def _without_goal(words: Tongue, one: Kept) -> str:
    """The pair stands for its goal; a programme without names is told by its first item."""
    if one.named:
        return sides(words, one.pair, _NOBODY)
    return one.items[0].title if one.items else words.say("bank-no-goal")


def sought_lines(words: Tongue, sought: Sought) -> list[Html]:
    said = [words.html("bank-sought-words", words=sought.words)] if sought.words else []
    if sought.direction:
        name = words.label("plan-direction", sought.direction, short=True)
        said.append(words.html("bank-sought-direction", direction=name))
    if sought.form:
        said.append(words.html("bank-sought-form", form=words.label("work-form", sought.form)))
    return said


def programme(words: Tongue, one: Kept) -> Html:
    kept = one.pair.programme
    goal = cut(kept.goal or words.say("bank-no-goal"), _GOAL_WIDTH)
    names = sides(words, one.pair, _NOBODY) if one.named else ""
    said = words.html(
        "bank-programme",
        goal=goal,
        names=names or words.say("bank-nameless"),
        status=words.label("programme-status", kept.status),
    )
    lines = [_line(words, item) for item in one.items[:_MOST_ITEMS]]
    return Html("\n\n".join([said, Html("\n".join(lines))]))


def _line(words: Tongue, item: PlanItem) -> Html:
    form = words.label("work-form", item.work_form, short=True)
    return words.html("bank-line", title=item.title, form=form)
