"""Rights and duties by role; the short glossary."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.catalog import role_rights, terms
from bot.dialogs.community.entry import Entry
from bot.dialogs.lists import named
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Duties
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.people import MANAGERS, Role
from bot.services.community.duties import LONGEST
from bot.texts import Html


def _role(manager: DialogManager) -> Role:
    """The one chosen; else the first of one's own."""
    said = Entry.read(manager).role
    return Role(said) if said else next(one for one in Role if one in speaker(manager).roles)


async def text(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, role = tongue(dialog_manager), speaker(dialog_manager), _role(dialog_manager)
    own = await services_of(dialog_manager).community.duties.own_words(role, by)
    name = words.label("role", role)
    title = words.html("duties-title", role=name)
    body = [Html(_escaped(own)), words.html("duties-own")] if own else _usual(words, role)
    curator = bool(by.roles & MANAGERS)
    readable = [one for one in Role if curator or one in by.roles]
    return {
        "text": "\n\n".join([title, *body]),
        "role": name,
        "roles": [
            {"code": str(one), "name": words.label("role", one, short=True)}
            for one in readable
            if one is not role
        ],
        "curator": curator,
        "own": bool(own) and curator,
    }


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _usual(words: Tongue, role: Role) -> list[Html]:
    found = role_rights()[role]
    parts = (("duties-rights", found.rights), ("duties-duties", found.duties))
    said = [
        Html(
            "\n".join(
                [
                    words.html(key),
                    *(words.html("duties-line", words=one.say(words.lang)) for one in lines),
                ]
            )
        )
        for key, lines in parts
    ]
    return [*said, words.html("duties-source", source=found.source.say(words.lang))]


async def glossary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    lines = [
        words.html(
            "terms-line", name=one.name.say(words.lang), meaning=one.meaning.say(words.lang)
        )
        for one in terms()
    ]
    return {"text": Html("\n\n".join(lines))}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(Role):
        raise UnknownWord
    Entry.keep(manager, role=code)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST)
    await services_of(manager).community.duties.rewrite(_role(manager), words, speaker(manager))
    await manager.switch_to(Duties.text)


async def give_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).community.duties.rewrite(_role(manager), "", speaker(manager))


def dialog() -> Dialog:
    shown: dict[str, Any] = {"text": "…", "role": "…", "roles": [], "curator": True, "own": True}
    return Dialog(
        Window(
            Shown("text"),
            Fitted(named("roles", pick), width=2),
            Row(
                SwitchTo(
                    Label("button-duties-write"), id="write", state=Duties.write, when="curator"
                ),
                Button(Label("button-duties-usual"), id="usual", on_click=give_back, when="own"),
            ),
            SwitchTo(Label("button-duties-terms"), id="terms", state=Duties.terms),
            back_row(),
            state=Duties.text,
            getter=text,
            preview_data=shown,
        ),
        ask_window(Duties.write, "duties-ask", write, Duties.text, getter=text, preview=shown),
        _terms_window(),
    )


def _terms_window() -> Window:
    return Window(
        Say("terms-title"),
        Shown("text"),
        back_row(Duties.text),
        state=Duties.terms,
        getter=glossary,
        preview_data={"text": "…"},
    )
