"""What taps on the signals of a pair do. A step is a door: nothing happens by itself."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.openers.closing import open_results_above
from bot.dialogs.openers.matching import open_matching, open_terms_above
from bot.dialogs.openers.petitions import open_requests_above
from bot.dialogs.openers.signals import open_rules_above
from bot.dialogs.overview.actions import open_nudge_above
from bot.dialogs.signals.place import Place
from bot.dialogs.states import PairSignals, PairView
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.signals.steps import Step
from bot.services.signals.pairs import PairSignals as Service


def service(manager: DialogManager) -> Service:
    return services_of(manager).signals.pairs


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    place = Place.read(manager)
    place.code, place.notice, place.offered = code, "", False
    place.write(manager)
    await manager.switch_to(PairSignals.signal)


async def forget(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was just done is told once."""
    place = Place.read(manager)
    place.notice, place.offered, place.page = "", False, 0
    place.reason, place.words = "", ""
    place.write(manager)


async def offer(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    await service(manager).offer(place.pair_id, speaker(manager))
    place.notice, place.offered = "signals-offered", True
    place.write(manager)


async def nudge(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Those of this pair who are late hear of it in a minute; the screen shows the words."""
    pair = Place.read(manager).pair_id
    sent = await services_of(manager).nudging.nudge(speaker(manager), {pair})
    await open_nudge_above(manager, sent)


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    place.offered, place.notice = False, ""
    place.write(manager)
    await service(manager).take_back(place.pair_id, speaker(manager))
    place.notice = "signals-taken-back"
    place.write(manager)


async def put_off(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await forget(_, __, manager)
    place = Place.read(manager)
    await service(manager).put_off(place.pair_id, place.code, speaker(manager))


async def uncheck(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await forget(_, __, manager)
    place = Place.read(manager)
    await service(manager).uncheck(place.pair_id, place.code, speaker(manager))


async def open_rules(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_rules_above(manager)


async def take(query: CallbackQuery, button: Any, manager: DialogManager, code: str) -> None:
    """One of the suggested steps."""
    if code == Step.OFFER:
        await offer(query, button, manager)
        return
    pair = Place.read(manager).pair_id
    try:
        door = _DOORS[Step(code)]
    except (KeyError, ValueError):
        raise UnknownWord from None
    await door(manager, pair)


async def _meetings(manager: DialogManager, pair: PairId) -> None:
    await manager.start(PairView.meetings, {"pair": pair})


async def _order(manager: DialogManager, pair: PairId) -> None:
    await manager.start(PairView.order_number, {"pair": pair})


async def _pause(manager: DialogManager, pair: PairId) -> None:
    """The card says that it is paused, and goes on by a tap."""
    await services_of(manager).pairing.pause(pair, speaker(manager))
    await openers.open_pair_above(manager, pair)


async def _matching(manager: DialogManager, _: PairId) -> None:
    await open_matching(manager)


_DOORS: Final[dict[Step, Callable[[DialogManager, PairId], Awaitable[None]]]] = {
    Step.MEETINGS: _meetings,
    Step.PLAN: openers.open_plan_above,
    Step.PAUSE: _pause,
    Step.REQUESTS: open_requests_above,
    Step.ORDER: _order,
    Step.TERMS: open_terms_above,
    Step.MATCHING: _matching,
    Step.RESULTS: open_results_above,
}
