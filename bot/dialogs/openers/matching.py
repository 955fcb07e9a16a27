"""Doors of matching, of orders and of a pair's marks."""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.domain.ids import PairId, PersonId


async def open_matching(manager: DialogManager) -> None:
    """Mentees who need a mentor."""
    await manager.start(states.Matching.needs, mode=StartMode.RESET_STACK)


async def open_shortlist(manager: DialogManager, mentee: PersonId) -> None:
    """Mentors for one mentee, as a new message."""
    data: Data = {"mentee": mentee}
    await manager.start(
        states.Matching.mentee, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_shortlist_above(manager: DialogManager, mentee: PersonId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Matching.mentee, {"mentee": mentee})


async def open_orders(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """Pairs on their way into an order."""
    await manager.start(states.Orders.draft, mode=StartMode.RESET_STACK, show_mode=show)


async def open_terms_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to the pair's card."""
    await manager.start(states.PairTerms.main, {"pair": pair})


async def open_filled_form_above(
    manager: DialogManager, mentor: PersonId, mentee: PersonId
) -> None:
    """The form of a new pair with both sides chosen; «Назад» returns to the short list."""
    await manager.start(states.PairForm.card, {"mentor": mentor, "mentees": [mentee]})
