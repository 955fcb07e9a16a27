"""Buttons of letters about the school's programme: an item done, undone, opened."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import school as openers
from bot.domain.ids import DocumentId, RoadmapItemId
from bot.domain.school.roadmap import RoadmapStatus
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.taps import Tap


def router() -> Router:
    school = Router(name="school")
    school.callback_query.register(finish, TapIs("rd"))
    school.callback_query.register(unfinish, TapIs("ru"))
    school.callback_query.register(open_item, TapIs("ro"))
    school.callback_query.register(open_board, TapIs("rb"))
    school.callback_query.register(open_document, TapIs("rdo"))
    return school


async def finish(_: CallbackQuery, pushed: Pushed) -> None:
    """«Сделано»: the message goes on to show what is left."""
    await pushed.services.roadmapping.mark(
        RoadmapItemId(pushed.subject), RoadmapStatus.DONE, pushed.actor
    )
    await pushed.show_again()


async def unfinish(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.roadmapping.mark(
        RoadmapItemId(pushed.subject), RoadmapStatus.IN_WORK, pushed.actor
    )
    await pushed.show_again()


async def open_item(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_roadmap_item(dialog_manager, RoadmapItemId(tap.subject))


async def open_board(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    await openers.open_roadmap(dialog_manager, show=ShowMode.SEND)


async def open_document(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_document(dialog_manager, DocumentId(tap.subject))
