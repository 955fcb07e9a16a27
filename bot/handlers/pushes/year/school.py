"""Buttons of letters about the school's programme: an item done, undone, opened."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import school as openers
from bot.dialogs.turn import Tongue
from bot.domain.ids import DocumentId, RoadmapItemId
from bot.domain.people import Actor
from bot.domain.school.roadmap import RoadmapStatus
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.pairs import show_again
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    school = Router(name="school")
    school.callback_query.register(finish, TapIs("rd"))
    school.callback_query.register(unfinish, TapIs("ru"))
    school.callback_query.register(open_item, TapIs("ro"))
    school.callback_query.register(open_board, TapIs("rb"))
    school.callback_query.register(open_document, TapIs("rdo"))
    return school


async def finish(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """«Сделано»: the message goes on to show what is left."""
    await services.roadmapping.mark(RoadmapItemId(tap.subject), RoadmapStatus.DONE, actor)
    await show_again(query, services, actor, tongue, bot)


async def unfinish(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    await services.roadmapping.mark(RoadmapItemId(tap.subject), RoadmapStatus.IN_WORK, actor)
    await show_again(query, services, actor, tongue, bot)


async def open_item(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_roadmap_item(dialog_manager, RoadmapItemId(tap.subject))


async def open_board(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    await openers.open_roadmap(dialog_manager, show=ShowMode.SEND)


async def open_document(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_document(dialog_manager, DocumentId(tap.subject))
