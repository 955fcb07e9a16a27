"""Buttons of letters about questionnaires: the first answer, also in words, going on."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.catalog.surveys import Question
from bot.delivery.editing import edit_or_send
from bot.dialogs.openers import surveys as doors
from bot.dialogs.surveys.answering.beneath import Typed
from bot.dialogs.surveys.answering.screen import spoken
from bot.dialogs.surveys.answering.thanks import thanks_for
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import CampaignId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import bare, show, wording
from bot.services.ports import Letter
from bot.services.registry import Services
from bot.services.speaking.frame import Phrase
from bot.services.surveys import Sheet
from bot.services.surveys.options import options_of
from bot.services.taps import Tap, read

ANSWER, GO_ON = "sq", "st"


def router() -> Router:
    surveys = Router(name="surveys")
    surveys.callback_query.register(answer, TapIs(ANSWER))
    surveys.callback_query.register(go_on, TapIs(GO_ON))
    return surveys


async def answer(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, dialog_manager: DialogManager
) -> None:
    """The message keeps the answer, the next question or the thanks come below."""
    words, bot = tongue(dialog_manager), dialog_manager.middleware_data["bot"]
    known = CampaignId(tap.subject)
    sheet = await services.surveying.sheet(known, actor)
    question, option = _pressed(sheet, tap.extra)
    later = await services.surveying.answer(known, question.key, question.codes[option], actor)
    if later.finished:
        await bare(query, bot)
        await doors.open_survey(dialog_manager, known, show=ShowMode.SEND)
        return
    await show(query, bot, words, _answered(sheet, question, option, words.lang))
    if later.complete:
        thanks = thanks_for(later, words.lang)
        await doors.open_survey_thanks(dialog_manager, thanks, show=ShowMode.SEND)
    else:
        await doors.open_survey(dialog_manager, known, show=ShowMode.SEND)


async def record_typed(chat: int, typed: Typed, manager: DialogManager) -> None:
    """The letter keeps the answer; the next question comes below and says what was recorded."""
    words, sheet = tongue(manager), typed.sheet
    known, key = sheet.campaign.id, typed.question.key
    await services_of(manager).surveying.answer(known, key, typed.value, speaker(manager))
    said = spoken(typed.question, typed.value, words)
    text, _ = wording(words).message(_letter(sheet, typed.question, said, words.lang))
    await edit_or_send(manager.middleware_data["bot"], chat, typed.message, text)
    await doors.open_survey(manager, known, show=ShowMode.SEND, typed=key)


def _pressed(sheet: Sheet, extra: str) -> tuple[Question, int]:
    """Which question of the whole questionnaire, which of its buttons."""
    place, option = _numbers(extra)
    asked = sheet.questionnaire.questions
    if place >= len(asked) or option >= len(asked[place].codes):
        raise UnknownWord
    return asked[place], option


def _answered(sheet: Sheet, question: Question, option: int, lang: str) -> Letter:
    return _letter(sheet, question, Phrase(*options_of(question, lang)[option]), lang)


def _letter(sheet: Sheet, question: Question, answer: Phrase | str, lang: str) -> Letter:
    said: dict[str, object] = {
        "number": str(sheet.questions.index(question) + 1),
        "total": str(len(sheet.questions)),
        "question": question.say(lang, sheet.campaign.audience),
        "answer": answer,
    }
    return Letter("surveys-pushed", said)


async def go_on(
    query: CallbackQuery,
    tap: Tap,
    services: Services,
    actor: Actor,
    bot: Bot,
    dialog_manager: DialogManager,
) -> None:
    """«Начать», «Продолжить»: at the first question without an answer."""
    known = CampaignId(tap.subject)
    await services.surveying.sheet(known, actor)
    await bare(query, bot)
    await doors.open_survey(dialog_manager, known, show=ShowMode.SEND)
    # A dialog takes all buttons off what was tapped: those about other things come back.
    if isinstance(query.message, Message) and (others := _others(query.message, tap)):
        await query.message.edit_reply_markup(reply_markup=others)


def _others(message: Message, tap: Tap) -> InlineKeyboardMarkup | None:
    """The buttons of the message that are not about this questionnaire; None without any."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    kept = [
        row
        for row in rows
        if all(
            (one := read(button.callback_data or "")) is None
            or (one.verb, one.subject) not in ((GO_ON, tap.subject), (ANSWER, tap.subject))
            for button in row
        )
    ]
    return InlineKeyboardMarkup(inline_keyboard=kept) if kept else None


def _numbers(extra: str) -> tuple[int, int]:
    place, _, option = extra.partition(".")
    if not (place.isdecimal() and option.isdecimal()):
        raise UnknownWord
    return int(place), int(option)
