"""Buttons of letters about what a school shares: come, vote, let others know, open."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.openers import community as openers
from bot.dialogs.turn import Tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import AwardId, BallotId, EventId
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.taps import Tap


def router() -> Router:
    community = Router(name="community")
    community.callback_query.register(answer_call, TapIs("evy", "evn"))
    community.callback_query.register(vote, TapIs("blv"))
    community.callback_query.register(let_tell, TapIs("awy", "awn"))
    community.callback_query.register(open_award, TapIs("awo"))
    community.callback_query.register(open_material, TapIs("mto"))
    community.callback_query.register(open_practice, TapIs("pco"))
    community.callback_query.register(open_careers, TapIs("cso"))
    community.callback_query.register(call_fair, TapIs("fac"))
    return community


async def answer_call(_: CallbackQuery, pushed: Pushed) -> None:
    """«Приду» or «Не смогу»: the message says so, and the other answer stays at hand."""
    going = pushed.tap.verb == "evy"
    await pushed.services.community.events.answer(
        EventId(pushed.subject), pushed.actor, going=going
    )
    await pushed.show_again()


async def vote(_: CallbackQuery, pushed: Pushed) -> None:
    if not pushed.tap.extra.isdecimal():
        raise UnknownWord
    await pushed.services.community.voting.vote(
        BallotId(pushed.subject), int(pushed.tap.extra), pushed.actor
    )
    await pushed.show_again()


async def let_tell(_: CallbackQuery, pushed: Pushed) -> None:
    """Whether others may congratulate, as often as it changes."""
    yes = pushed.tap.verb == "awy"
    await pushed.services.community.awarding.let_tell(
        AwardId(pushed.subject), pushed.actor, yes=yes
    )
    await pushed.show_again()


async def open_award(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_award(dialog_manager, tap.subject)


async def open_material(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_material(dialog_manager, tap.subject)


async def open_practice(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_practice(dialog_manager, tap.subject)


async def open_careers(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    await openers.open_careers(dialog_manager)


async def call_fair(_: CallbackQuery, tongue: Tongue, dialog_manager: DialogManager) -> None:
    """Only the day is asked for; the card may be changed before anybody is called."""
    await openers.open_final_event(dialog_manager, tongue.say("fair-title"))
