"""Files of one's own: the journal, the path, everything that is stored."""

from collections.abc import Sequence
from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Asker, Made, Meter, Parcel, hand
from bot.dialogs.turn import Tongue
from bot.documents.own.stored import write_stored
from bot.documents.own.work import Head, write_work
from bot.services.exports.room import Taken, Work
from bot.texts import Html


async def send_journal(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A mentor's pairs, plans and meetings with their notes."""
    asker = Asker.of(manager)
    works = await asker.services.exports.journal(asker.by)
    await hand(manager, _of_work(asker, works, Taken.JOURNAL))


async def send_path(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The same of a mentee."""
    asker = Asker.of(manager)
    works = await asker.services.exports.path(asker.by)
    await hand(manager, _of_work(asker, works, Taken.PATH))


async def send_own(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Everything stored: to be read, and whole for a machine."""
    asker = Asker.of(manager)
    exports, words, by = asker.services.exports, asker.words, asker.by

    async def make(folder: Path, _: Meter) -> Made:
        found, day = await exports.own(by), exports.today(by)
        readable, whole = (folder / f"my_data_{day.isoformat()}.{end}" for end in ("txt", "json"))
        await write_stored(found, readable, whole, words.texts, words.lang)
        count = sum(map(len, found.tables.values()))
        said = words.html("exports-own-caption", count=count, day=f"{day:%d.%m.%Y}")
        return Made((readable, whole), said)

    async def note() -> None:
        await exports.note(Taken.OWN, by)

    await hand(manager, Parcel(make, note))


def _of_work(asker: Asker, works: Sequence[Work], taken: Taken) -> Parcel:
    exports, words, by = asker.services.exports, asker.words, asker.by
    name = taken.removeprefix("export.")

    async def make(folder: Path, _: Meter) -> Made:
        day = exports.today(by)
        path = folder / f"{name}_{day.isoformat()}.xlsx"
        await write_work(works, _head(asker), path, words)
        return Made((path,), _caption(words, works, name, f"{day:%d.%m.%Y}"))

    async def note() -> None:
        await exports.note(taken, by)

    return Parcel(make, note)


def _head(asker: Asker) -> Head:
    made = f"{asker.words.now.astimezone(asker.words.zone):%d.%m.%Y %H:%M}"
    return Head(
        (
            asker.by.organisation.name,
            asker.by.name,
            asker.words.say("export-made", at=made),
        )
    )


def _caption(words: Tongue, works: Sequence[Work], name: str, day: str) -> Html:
    held = [one.day for work in works for one in work.meetings if one.held]
    title = words.say(f"exports-{name}-title")
    if not held:
        return words.html("exports-work-caption-none", title=title, day=day)
    days = {"start": f"{min(held):%d.%m.%Y}", "end": f"{max(held):%d.%m.%Y}"}
    return words.html("exports-work-caption", title=title, count=len(held), **days)
