"""The doors of the bases: lists, cards, difficulties, the approval queue, naming somebody."""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs.states import Approval, BaseCard, BaseNeeds, BaseRoll, Diagnosing, Naming
from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import DifficultyId, PairId, PersonId


async def open_mentors(manager: DialogManager) -> None:
    """«База наставников»."""
    await _roll(manager, {"kind": "mentors"})


async def open_mentees(manager: DialogManager) -> None:
    """«База наставляемых»."""
    await _roll(manager, {"kind": "mentees"})


async def open_needing(manager: DialogManager) -> None:
    """«Кому нужен наставник»."""
    await _roll(manager, {"kind": "mentees", "alone": True})


async def open_found(manager: DialogManager, words: str) -> None:
    """Whoever is called so, from the first letters."""
    await _roll(manager, {"kind": "found", "words": words})


async def _roll(manager: DialogManager, data: Data) -> None:
    await manager.start(BaseRoll.people, data, mode=StartMode.RESET_STACK)


async def open_card_above(manager: DialogManager, person: PersonId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(BaseCard.card, {"person": person})


async def open_card(
    manager: DialogManager, person: PersonId, *, show: ShowMode | None = None
) -> None:
    data: Data = {"person": person}
    await manager.start(BaseCard.card, data, mode=StartMode.RESET_STACK, show_mode=show)


async def open_own_card(manager: DialogManager) -> None:
    await open_card(manager, speaker(manager).person_id)


async def open_needs_above(manager: DialogManager, person: PersonId) -> None:
    """The difficulties of a mentee."""
    await manager.start(BaseNeeds.all, {"person": person})


async def open_pair_needs_above(manager: DialogManager, pair: PairId) -> None:
    """One's own as a mentee, those of the only mentee, or whose of a group."""
    by = speaker(manager)
    found = await services_of(manager).bases.rolls.of_pair(pair, by)
    people = [one.person_id for one in found]
    if by.person_id in people:
        await open_needs_above(manager, by.person_id)
    elif len(people) == 1:
        await open_card_above(manager, people[0])
    else:
        await manager.start(BaseRoll.people, {"kind": "pair", "pair": pair})


async def open_need(manager: DialogManager, need: DifficultyId) -> None:
    """As a new message: the letter above it stays."""
    found = await services_of(manager).bases.difficulties.get(need, speaker(manager))
    data: Data = {"person": found.person_id, "need": need}
    await manager.start(BaseNeeds.need, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


async def open_need_above(manager: DialogManager, need: DifficultyId) -> None:
    """«Назад» returns to where one came from."""
    found = await services_of(manager).bases.difficulties.get(need, speaker(manager))
    await manager.start(BaseNeeds.need, {"person": found.person_id, "need": need})


async def open_new_need_above(manager: DialogManager, person: PersonId) -> None:
    """A difficulty in somebody's own words; «Назад» returns to where one came from."""
    await manager.start(BaseNeeds.words, {"person": person})


async def open_diagnosis_above(manager: DialogManager, person: PersonId) -> None:
    await manager.start(Diagnosing.form, {"person": person})


async def open_approval(manager: DialogManager) -> None:
    """«На утверждение»."""
    await manager.start(Approval.queue, mode=StartMode.RESET_STACK)


async def open_candidate(manager: DialogManager, candidacy: int) -> None:
    """As a new message: the letter above it stays."""
    await services_of(manager).bases.deciding.look(str(candidacy), speaker(manager))
    data: Data = {"key": str(candidacy)}
    await manager.start(
        Approval.candidate, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_wish(manager: DialogManager) -> None:
    """«Хочу быть наставником»."""
    await manager.start(Naming.wish, mode=StartMode.RESET_STACK)


async def open_naming(manager: DialogManager) -> None:
    """«Предложить коллегу»."""
    await manager.start(Naming.name, mode=StartMode.RESET_STACK)
