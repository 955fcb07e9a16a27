"""Letters about consent and about questions between meetings."""

from typing import assert_never

from bot.domain.pairs import PairStatus
from bot.domain.petitions import Petition, PetitionStatus
from bot.domain.posts.about_people import ConsentWithdrawn, HelpAnswered, HelpAsked, HelpUnanswered
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = ConsentWithdrawn | HelpAsked | HelpUnanswered | HelpAnswered


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case ConsentWithdrawn():
            return await consent_withdrawn(desk, note, view)
        case HelpAsked():
            return await help_asked(desk, note, view)
        case HelpUnanswered():
            return await help_unanswered(desk, note)
        case HelpAnswered():
            return await help_answered(desk, note, view)
        case _:
            assert_never(note)


async def consent_withdrawn(desk: Desk, note: ConsentWithdrawn, view: View) -> Letter | Drop:
    """To the curator: who is out, and what is left to do."""
    person = await desk.people.get(note.person, view.organisation.id)
    if person is None or person.account_id is not None:
        return Drop("is here again")
    return Letter("joining-consent-withdrawn", {"name": person.name})


async def help_asked(desk: Desk, note: HelpAsked, view: View) -> Letter | Drop:
    asked = await desk.petitions.get(note.petition)
    if asked is None or asked.status is not PetitionStatus.NEW:
        return Drop("answered already")
    buttons = (
        Button("button-help-answer", Tap("ha", asked.id).pack()),
        Button("button-help-later", Tap("hm", asked.id).pack()),
    )
    name = await _name(desk, asked, view)
    return Letter("help-asked", {"name": name, "words": asked.words}, rows=(buttons,))


async def help_unanswered(desk: Desk, note: HelpUnanswered) -> Letter | Drop:
    """Whose question waits; its words stay between the two."""
    asked = await desk.petitions.get(note.petition)
    pair = await desk.pairs.get(asked.pair_id) if asked else None
    if asked is None or pair is None or asked.status is not PetitionStatus.NEW:
        return Drop("answered already")
    if pair.status is not PairStatus.ACTIVE:
        return Drop("the pair does not work")
    mentees = tuple(one.name for one in pair.mentees)
    values: dict[str, object] = {"mentor": pair.mentor.name, "mentees": mentees}
    button = Button("button-open-pair", Tap("pc", pair.id).pack())
    return Letter("help-unanswered", values, rows=((button,),))


async def help_answered(desk: Desk, note: HelpAnswered, view: View) -> Letter | Drop:
    asked = await desk.petitions.get(note.petition)
    if asked is None or asked.status is not PetitionStatus.GRANTED:
        return Drop("not answered")
    if asked.answer is None:
        return Letter("help-answered-later", {"words": asked.words})
    return Letter("help-answered", {"words": asked.words, "answer": asked.answer})


async def _name(desk: Desk, asked: Petition, view: View) -> str:
    person = await desk.people.get(asked.author_id, view.organisation.id)
    return person.name if person else ""
