"""Buttons of letters about matching: a blind answer, taken back; other mentors; the order."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import matching as openers
from bot.domain.ids import InterestId, PersonId
from bot.domain.people import MANAGERS, Actor, require_role
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.matching.ordering import ISSUERS
from bot.services.ports import Button, Letter
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    matching = Router(name="matching")
    matching.callback_query.register(ready, TapIs("ky"))
    matching.callback_query.register(not_ready, TapIs("kn"))
    matching.callback_query.register(undo, TapIs("ku"))
    matching.callback_query.register(others, TapIs("km"))
    matching.callback_query.register(orders, TapIs("oo"))
    return matching


async def ready(_: CallbackQuery, pushed: Pushed) -> None:
    """The same words whatever the other side has said."""
    await pushed.services.asking.answer(InterestId(pushed.subject), pushed.actor, ready=True)
    await pushed.show(_said("matching-pushed-ready", pushed.tap))


async def not_ready(_: CallbackQuery, pushed: Pushed) -> None:
    """No reason is asked."""
    await pushed.services.asking.answer(InterestId(pushed.subject), pushed.actor, ready=False)
    await pushed.show(_said("matching-pushed-not-ready", pushed.tap))


async def undo(_: CallbackQuery, pushed: Pushed) -> None:
    """The message asks again."""
    await pushed.services.asking.undo(InterestId(pushed.subject), pushed.actor)
    await pushed.show_again()


async def others(
    _: CallbackQuery, tap: Tap, services: Services, actor: Actor, dialog_manager: DialogManager
) -> None:
    """Other mentors for the same mentee."""
    await services.choosing.shortlist(PersonId(tap.subject), require_role(actor, MANAGERS))
    await openers.open_shortlist(dialog_manager, PersonId(tap.subject))


async def orders(_: CallbackQuery, actor: Actor, dialog_manager: DialogManager) -> None:
    require_role(actor, ISSUERS)
    await openers.open_orders(dialog_manager, show=ShowMode.SEND)


def _said(key: str, tap: Tap) -> Letter:
    undo_button = Button("button-undo", Tap("ku", tap.subject).pack())
    return Letter(key, {}, rows=((undo_button,),))
