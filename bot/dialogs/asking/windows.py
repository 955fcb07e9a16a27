"""The screens of asking and answering."""

from typing import Any

from aiogram import F
from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row

from bot.dialogs import openers
from bot.dialogs.lists import paged, worded
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.states import Help
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Label, Say
from bot.domain.errors import NobodyToAsk
from bot.domain.ids import PairId
from bot.domain.names import cut, isolate, polite_name, short_name
from bot.services.members.helping import LONGEST_QUESTION, Waiting

ROW_WIDTH = 40


def dialog() -> Dialog:
    return Dialog(ask(), asked(), answer(), questions())


def ask() -> Window:
    mentors = worded("mentor", _mentor_chosen, "mentors")
    return Window(
        Say("help-ask", when=~F["words"]),
        Say("help-ask-whom", when="words"),
        MessageInput(_question_typed, content_types=ContentType.TEXT),
        Column(mentors, when="words"),
        back_row(),
        state=Help.ask,
        getter=_question,
        preview_data={"words": "", "mentors": []},
    )


async def _question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    advisers = await services_of(dialog_manager).helping.advisers(speaker(dialog_manager))
    if not advisers:
        raise NobodyToAsk
    words = tongue(dialog_manager)
    return {
        "words": _words(dialog_manager),
        "mentors": [
            (words.say("button-help-send", name=isolate(short_name(one.name))), one.pair)
            for one in advisers
        ],
    }


async def _question_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """With one mentor the question is on its way; with several, whom to ask is chosen."""
    question = words_of(message, LONGEST_QUESTION)
    manager.dialog_data["words"] = question
    advisers = await services_of(manager).helping.advisers(speaker(manager))
    if len(advisers) == 1:
        await _send(manager, advisers[0].pair)


async def _mentor_chosen(_: CallbackQuery, __: Any, manager: DialogManager, pair: str) -> None:
    await _send(manager, PairId(int(pair)))


async def _send(manager: DialogManager, pair: PairId) -> None:
    known = await services_of(manager).helping.ask(pair, _words(manager), speaker(manager))
    manager.dialog_data["petition"] = known
    await manager.switch_to(Help.asked)


def asked() -> Window:
    return Window(
        Say("help-sent"),
        Row(
            Button(Label("button-help-take-back"), id="back", on_click=_take_back),
            menu_button(),
        ),
        state=Help.asked,
        getter=_sent,
        preview_data={"words": "…"},
    )


async def _sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"words": _words(dialog_manager)}


async def _take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = int(manager.dialog_data["petition"])
    await services_of(manager).helping.take_back(known, speaker(manager))
    await openers.open_menu(manager, hint="help-taken-back")


def answer() -> Window:
    return Window(
        Say("help-answer"),
        MessageInput(_answer_typed, content_types=ContentType.TEXT),
        Button(Label("button-help-later"), id="later", on_click=_later),
        back_row(),
        state=Help.answer,
        getter=_to_answer,
        preview_data={"words": "…", "name": "Anna"},
    )


async def _to_answer(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    known = _petition(dialog_manager)
    asked_now = await services_of(dialog_manager).helping.question(known, speaker(dialog_manager))
    return {"words": asked_now.question.words, "name": isolate(polite_name(asked_now.author))}


async def _answer_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    reply = words_of(message, LONGEST_QUESTION)
    await services_of(manager).helping.answer(_petition(manager), reply, speaker(manager))
    await openers.open_menu(manager, show=ShowMode.SEND, hint="help-answer-sent")


async def _later(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Обсудим при встрече»: the question stands on the card of the next meeting."""
    await services_of(manager).helping.answer(_petition(manager), None, speaker(manager))
    await openers.open_menu(manager, hint="help-later-kept")


def questions() -> Window:
    waiting = worded("question", _chosen, "questions")
    return Window(
        Say("help-questions"),
        *paged(waiting, "question_list"),
        back_row(),
        state=Help.questions,
        getter=_waiting,
        preview_data={"questions": [], "question_list_rows": 0, "count": 2},
    )


async def _waiting(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    found = await services_of(dialog_manager).helping.waiting(speaker(dialog_manager))
    rows = [(_row(one), one.petition) for one in found]
    return {"questions": rows, "question_list_rows": len(rows), "count": len(rows)}


def _row(one: Waiting) -> str:
    return cut(f"{isolate(short_name(one.author))}: {one.words}", ROW_WIDTH)


async def _chosen(_: CallbackQuery, __: Any, manager: DialogManager, known: str) -> None:
    await openers.open_answer_above(manager, number_of(known))


def _petition(manager: DialogManager) -> int:
    given: Any = manager.start_data
    return int(given["petition"])


def _words(manager: DialogManager) -> str:
    given: Any = manager.start_data or {}
    return str(manager.dialog_data.get("words") or given.get("words", ""))
