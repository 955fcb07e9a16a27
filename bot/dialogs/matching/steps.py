"""What taps on the short list do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.matching.draft import Looking
from bot.dialogs.openers import matching as matching_openers
from bot.dialogs.states import Matching
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import WorldChanged
from bot.domain.ids import PersonId
from bot.domain.matching.drafts import PairDraft
from bot.domain.matching.refusals import MentorFull

PAGE = 5


async def choose_mentee(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    looking = Looking.read(manager)
    looking.mentee, looking.first = person, 0
    looking.write(manager)
    await manager.switch_to(Matching.mentee)


async def choose_mentor(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    looking = Looking.read(manager)
    looking.mentor = person
    looking.write(manager)
    await manager.switch_to(Matching.mentor)


async def more(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The next five; from the beginning again after the last."""
    looking = Looking.read(manager)
    looking.first += PAGE
    looking.write(manager)


async def propose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _propose(manager, beyond=False)


async def propose_anyway(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The caution was on the screen: the mentor takes one pair more than agreed."""
    await _propose(manager, beyond=True)


def draft_of(manager: DialogManager, mentee: PersonId, mentor: PersonId) -> PairDraft:
    """On the usual terms."""
    term = services_of(manager).pairing.usual_term(speaker(manager))
    return PairDraft(term.start, term.end, mentor, (mentee,))


async def _propose(manager: DialogManager, *, beyond: bool) -> None:
    looking, by = Looking.read(manager), speaker(manager)
    draft = draft_of(manager, looking.the_mentee, PersonId(looking.mentor))
    try:
        pair = await services_of(manager).pairing.propose(draft, by, beyond=beyond)
    except MentorFull:
        # Somebody was quicker: the card shows the caution and asks for a word.
        await manager.show()
        raise
    await manager.switch_to(Matching.needs)
    await openers.open_pair_above(manager, pair.id)


async def ask(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    looking = Looking.read(manager)
    choices = [(looking.the_mentee, PersonId(looking.mentor))]
    await services_of(manager).asking.ask(choices, speaker(manager))


async def withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    looking, by = Looking.read(manager), speaker(manager)
    shown = await services_of(manager).choosing.shortlist(looking.the_mentee, by)
    question = shown.open_with(PersonId(looking.mentor))
    if question is None:
        raise WorldChanged
    await services_of(manager).asking.withdraw(question.id, by)


async def change_terms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The form of a new pair, both sides chosen."""
    looking = Looking.read(manager)
    await matching_openers.open_filled_form_above(
        manager, PersonId(looking.mentor), looking.the_mentee
    )
