"""The doors of dialogs: each is opened by a function with typed ids.

From a command or a menu the stack is reset: one live screen a chat.
"""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import Refusal
from bot.domain.ids import ItemId, PairId
from bot.domain.people import OVERSEERS
from bot.services.members.joining import Welcome


async def open_menu(
    manager: DialogManager,
    *,
    show: ShowMode | None = None,
    joined: bool = False,
    hint: str = "",
) -> None:
    """`joined`: the first menu of a newcomer says that all is done; `hint`: a text above."""
    data: Data = {"joined": joined, "hint": hint} if joined or hint else None
    await manager.start(states.Menu.main, data, mode=StartMode.RESET_STACK, show_mode=show)


async def show_below(manager: DialogManager) -> None:
    """The open screen once more, under what was just said: the live screen is the newest message.

    The menu where none is open, or where the screen is about something that is no more.
    """
    try:
        # The menu is opened anew: its welcome or hint was for once.
        if manager.has_context() and manager.current_context().state != states.Menu.main:
            await manager.show(ShowMode.SEND)
            return
    except Refusal:
        await manager.reset_stack()
    if manager.middleware_data["actor"] is not None:
        await open_menu(manager, show=ShowMode.SEND)


async def open_help(manager: DialogManager) -> None:
    await manager.start(states.Menu.help, mode=StartMode.RESET_STACK)


async def open_privacy(manager: DialogManager) -> None:
    await manager.start(states.Menu.privacy, mode=StartMode.RESET_STACK)


async def open_settings(manager: DialogManager) -> None:
    await manager.start(states.Settings.main, mode=StartMode.RESET_STACK)


async def open_organisation(manager: DialogManager) -> None:
    """The organisation's own settings, as a new message: what is above it stays."""
    await manager.start(
        states.Settings.school, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_invite(manager: DialogManager) -> None:
    await manager.start(states.Invite.role, mode=StartMode.RESET_STACK)


async def open_joining(manager: DialogManager, welcome: Welcome) -> None:
    """The first screen of a link: consent, or the organisation's name when it founds one."""
    organisation = welcome.organisation
    given = {
        "key": welcome.key,
        "role": welcome.role.value,
        "organisation": organisation.name if organisation else "",
        "name": welcome.person.name if welcome.person else "",
        "known": welcome.person is not None,
        "founding": welcome.founding,
    }
    first = states.Join.organisation if welcome.founding else states.Join.consent
    await manager.start(first, given, mode=StartMode.RESET_STACK)


async def open_plan(
    manager: DialogManager,
    pair: PairId | None = None,
    *,
    show: ShowMode | None = None,
    notice: str = "",
) -> None:
    """The usual plan by a command, or that of one pair; `notice`: what was just done."""
    data: Data = {"pair": pair, "notice": notice} if notice else {"pair": pair}
    await manager.start(states.Plan.items, data, mode=StartMode.RESET_STACK, show_mode=show)


async def open_plan_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Plan.items, {"pair": pair})


async def open_item(manager: DialogManager, item: ItemId) -> None:
    data: Data = {"item": item}
    await manager.start(
        states.Plan.item, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_return(manager: DialogManager, item: ItemId) -> None:
    """A done item is given back: with which words."""
    data: Data = {"item": item}
    await manager.start(
        states.Plan.return_words, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_pairs(manager: DialogManager) -> None:
    """One's own pairs, a single one at once; all of them for whom has none and oversees."""
    by = speaker(manager)
    pairs = await services_of(manager).pairing.mine(by)
    if len(pairs) == 1:
        await open_pair(manager, pairs[0].id)
    elif not pairs and by.roles & OVERSEERS:
        await manager.start(states.Overview.pairs, mode=StartMode.RESET_STACK)
    else:
        await manager.start(states.PairView.mine, mode=StartMode.RESET_STACK)


async def open_pair(manager: DialogManager, pair: PairId, *, show: ShowMode | None = None) -> None:
    data: Data = {"pair": pair}
    await manager.start(states.PairView.card, data, mode=StartMode.RESET_STACK, show_mode=show)


async def open_pair_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.PairView.card, {"pair": pair})


async def open_order_number(manager: DialogManager, pair: PairId) -> None:
    data: Data = {"pair": pair}
    await manager.start(
        states.PairView.order_number, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def open_pair_form(manager: DialogManager) -> None:
    """A new pair: one card, for a curator."""
    await manager.start(states.PairForm.card, mode=StartMode.RESET_STACK)


async def open_ask(manager: DialogManager, words: str = "") -> None:
    """A question to the mentor; `words`: what was written already."""
    await manager.start(states.Help.ask, {"words": words}, mode=StartMode.RESET_STACK)


async def open_answer(manager: DialogManager, petition: int) -> None:
    """As a new message: the question above it stays."""
    await manager.start(
        states.Help.answer,
        {"petition": petition},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.SEND,
    )


async def open_answer_above(manager: DialogManager, petition: int) -> None:
    """From the list of questions, to which «Назад» returns."""
    await manager.start(states.Help.answer, {"petition": petition})


async def open_periods_above(manager: DialogManager) -> None:
    """Which days the summary's file is of; «Назад» leads to the summary."""
    await manager.start(states.Overview.period)


async def open_overview(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """The summary of all pairs."""
    await manager.start(states.Overview.summary, mode=StartMode.RESET_STACK, show_mode=show)
