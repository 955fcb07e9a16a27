"""Letters about petitions: filed, waiting, withdrawn, taken, decided, asked about, agreed to."""

from typing import assert_never

from bot.domain.names import cut
from bot.domain.pairs import Pair
from bot.domain.people import Role
from bot.domain.petitions import Petition, PetitionStatus
from bot.domain.petitions.sight import consents
from bot.domain.petitions.steps import not_agreed
from bot.domain.posts.about_petitions import (
    ConsentAsked,
    MentorReplaced,
    NoticeOver,
    OrderCancelled,
    PetitionAsked,
    PetitionDecided,
    PetitionFiled,
    PetitionReplied,
    PetitionSettled,
    PetitionTaken,
    PetitionWaits,
    PetitionWithdrawn,
    TalkAhead,
)
from bot.domain.posts.about_petitions import Told as _Told
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, OnDate, View
from bot.services.speaking.persons.petition_lines import (
    LONGEST_SAID,
    Lines,
    Values,
    asked,
    of,
    settled,
)
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = _Told


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter as the petition stands now."""
    petition = await desk.petitions.get(note.petition)
    pair = await desk.pairs.get(petition.pair_id) if petition else None
    if petition is None or pair is None:
        return Drop("gone")
    match note:
        case PetitionSettled():
            return await settled(desk, petition, pair, view)
        case PetitionFiled() | PetitionWaits() | PetitionWithdrawn() | NoticeOver():
            return await _to_deciders(desk, note, petition, pair, view)
        case ConsentAsked() | OrderCancelled() | TalkAhead() | MentorReplaced():
            return await _to_other_side(desk, note, petition, pair, view)
        case PetitionTaken() | PetitionDecided() | PetitionAsked() | PetitionReplied():
            return await _on_its_way(desk, note, petition, pair, view)
        case _:
            assert_never(note)


async def _to_deciders(
    desk: Desk,
    note: PetitionFiled | PetitionWaits | PetitionWithdrawn | NoticeOver,
    petition: Petition,
    pair: Pair,
    view: View,
) -> Letter | Drop:
    values = {**of(petition, pair), "name": await _name(desk, petition, view)}
    match note:
        case PetitionFiled():
            if not petition.open:
                return Drop("decided already")
            return Letter(
                "petitions-told-filed", values, asked(petition, view), _to_decide(petition)
            )
        case PetitionWaits():
            if not petition.open:
                return Drop("decided already")
            return Letter("petitions-told-waits", values, rows=_to_decide(petition))
        case PetitionWithdrawn():
            return Letter("petitions-told-withdrawn", values)
        case NoticeOver():
            curator = Role.CURATOR in view.hearer.person.roles
            rows = ((_follow(petition),),) if curator else ()
            return Letter("petitions-told-notice-over", values, rows=rows)
        case _:
            assert_never(note)


async def _to_other_side(
    desk: Desk,
    note: ConsentAsked | OrderCancelled | TalkAhead | MentorReplaced,
    petition: Petition,
    pair: Pair,
    view: View,
) -> Letter | Drop:
    mentees = tuple(one.name for one in pair.mentees)
    match note:
        case ConsentAsked():
            if not consents(petition, pair, view.me):
                return Drop("answered")
            values: Values = {"name": await _name(desk, petition, view)}
            yes = Button("button-agree", Tap("qy", petition.id).pack())
            no = Button("button-disagree", Tap("qn", petition.id).pack())
            key = "petitions-asked-consent"
            return Letter(key, values, asked(petition, view), ((yes, no),))
        case OrderCancelled():
            if not petition.open:
                return Drop("withdrawn")
            key = "petitions-told-cancelled"
            return Letter(key, {"mentees": mentees}, asked(petition, view))
        case TalkAhead():
            return _granted(petition, Letter("petitions-told-talk", {}))
        case MentorReplaced():
            return _granted(petition, Letter("petitions-told-replaced", {"mentees": mentees}))
        case _:
            assert_never(note)


async def _on_its_way(
    desk: Desk,
    note: PetitionTaken | PetitionDecided | PetitionAsked | PetitionReplied,
    petition: Petition,
    pair: Pair,
    view: View,
) -> Letter | Drop:
    values = of(petition, pair)
    match note:
        case PetitionTaken():
            if petition.status is not PetitionStatus.IN_REVIEW:
                return Drop("went on")
            return Letter("petitions-told-taken", values)
        case PetitionDecided():
            return decided(petition, pair)
        case PetitionAsked(place=place):
            question = petition.details.talk[place - 1]
            if not petition.open or question.reply:
                return Drop("replied")
            button = Button("button-petition-reply", Tap("qr", petition.id).pack())
            values["words"] = cut(question.words, LONGEST_SAID)
            return Letter("petitions-told-question", values, rows=((button,),))
        case PetitionReplied(place=place):
            name = await _name(desk, petition, view)
            said = cut(petition.details.talk[place - 1].reply, LONGEST_SAID)
            values |= {"name": name, "words": said}
            return Letter("petitions-told-reply", values, rows=_to_decide(petition))
        case _:
            assert_never(note)


def decided(petition: Petition, pair: Pair) -> Letter | Drop:
    """To the author and to whoever agreed to it: what came of it, and why."""
    if petition.open:
        return Drop("taken back")
    values = of(petition, pair)
    if not_agreed(petition, pair):
        return Letter("petitions-told-not-agreed", values)
    lines: Lines = ()
    if petition.answer:
        lines = (("petitions-line-motive", {"words": cut(petition.answer, LONGEST_SAID)}),)
    if petition.details.substitute:
        said: Values = {"words": petition.details.substitute}
        lines = (*lines, ("petitions-card-substitute", said))
    if petition.details.end:
        lines = (*lines, ("petitions-line-end", {"end": OnDate(petition.details.end)}))
    granted = petition.status is PetitionStatus.GRANTED
    kind = petition.kind.replace("_", "-")
    key = f"petitions-granted-{kind}" if granted else "petitions-told-declined"
    return Letter(key, {} if granted else values, lines)


def _to_decide(petition: Petition) -> tuple[tuple[Button, ...], ...]:
    open_it = Button("button-petition-open", Tap("qo", petition.id).pack())
    if petition.status is not PetitionStatus.NEW:
        return ((open_it,),)
    return ((Button("button-petition-take", Tap("qt", petition.id).pack()), open_it),)


def _follow(petition: Petition) -> Button:
    return Button("button-petition-follow", Tap("qf", petition.id).pack())


def _granted(petition: Petition, letter: Letter) -> Letter | Drop:
    return letter if petition.status is PetitionStatus.GRANTED else Drop("taken back")


async def _name(desk: Desk, petition: Petition, view: View) -> str:
    person = await desk.people.get(petition.author_id, view.organisation.id)
    return person.name if person else ""
