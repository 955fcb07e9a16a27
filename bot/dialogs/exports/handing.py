"""A file is made and handed out: in the tap's turn when that is quick, else beside it.

What takes long shows how far it is in one message with «Остановить»; stopped or failed, nothing
of it is left. Whoever asked goes on meanwhile.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import structlog
from aiogram import Bot
from aiogram.types import (
    CallbackQuery,
    Chat,
    FSInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.exports.locks import told, way
from bot.dialogs.patience import Showing
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.errors import Refusal
from bot.domain.people import Actor
from bot.services.registry import Services
from bot.services.taps import Tap
from bot.texts import Html

log = structlog.get_logger(__name__)
STOP: Final = "fx"
_WHOLE: Final = 100


@dataclass
class Meter:
    """How far the making is; `total` 0: nobody knows."""

    done: int = 0
    total: int = 0

    def tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total

    def words(self, words: Tongue) -> Html:
        if not self.total:
            return words.html("exports-making")
        return words.html("exports-making-part", percent=_WHOLE * self.done // self.total)


@dataclass(frozen=True, slots=True)
class Made:
    """Files in the folder they were made in; the first one carries the caption, kept short.

    `photo`: one picture, shown as such; locked like a file with names, for its figures are.
    `rest`: messages below it, for what a caption doesn't hold.
    """

    paths: tuple[Path, ...]
    caption: Html
    keyboard: InlineKeyboardMarkup | None = None
    photo: bool = False
    rest: tuple[Html, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """`make`: writes into a folder of its own; `personal`: there are names.

    `note`: the audit; None where the service that `make` asks writes it, or there is nothing to.
    `savable`: of use only once saved, so it is never locked, whoever is named in it.
    """

    make: Callable[[Path, Meter], Awaitable[Made]]
    note: Callable[[], Awaitable[None]] | None = None
    personal: bool = True
    savable: bool = False


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked for a file, and where it goes."""

    bot: Bot
    chat: int
    by: Actor
    words: Tongue
    services: Services
    query: CallbackQuery | None = None

    @classmethod
    def of(cls, manager: DialogManager) -> "Asker":
        data: dict[str, Any] = manager.middleware_data
        chat: Chat = data["event_chat"]
        bot: Bot = data["bot"]
        query = manager.event if isinstance(manager.event, CallbackQuery) else None
        who, words = speaker(manager), tongue(manager)
        return cls(bot, chat.id, who, words, services_of(manager), query)


def ready(name: str, content: bytes, caption: Html) -> Parcel:
    """A file without names whose content is known already: a form, a template."""

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / name
        await asyncio.to_thread(path.write_bytes, content)
        return Made((path,), caption)

    return Parcel(make, personal=False)


async def hand(manager: DialogManager, parcel: Parcel) -> None:
    """From a window: the screen comes again below a file that was quick."""
    if await hand_to(Asker.of(manager), parcel):
        manager.show_mode = ShowMode.DELETE_AND_SEND


async def hand_to(asker: Asker, parcel: Parcel) -> bool:
    """Whether it came at once. NamesStayHome, FileInTheMaking before anything is made."""
    services = asker.services
    services.exports.allow(asker.by, personal=parcel.personal)
    meter = Meter()
    showing = Showing(
        asker.bot,
        asker.chat,
        lambda: meter.words(asker.words),
        _stop_button(asker.words),
        asker.words.html("exports-stopped"),
    )

    async def work() -> None:
        await showing.through(_make_and_send(asker, parcel, meter), asker.query)

    async def late(error: Exception) -> None:
        await asker.bot.send_message(asker.chat, _sorry(asker.words, error))

    return await services.errands.run(asker.by.account.id, work(), late)


async def _make_and_send(asker: Asker, parcel: Parcel, meter: Meter) -> None:
    with tempfile.TemporaryDirectory(prefix="para-file-") as folder:
        made = await parcel.make(Path(folder), meter)
        if parcel.note is not None:
            await parcel.note()
        named = (parcel.personal or made.photo) and not parcel.savable
        locked = asker.services.exports.locked(asker.by, personal=named)
        await _send(asker, made, locked=locked)


async def _send(asker: Asker, made: Made, *, locked: bool) -> None:
    caption = told(asker.words, made.caption, asker.by, locked=locked)
    keyboard = way(asker.words, made.keyboard, asker.by) if locked else made.keyboard
    if made.photo:
        await asker.bot.send_photo(
            asker.chat,
            FSInputFile(made.paths[0]),
            caption=caption,
            protect_content=locked,
            reply_markup=keyboard,
        )
        for one in made.rest:
            await asker.bot.send_message(asker.chat, one, protect_content=locked)
        return
    for place, path in enumerate(made.paths):
        await asker.bot.send_document(
            asker.chat,
            FSInputFile(path),
            caption=caption if place == 0 else None,
            protect_content=locked,
            reply_markup=keyboard if place == 0 else None,
        )


def _stop_button(words: Tongue) -> InlineKeyboardMarkup:
    stop = InlineKeyboardButton(
        text=words.say("button-exports-stop"), callback_data=Tap(STOP, 0).pack()
    )
    return InlineKeyboardMarkup(inline_keyboard=[[stop]])


def _sorry(words: Tongue, error: Exception) -> Html:
    """For the chat, when the tap was answered long ago."""
    if isinstance(error, Refusal):
        return words.html(error.key, **error.values())
    log.error("file.failed", exc_info=error)
    return words.html("exports-failed")
