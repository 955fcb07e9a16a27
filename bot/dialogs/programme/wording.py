"""How a programme reads: its text, its milestones, a change of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.dialogs.dates import capital
from bot.dialogs.pairs.wording import kinds, people, sides, term
from bot.dialogs.turn import Tongue
from bot.domain.forms import Kind
from bot.domain.ids import PersonId
from bot.domain.names import cut, isolate, short_name
from bot.domain.pairs import Pair
from bot.domain.programme.content import Part, Programme, value_of
from bot.domain.programme.life import OPEN, Authoring, ProgrammeStatus
from bot.domain.programme.milestones import Milestone
from bot.domain.programme.revisions import Revision
from bot.services.programme.reading import ProgrammeView
from bot.texts import Html

WIDTH = 32
_LONGEST = 300


def text(words: Tongue, view: ProgrammeView, reader: PersonId) -> Html:
    """The whole programme, empty lines left out."""
    programme = view.programme
    blocks = [
        _head(words, view, reader),
        _aims(words, programme),
        words.html(
            "programme-frame",
            term=term(words, programme.start, programme.end),
            form=words.label("mentoring-form", programme.form),
            format=words.label("mentoring-format", programme.format),
            kinds=kinds(words, programme.kinds),
        ),
        _around(words, view),
        _standing(words, view),
    ]
    if view.waiting:
        blocks.append(change(words, view.waiting))
    return Html("\n\n".join(block for block in blocks if block))


def _head(words: Tongue, view: ProgrammeView, reader: PersonId) -> Html:
    programme = view.programme
    status = words.label("programme-status", programme.status)
    said = [words.html("programme-head", names=sides(words, view.pair, reader), status=status)]
    if programme.version > 1:
        said.append(words.html("programme-version", version=str(programme.version)))
    if programme.best:
        said.append(words.html("programme-best"))
    return Html("\n".join(said))


def _aims(words: Tongue, programme: Programme) -> Html:
    goal = programme.goal
    said = [words.html("programme-goal", goal=goal) if goal else words.html("programme-no-goal")]
    if programme.tasks:
        said.append(words.html("programme-tasks", tasks="; ".join(programme.tasks)))
    if programme.shared_tasks:
        shared = "; ".join(programme.shared_tasks)
        said.append(words.html("programme-shared-tasks", tasks=shared))
    if programme.expected:
        said.append(words.html("programme-expected", words=programme.expected))
    if programme.strengths:
        said.append(words.html("programme-strengths", words=programme.strengths))
    return Html("\n".join(said))


def _around(words: Tongue, view: ProgrammeView) -> Html:
    said = [words.html("programme-plan", count=len(view.items))]
    if view.items and view.empty:
        said.append(words.html("programme-empty", directions=directions(words, view.empty)))
    if view.milestones:
        points = ", ".join(milestone_line(words, one) for one in view.milestones)
        said.append(words.html("programme-milestones", list=points))
    rules = "none"
    if view.rules:
        rules = "standing" if view.rules.in_force(view.pair) else "waiting"
    said.append(words.html(f"programme-rules-{rules}"))
    if view.check:
        day, about = words.day(view.check.day), view.check.words
        said.append(
            words.html("programme-checked-words", day=day, words=about)
            if about
            else words.html("programme-checked", day=day)
        )
    return Html("\n".join(said))


def _standing(words: Tongue, view: ProgrammeView) -> Html:
    programme = view.programme
    said = []
    if programme.status in OPEN and programme.authoring is Authoring.MENTOR_FIRST:
        said.append(words.html("programme-authoring-mentor-first"))
    if programme.status is ProgrammeStatus.DRAFT and programme.agreed_by:
        said.append(_answers(words, view.pair))
    if programme.returned:
        said.append(words.html("programme-returned", words=programme.returned))
    if programme.defence_on:
        said.append(words.html("programme-defence", day=words.day(programme.defence_on)))
    if programme.approved_at:
        said.append(words.html("programme-approved", day=words.moment(programme.approved_at)))
    if view.manager and programme.status in OPEN:
        said.append(words.html("programme-caution"))
    if view.approver and view.headless and programme.status in OPEN:
        said.append(words.html("programme-headless"))
    return Html("\n".join(said))


def _answers(words: Tongue, pair: Pair) -> Html:
    yes = [m.name for m in pair.members if m.person_id in pair.programme.agreed_by]
    wait = [m.name for m in pair.members if m.person_id not in pair.programme.agreed_by]
    return words.html(
        "programme-agreed-waiting", said=people(words, yes), waiting=people(words, wait)
    )


def directions(words: Tongue, found: Any) -> str:
    return ", ".join(words.label("plan-direction", one, short=True) for one in found)


def milestone_line(words: Tongue, one: Milestone) -> str:
    return words.say("programme-milestone", **_milestone(words, one))


def milestone_button(words: Tongue, one: Milestone) -> str:
    return words.say("programme-milestone-line", **_milestone(words, one))


def _milestone(words: Tongue, one: Milestone) -> dict[str, str]:
    return {
        "mark": words.say("plan-mark-done" if not one.open else "plan-mark-planned"),
        "kind": words.label("milestone-kind", one.kind),
        "day": words.texts.say_date(words.lang, one.day, words.today),
    }


def milestone_card(words: Tongue, one: Milestone) -> Html:
    kind = words.label("milestone-kind", one.kind)
    said = [words.html("programme-milestone-card", kind=kind, day=words.day(one.day))]
    if one.met_on:
        said.append(words.html("programme-milestone-met", day=words.day(one.met_on)))
    if one.met_words:
        said.append(words.html("programme-milestone-result", words=one.met_words))
    return Html("\n".join(said))


def change(words: Tongue, found: Revision) -> Html:
    """What waits for an answer."""
    return words.html(
        "programme-change-waits",
        part=words.label("programme-part", found.part),
        before=said(words, found.part, found.before),
        after=said(words, found.part, found.after),
        why=found.why,
    )


def now(words: Tongue, programme: Programme, part: Part) -> Html:
    """The part as it stands, before it is asked for."""
    title = capital(words.label("programme-part", part))
    return words.html("rules-line", title=title, said=said(words, part, value_of(programme, part)))


def said(words: Tongue, part: Part, value: Any) -> str:
    """A value of a part in words."""
    if not value:
        return words.say("programme-nothing")
    match part:
        case Part.KINDS:
            found = (words.label("mentoring-kind", one, short=True) for one in value)
            return ", ".join(found)
        case Part.FORM | Part.FORMAT:
            return words.label(f"mentoring-{part}", value)
        case Part.TERM:
            return words.day(date.fromisoformat(value))
        case Part.TASKS | Part.SHARED_TASKS | Part.PLAN:
            return cut("; ".join(value), _LONGEST)
        case _:
            return cut(str(value), _LONGEST)


def name(words: Tongue, pair: Pair, known: PersonId | None) -> str:
    """A member of the pair by id; somebody who has left is nobody here."""
    for member in pair.members:
        if member.person_id == known:
            return isolate(short_name(member.name))
    return words.say("programme-somebody")


def kinds_defined(words: Tongue, found: Iterable[Kind]) -> list[Html]:
    """What each kind means, a line each."""
    named = ((kind, words.label("mentoring-kind", kind, short=True)) for kind in found)
    return [
        words.html(f"programme-kind-{kind.replace('_', '-')}", name=name) for kind, name in named
    ]
