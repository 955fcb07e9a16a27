"""Taps and words on the screen of a question."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.states import Survey
from bot.dialogs.surveys.answering.place import Place
from bot.dialogs.surveys.answering.screen import option_words
from bot.dialogs.surveys.answering.support import left_alone
from bot.dialogs.surveys.answering.thanks import thanks_for
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.domain.errors import TextNeeded, UnknownWord
from bot.domain.surveys import QuestionType
from bot.domain.surveys.answers import chosen, written
from bot.services.surveys import Sheet
from bot.services.surveys.answering import SKIPPED
from bot.services.surveys.typed import understood


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, option: str) -> None:
    """A tap answers; where several may be chosen, it ticks."""
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    asked, number = place.question(sheet), number_of(option)
    if number >= len(asked.codes):
        raise UnknownWord
    code = asked.codes[number]
    if asked.type is not QuestionType.MANY:
        await _answer(manager, place, sheet, code)
        return
    ticks = place.ticked(sheet)
    place.ticks = [one for one in asked.codes if (one in ticks) != (one == code)]
    place.write(manager)


async def go_on(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The ticks are the answer, with the own words that were there."""
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    said = chosen(sheet.answers.get(place.question(sheet).key, ""))
    await _answer(manager, place, sheet, written(place.ticked(sheet), said[1]))


async def skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was said before stays."""
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    said = sheet.answers.get(place.question(sheet).key, SKIPPED)
    await _answer(manager, place, sheet, said)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Words of one's own; for a question with buttons, what a button says."""
    place, words = Place.read(manager), tongue(manager)
    sheet = await place.sheet(manager)
    asked = place.question(sheet)
    said = (message.text or "").strip()
    if not said:
        raise TextNeeded
    ticked = place.ticked(sheet) if asked.type is QuestionType.MANY else ()
    value = understood(asked, said, option_words(asked, words), ticked)
    await _answer(manager, place, sheet, value)


async def back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    sheet = await place.sheet(manager)
    place.question(sheet)
    place.go(sheet, -1)
    place.write(manager)


async def _answer(manager: DialogManager, place: Place, sheet: Sheet, value: str) -> None:
    surveying, by = services_of(manager).surveying, speaker(manager)
    asked = place.question(sheet)
    later = await surveying.answer(place.campaign, asked.key, value, by)
    place.key = asked.key
    place.go(later, 1)
    place.write(manager)
    if later.complete:
        manager.dialog_data.update(thanks_for(later, tongue(manager).lang))
        manager.dialog_data["alone"] = await left_alone(manager, later)
        await manager.switch_to(Survey.done)
