"""Answering: a question a screen, by a button or in words; one may go back and leave."""

from operator import itemgetter
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select

from bot.catalog.surveys import Door
from bot.dialogs import openers
from bot.dialogs.openers import bases as base_openers
from bot.dialogs.rows import menu_button
from bot.dialogs.states import Survey
from bot.dialogs.surveys.place import Place
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.people import Role
from bot.domain.surveys import QuestionType
from bot.services.surveys import Sheet
from bot.services.surveys.answering import SKIPPED
from bot.services.surveys.options import options_of
from bot.texts import Html

_SCALE_WIDTH = 5


async def question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    place, words = Place.read(dialog_manager), tongue(dialog_manager)
    sheet = await place.sheet(dialog_manager)
    number = place.number or 0
    asked = sheet.questions[number]
    said = sheet.answers.get(asked.key)
    options = _options(sheet, number, words)
    return {
        "text": _text(sheet, number, words),
        "options": [
            {"id": str(n), "option": f"• {option}" if asked.codes[n] == said else option}
            for n, option in enumerate(options)
        ],
        "scale": asked.type is QuestionType.SCALE,
        "choice": bool(options) and asked.type is not QuestionType.SCALE,
        "written": asked.type is QuestionType.TEXT,
        "kept": bool(said) and asked.type is QuestionType.TEXT,
        "later": number > 0,
    }


def _text(sheet: Sheet, number: int, words: Tongue) -> Html:
    asked = sheet.questions[number]
    values = {
        "number": str(number + 1),
        "total": str(len(sheet.questions)),
        "question": asked.say(words.lang, sheet.campaign.audience),
    }
    pieces = [words.html("surveys-question", **values)]
    if asked.type is QuestionType.TEXT:
        said = sheet.answers.get(asked.key)
        pieces.append(
            words.html("surveys-said", words=said) if said else words.html("surveys-write")
        )
    return Html("\n".join(pieces))


def _options(sheet: Sheet, number: int, words: Tongue) -> list[str]:
    options = options_of(sheet.questions[number], words.lang)
    return [words.say(key, **{k: str(v) for k, v in values.items()}) for key, values in options]


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, option: str) -> None:
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    codes = sheet.questions[place.number or 0].codes
    await _answer(manager, place, codes[int(option)] if int(option) < len(codes) else option)


async def skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was written before stays."""
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    said = sheet.answers.get(sheet.questions[place.number or 0].key, SKIPPED)
    await _answer(manager, place, said)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Words of one's own; for a question with buttons, the words of a button."""
    place, words = Place.read(manager), tongue(manager)
    sheet = await place.sheet(manager)
    said = (message.text or "").strip()
    asked = sheet.questions[place.number or 0]
    known = {
        option.casefold(): code
        for option, code in zip(
            _options(sheet, place.number or 0, words), asked.codes, strict=True
        )
    }
    await _answer(manager, place, known.get(said.casefold(), said))


async def _answer(manager: DialogManager, place: Place, value: str) -> None:
    surveying, by = services_of(manager).surveying, speaker(manager)
    number = place.number or 0
    asked = (await place.sheet(manager)).questions[number]
    sheet = await surveying.answer(place.campaign, asked.key, value, by)
    if number + 1 < len(sheet.questions):
        place.number = number + 1
    elif sheet.complete:
        offer = sheet.questionnaire.offer
        if offer is not None and offer.suits(sheet.answers):
            manager.dialog_data["offer"] = str(offer.door)
        await manager.switch_to(Survey.done)
        return
    else:
        place.number = sheet.place
    place.write(manager)


async def back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    await place.sheet(manager)
    place.number = max(0, (place.number or 0) - 1)
    place.write(manager)


async def done(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    given: Any = dialog_manager.start_data or {}
    by, offer = speaker(dialog_manager), dialog_manager.dialog_data.get("offer")
    waiting = await services_of(dialog_manager).surveying.waiting(by)
    return {
        "none": bool(given.get("none")),
        "more": bool(waiting),
        "thanks": "none" not in given,
        # Roles may have changed since the questionnaire was sent.
        "wish": offer == Door.WISH and Role.MENTOR not in by.roles,
        "needs": offer == Door.NEEDS and Role.MENTEE in by.roles,
    }


async def next_one(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_own_survey(manager)


async def wish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await base_openers.open_wish(manager)


async def needs(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Назад» returns to the thanks."""
    await base_openers.open_needs_above(manager, speaker(manager).person_id)


def answering_dialog() -> Dialog:
    return Dialog(question_window(), done_window())


def question_window() -> Window:
    return Window(
        Shown("text"),
        Group(_select("scale"), width=_SCALE_WIDTH, when="scale"),
        Group(_select("choice"), width=1, when="choice"),
        Button(Label("button-skip"), id="skip", on_click=skip, when="written"),
        Row(
            Button(Label("button-back"), id="earlier", on_click=back, when="later"),
            menu_button(),
        ),
        MessageInput(write, content_types=[ContentType.TEXT]),
        state=Survey.question,
        getter=question,
        preview_data={"text": "…", "options": [], "written": True},
    )


def _select(id: str) -> Select[str]:  # noqa: A002 (the library's name)
    return Select(
        Shown("option"),
        id=id,
        item_id_getter=itemgetter("id"),
        items="options",
        on_click=choose,
    )


def done_window() -> Window:
    return Window(
        Say("surveys-thanks", when="thanks"),
        Say("surveys-none", when="none"),
        Say("surveys-thanks-wish", when="wish"),
        Say("surveys-thanks-needs", when="needs"),
        Button(Label("button-survey-wish"), id="wish", on_click=wish, when="wish"),
        Button(Label("button-survey-needs"), id="needs", on_click=needs, when="needs"),
        Button(Label("button-survey-next"), id="next", on_click=next_one, when="more"),
        Row(menu_button()),
        state=Survey.done,
        getter=done,
        preview_data={"thanks": True, "none": False, "more": False, "wish": True},
    )
