"""Letters about versions of a programme, the pair's rules, milestones and looks at the plan."""

from bot.catalog.programme import rule_points
from bot.catalog.thresholds import limits
from bot.domain.ids import PersonId
from bot.domain.names import cut, short_name
from bot.domain.pairs import Pair, PairStatus
from bot.domain.posts.about_programme import (
    ItemFeedback,
    MilestoneDue,
    PlanChecked,
    RevisionProposed,
    RevisionSettled,
    RhythmSet,
    RulesAccepted,
    RulesProposed,
)
from bot.domain.programme.revisions import RevisionStatus
from bot.domain.programme.rules import Point, Rules
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, Phrase, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

_Answer = Letter | Drop
_NAME_ON_BUTTON = 18


async def change(desk: Desk, note: RevisionProposed, pair: Pair, view: View) -> _Answer:
    found = await desk.programme.revisions.get(note.revision)
    if found is None or found.status is not RevisionStatus.PROPOSED:
        return Drop("answered")
    if view.me in found.agreed_by:
        return Drop("agreed already")
    values: dict[str, object] = {
        "name": name(pair, found.proposed_by),
        "part": Coded("programme-part", found.part),
        "why": found.why,
    }
    answers = (
        Button("button-change-agree", Tap("rva", found.id).pack()),
        Button("button-change-refuse", Tap("rvr", found.id).pack()),
    )
    return Letter("programme-told-change", values, rows=(answers, (open_(pair),)))


async def settled(desk: Desk, note: RevisionSettled, pair: Pair, _: View) -> _Answer:
    found = await desk.programme.revisions.get(note.revision)
    if found is None or found.status is RevisionStatus.PROPOSED:
        return Drop("open again")
    values: dict[str, object] = {"part": Coded("programme-part", found.part)}
    if found.status is not RevisionStatus.AGREED:
        return Letter("programme-told-change-declined", values, rows=((open_(pair),),))
    values["number"] = str(found.number)
    return Letter("programme-told-change-agreed", values, rows=((open_(pair),),))


async def rules(desk: Desk, note: RulesProposed, pair: Pair, view: View) -> _Answer:
    latest = await desk.programme.agreements.latest(pair.id)
    if latest is None or latest.version != note.version or view.me in latest.accepted:
        return Drop("accepted, or another version")
    language = view.hearer.account.language if view.hearer.account else "ru"
    accept = Button("button-rules-accept", Tap("rua", pair.id, str(note.version)).pack())
    edit = Button("button-rules-open", Tap("ruo", pair.id).pack())
    values: dict[str, object] = {"name": name(pair, latest.proposed_by)}
    return Letter("rules-told-proposed", values, _lines(latest, language), ((accept, edit),))


async def all_accepted(desk: Desk, note: RulesAccepted, pair: Pair, _: View) -> _Answer:
    latest = await desk.programme.agreements.latest(pair.id)
    if latest is None or latest.version != note.version:
        return Drop("another version")
    button = Button("button-rules-open", Tap("ruo", pair.id).pack())
    return Letter("rules-told-accepted", {"version": str(note.version)}, rows=((button,),))


async def milestone(desk: Desk, note: MilestoneDue, pair: Pair, _: View) -> _Answer:
    found = await desk.programme.milestones.get(note.milestone)
    if found is None or not found.open or found.day.isoformat() != note.due:
        return Drop("reached or moved")
    if pair.status is not PairStatus.ACTIVE:
        return Drop("pair not active")
    values: dict[str, object] = {
        "kind": str(found.kind),
        "day": found.day,
        "names": named(pair),
    }
    met = Button("button-milestone-met", Tap("mso", found.id).pack())
    return Letter("programme-told-milestone", values, rows=((met, open_(pair)),))


async def feedback(desk: Desk, note: ItemFeedback, _: Pair, __: View) -> _Answer:
    item = await desk.plans.get(note.item)
    if item is None or item.feedback is None:
        return Drop("taken back")
    values: dict[str, object] = {"title": item.title, "words": item.feedback}
    button = Button("button-open-item", Tap("io", item.id).pack())
    return Letter("programme-told-feedback", values, rows=((button,),))


async def rhythm(_: Desk, __: RhythmSet, pair: Pair, ___: View) -> _Answer:
    days = pair.rhythm or limits().rhythm_days
    values: dict[str, object] = {"days": days, "names": named(pair)}
    button = Button("button-open-pair", Tap("pc", pair.id).pack())
    return Letter("pairs-told-rhythm", values, rows=((button,),))


async def checked(desk: Desk, note: PlanChecked, pair: Pair, _: View) -> _Answer:
    found = await desk.programme.standing.check(note.check)
    if found is None:
        return Drop("gone")
    values: dict[str, object] = {"names": named(pair)}
    plan = Button("button-open-plan", Tap("pl", pair.id).pack())
    if found.words:
        values["words"] = found.words
        return Letter("programme-told-check-words", values, rows=((plan,),))
    return Letter("programme-told-check", values, rows=((plan,),))


def _lines(rules: Rules, language: str) -> tuple[tuple[str, dict[str, object]], ...]:
    said = {point.code: point for point in rules.points}
    return tuple(
        ("rules-line", {"title": one.title.say(language), "said": words})
        for one in rule_points()
        if one.code in said and (words := said_by(said[one.code], language))
    )


def said_by(point: Point, language: str) -> str:
    """A point in words: own ones, or the catalogue's."""
    known = {one.code: one for one in rule_points()}
    offered = known[point.code].choice(point.choice) if point.code in known else None
    return point.words or (offered.say(language) if offered else "")


def named(pair: Pair) -> Phrase:
    mentees = [short_name(one.name) for one in pair.mentees]
    return Phrase("plan-names", {"mentor": short_name(pair.mentor.name), "mentees": mentees})


def name(pair: Pair, known: PersonId | None) -> str:
    found = (one.name for one in pair.members if one.person_id == known)
    return short_name(next(found, pair.mentor.name))


def open_(pair: Pair, view: View | None = None) -> Button:
    """With a name where one message tells of several pairs."""
    data = Tap("pgo", pair.id).pack()
    if view is None or not view.several:
        return Button("button-programme-open", data)
    mentee = cut(short_name(pair.mentees[0].name), _NAME_ON_BUTTON)
    return Button("button-programme-open-of", data, {"name": mentee})
