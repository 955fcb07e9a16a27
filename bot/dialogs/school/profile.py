"""Which document the programme follows; an own copy is sent as a file."""

from io import BytesIO
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from bot.catalog.profiles import PROFILES, USUAL, Profile, profile, profile_file
from bot.catalog.sent import LARGEST
from bot.dialogs.exports.handing import hand, ready
from bot.dialogs.lists import named
from bot.dialogs.openers.school import open_forms_above
from bot.dialogs.rows import back_row
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, look_again, services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.names import cut
from bot.domain.people import MANAGERS
from bot.domain.school.refusals import FileTooLarge
from bot.services.school.profiles import OWN, Choice

_WIDTH = 40


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).profiles.choice(by)
    current = found.current
    return {
        "title": current.title.say(words.lang),
        "about": current.about.say(words.lang),
        "source": current.origin.source,
        "verified": "yes" if current.verified else "no",
        "stages": len(current.stages),
        "items": sum(len(stage.items) for stage in current.stages),
        "profiles": _rows(words, found, by.organisation.profile),
        "curator": bool(by.roles & MANAGERS),
    }


def _rows(words: Tongue, found: Choice, current: str) -> list[dict[str, str]]:
    codes = [*PROFILES, *([OWN] if found.has_own else [])]
    return [
        {
            "code": code,
            "name": cut(f"{'✓ ' if code == current else ''}{name(words, code)}", _WIDTH),
        }
        for code in codes
    ]


def name(words: Tongue, code: str) -> str:
    """One line on a button: the title, and that it is the usual one."""
    if code == OWN:
        return words.say("profiles-own")
    title = profile(code).title.say(words.lang)
    return words.say("profiles-usual", title=title) if code == USUAL else title


def described(words: Tongue, chosen: Profile) -> str:
    return f"{chosen.title.say(words.lang)}: {chosen.about.say(words.lang)}"


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await services_of(manager).profiles.choose(code, speaker(manager))
    await look_again(manager)


async def give_file(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A copy to be changed; the screen comes again below it."""
    known = speaker(manager).organisation.profile
    text = profile_file(known if known in PROFILES else USUAL)
    name, caption = (
        f"profile_{known.replace('+', '_')}.yaml",
        tongue(manager).html("profiles-file"),
    )
    await hand(manager, ready(name, text.encode(), caption))


async def take_file(message: Message, manager: DialogManager) -> None:
    """What was sent is read at once; a fault is told by line and field."""
    document, bot = message.document, message.bot
    if document is None or bot is None:
        return
    if (document.file_size or 0) > LARGEST:
        raise FileTooLarge(LARGEST // 1000)
    content = BytesIO()
    await bot.download(document, destination=content)
    await services_of(manager).profiles.send_own(content.getvalue(), speaker(manager))
    await look_again(manager)


async def to_forms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Назад» returns here."""
    await open_forms_above(manager)


def windows() -> list[Window]:
    return [
        Window(
            Say("profiles-title"),
            Say("profiles-copy", when="curator"),
            Column(named("profiles", choose), when="curator"),
            Button(Label("button-profiles-file"), id="file", on_click=give_file, when="curator"),
            Button(Label("menu-forms"), id="forms", on_click=to_forms),
            back_row(),
            state=School.profile,
            getter=card,
            preview_data={
                "title": "001 + 002",
                "about": "…",
                "source": "…",
                "verified": "yes",
                "stages": 10,
                "items": 18,
                "profiles": [],
                "curator": True,
            },
        )
    ]
