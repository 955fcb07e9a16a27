"""Ways into the school's programme."""

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.turn import speaker
from bot.domain.ids import DocumentId, RoadmapItemId
from bot.domain.people import OVERSEERS


async def open_roadmap(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """All of it for overseers, one's own items for everybody else."""
    overseer = speaker(manager).roles & OVERSEERS
    state = states.Roadmap.board if overseer else states.Roadmap.mine
    await manager.start(state, mode=StartMode.RESET_STACK, show_mode=show)


async def open_roadmap_item(manager: DialogManager, item: RoadmapItemId) -> None:
    """As a new message: the reminder above it stays."""
    await manager.start(
        states.Roadmap.item,
        {"item": item},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.SEND,
    )


async def open_readiness(manager: DialogManager) -> None:
    await manager.start(states.School.readiness, mode=StartMode.RESET_STACK)


async def open_documents(manager: DialogManager) -> None:
    await manager.start(states.School.documents, mode=StartMode.RESET_STACK)


async def open_document(manager: DialogManager, document: DocumentId) -> None:
    """As a new message: the notice above it stays."""
    await manager.start(
        states.School.document,
        {"document": document},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.SEND,
    )


async def open_passport(manager: DialogManager) -> None:
    await manager.start(states.School.passport, mode=StartMode.RESET_STACK)


async def open_forms(manager: DialogManager) -> None:
    """Forms and formats that the school works in."""
    await manager.start(states.School.forms, mode=StartMode.RESET_STACK)


async def open_forms_above(manager: DialogManager) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.School.forms)


async def open_profile(manager: DialogManager) -> None:
    """Which document the programme follows."""
    await manager.start(states.School.profile, mode=StartMode.RESET_STACK)


async def open_community(manager: DialogManager) -> None:
    """Links of the mentors' community."""
    await manager.start(states.School.community, mode=StartMode.RESET_STACK)
