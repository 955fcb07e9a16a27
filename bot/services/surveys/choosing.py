"""Which questionnaires may be sent here, each in the words that are in use, and to whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.catalog.surveys import CURATORS_SHEET, Questionnaire, offered, parsed
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId, SurveyFormId
from bot.domain.people import Actor, Role
from bot.domain.surveys import Audience
from bot.domain.surveys.sending import OF_PAIRS, Sending
from bot.storage.desk import Desk

_ROLE = {
    Audience.MENTEES: Role.MENTEE,
    Audience.MENTORS: Role.MENTOR,
    Audience.CURATORS: Role.CURATOR,
}


@dataclass(frozen=True, slots=True)
class InUse:
    """A questionnaire as it would be sent now; `form_id`: in the school's own words."""

    questionnaire: Questionnaire
    form_id: SurveyFormId | None = None


async def in_use(desk: Desk, by: Actor) -> dict[str, InUse]:
    """By code: those of the catalogue that fit the forms in use, own ones in their place."""
    found = {one.code: InUse(one) for one in offered(by.organisation.forms)}
    for own in await desk.surveys.forms.current(by.organisation_id):
        found[own.code] = InUse(parsed(own.text, own.version), own.id)
    return found


async def choices(desk: Desk, by: Actor) -> dict[str, InUse]:
    """What is sent to others: the curator's sheet is their own."""
    found = await in_use(desk, by)
    found.pop(CURATORS_SHEET, None)
    return found


async def chosen(desk: Desk, sending: Sending, by: Actor) -> InUse:
    """UnknownWord for one that isn't offered, or not to this audience."""
    choice = (await choices(desk, by)).get(sending.survey)
    if choice is None or sending.audience not in choice.questionnaire.audiences:
        raise UnknownWord
    return choice


async def reached(desk: Desk, sending: Sending, by: Actor) -> Sequence[PersonId]:
    """Who is asked; of those beside the pairs, not whoever asks. One statement."""
    within, audience = by.organisation_id, sending.audience
    if sending.narrowed:
        if audience not in OF_PAIRS:
            raise UnknownWord
        return await desk.surveys.of_pairs(within, audience, sending.whom, sending.pair)
    if (role := _ROLE.get(audience)) is not None:
        people = await desk.people.with_role(within, role)
    else:
        people = await desk.people.no_mentors(within)
    mine = by.person_id if audience not in OF_PAIRS else None
    return [person.id for person in people if person.id != mine]
