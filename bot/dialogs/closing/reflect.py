"""Looking back: a question a screen, by a button or in words; any may be left out."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row

from bot.catalog.closing import ReflectionQuestion, reflection_questions
from bot.dialogs.closing import wording
from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row, go_out, menu_button
from bot.dialogs.states import Reflect
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.closing.reflection import LONGEST_ANSWER, Reflection
from bot.texts import Html


async def question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, place = tongue(dialog_manager), Place.read(dialog_manager)
    asked, found = _asked(place), await _own(dialog_manager)
    said = found.answers.get(asked.code)
    total = str(len(reflection_questions()))
    pieces = [
        words.html(
            "closing-question",
            number=str(place.number + 1),
            total=total,
            question=asked.words.say(words.lang),
        )
    ]
    if said:
        pieces.append(words.html("closing-said", words=asked.say(words.lang, said)))
    return {
        "text": Html("\n".join(pieces)),
        "answer": [
            {"code": one.code, "name": ("• " if one.code == said else "") + one.say(words.lang)}
            for one in asked.choices
        ],
    }


def _asked(place: Place) -> ReflectionQuestion:
    questions = reflection_questions()
    return questions[min(place.number, len(questions) - 1)]


async def _own(manager: DialogManager) -> Reflection:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    return (await services_of(manager).closing.reflecting.own(pair, by))[1]


async def choose(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    await _answer(manager, code)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _answer(manager, words_of(message, LONGEST_ANSWER))


async def _answer(manager: DialogManager, said: str) -> None:
    place = Place.read(manager)
    reflecting, by = services_of(manager).closing.reflecting, speaker(manager)
    await reflecting.answer(place.pair_id, _asked(place).code, said, by)
    await _on(manager, place)


async def skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was answered before stays."""
    await _on(manager, Place.read(manager))


async def _on(manager: DialogManager, place: Place) -> None:
    last = place.number + 1 >= len(reflection_questions())
    place.number = 0 if last else place.number + 1
    place.write(manager)
    if last:
        await manager.switch_to(Reflect.done)


async def earlier(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """One question back; from the first one out."""
    place = Place.read(manager)
    if place.number == 0:
        await go_out(query, button, manager)
        return
    place.number -= 1
    place.write(manager)


async def done(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, found = tongue(dialog_manager), await _own(dialog_manager)
    said = wording.answers(words, found)
    key = "closing-reflected-shared" if found.shared else "closing-reflected"
    head = words.html(key if said else "closing-reflected-nothing")
    return {
        "text": Html("\n\n".join([*said, head])),
        "may_share": bool(said) and not found.shared,
        "shared": found.shared,
    }


async def share(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _share(manager, yes=True)


async def unshare(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _share(manager, yes=False)


async def _share(manager: DialogManager, *, yes: bool) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.reflecting.share(pair, by, yes=yes)


def dialog() -> Dialog:
    return Dialog(question_window(), done_window())


def question_window() -> Window:
    return Window(
        Shown("text"),
        Say("closing-own-words"),
        Column(named("answer", choose)),
        Button(Label("button-skip"), id="skip", on_click=skip),
        Row(Button(Label("button-back"), id="earlier", on_click=earlier), menu_button()),
        MessageInput(write, content_types=[ContentType.TEXT]),
        state=Reflect.question,
        getter=question,
        preview_data={"text": "…", "answer": []},
    )


def done_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-closing-share"), id="share", on_click=share, when="may_share"),
        Button(Label("button-closing-unshare"), id="unshare", on_click=unshare, when="shared"),
        back_row(Reflect.question),
        state=Reflect.done,
        getter=done,
        preview_data={"text": "…", "may_share": True},
    )
