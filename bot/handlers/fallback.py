"""What nobody else answered: a short hint, never silence."""

from aiogram import Bot, F, Router
from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.delivery.incoming.turns import Turn
from bot.dialogs import openers
from bot.dialogs.openers.bases import open_found
from bot.dialogs.surveys.answering.beneath import looks_like_answer, typed_beneath
from bot.dialogs.turn import Tongue, services_of, speaker
from bot.domain.errors import NotJoined
from bot.domain.names import LONGEST_NAME
from bot.domain.people import OVERSEERS, Actor, Role
from bot.domain.spoken import looks_like_question
from bot.handlers.errors import answer
from bot.handlers.idle import Idle
from bot.handlers.pushes.work.surveys import record_typed
from bot.services.members.helping import LONGEST_QUESTION

# What aiogram-dialog puts between the id of a screen and the rest of its button.
_OF_A_DIALOG = "\x1d"
_SHORTEST_NAME = 3
_MEDIA = (
    ContentType.STICKER,
    ContentType.PHOTO,
    ContentType.VIDEO,
    ContentType.ANIMATION,
    ContentType.DOCUMENT,
    ContentType.AUDIO,
    ContentType.VIDEO_NOTE,
    ContentType.CONTACT,
    ContentType.LOCATION,
    ContentType.VENUE,
    ContentType.POLL,
    ContentType.DICE,
    ContentType.STORY,
)


def router(idle: Idle) -> Router:
    """Stands before the dialogs: the one on the screen would take every message."""
    fallback = Router(name="fallback")
    fallback.edited_message.register(edited)
    fallback.message.register(media, F.content_type.in_(_MEDIA))
    fallback.message.register(voice, F.voice, idle)
    fallback.message.register(forwarded, F.forward_origin, idle)
    fallback.message.register(words, F.text, idle)
    fallback.callback_query.register(foreign_tap, ~F.data.contains(_OF_A_DIALOG))
    return fallback


async def edited(message: Message, actor: Actor | None, tongue: Tongue) -> None:
    await message.answer(tongue.html("hint-edited" if actor else NotJoined.key))


async def media(
    message: Message, actor: Actor | None, tongue: Tongue, dialog_manager: DialogManager
) -> None:
    """The screen is shown again, as it was; a stranger's only one is that of coming in."""
    coming = "hint-joining" if dialog_manager.has_context() else NotJoined.key
    await message.answer(tongue.html("hint-media" if actor else coming))
    await openers.show_below(dialog_manager)


async def voice(_: Message, dialog_manager: DialogManager) -> None:
    await _menu_with(dialog_manager, "hint-voice")


async def forwarded(_: Message, dialog_manager: DialogManager) -> None:
    await _menu_with(dialog_manager, "hint-forwarded")


async def words(message: Message, dialog_manager: DialogManager, turn: Turn) -> None:
    """An answer to the letter above, a mentee's question, a name to look up; else the menu."""
    said, by = (message.text or "").strip(), speaker(dialog_manager)
    asks = looks_like_question(said) and len(said) <= LONGEST_QUESTION
    if typed := await typed_beneath(dialog_manager, said):
        await record_typed(message.chat.id, typed, dialog_manager)
    elif asks and Role.MENTEE in by.roles:
        dialog_manager.show_mode = ShowMode.SEND
        await openers.open_ask(dialog_manager, said)
    elif await _is_a_name(said, dialog_manager):
        dialog_manager.show_mode = ShowMode.SEND
        await open_found(dialog_manager, said)
    elif turn.lost_state:
        await _menu_with(dialog_manager, "hint-lost-state")
    else:
        looks = await looks_like_answer(dialog_manager, said)
        await _menu_with(dialog_manager, "hint-answer" if looks else "hint-words")


async def _is_a_name(said: str, manager: DialogManager) -> bool:
    """Whether who oversees the school has written the beginning of somebody's name."""
    by = speaker(manager)
    if not by.roles & OVERSEERS or not _SHORTEST_NAME <= len(said) <= LONGEST_NAME:
        return False
    return bool(await services_of(manager).bases.rolls.search(said, by))


async def _menu_with(manager: DialogManager, hint: str) -> None:
    speaker(manager)
    await openers.open_menu(manager, show=ShowMode.SEND, hint=hint)


async def foreign_tap(
    query: CallbackQuery,
    bot: Bot,
    actor: Actor | None,
    tongue: Tongue,
    dialog_manager: DialogManager,
) -> None:
    """Forged, or of a version long gone."""
    await answer(bot, query, tongue.say("error-stale-screen" if actor else NotJoined.key)[:200])
    if actor is not None:
        await openers.open_menu(dialog_manager, show=ShowMode.SEND)
