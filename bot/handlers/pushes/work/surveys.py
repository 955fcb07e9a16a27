"""Buttons of letters about questionnaires: the first answer, going on."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.turn import tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import CampaignId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import bare, show
from bot.services.ports import Letter
from bot.services.registry import Services
from bot.services.speaking.frame import Phrase
from bot.services.surveys.options import options_of
from bot.services.taps import Tap


def router() -> Router:
    surveys = Router(name="surveys")
    surveys.callback_query.register(answer, TapIs("sq"))
    surveys.callback_query.register(go_on, TapIs("st"))
    return surveys


async def answer(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, dialog_manager: DialogManager
) -> None:
    """The message keeps the answer, the next question comes below."""
    words, bot = tongue(dialog_manager), dialog_manager.middleware_data["bot"]
    known = CampaignId(tap.subject)
    place, option = _numbers(tap.extra)
    sheet = await services.surveying.sheet(known, actor)
    asked = sheet.questionnaire.questions
    question = asked[place] if place < len(asked) else None
    if question is None or option >= len(question.codes):
        raise UnknownWord
    await services.surveying.answer(known, question.key, question.codes[option], actor)
    key, values = options_of(question, words.lang)[option]
    said: dict[str, object] = {
        "number": str(place + 1),
        "total": str(len(asked)),
        "question": question.say(words.lang, sheet.campaign.audience),
        "answer": Phrase(key, values),
    }
    await show(query, bot, words, Letter("surveys-pushed", said))
    await openers.open_survey(dialog_manager, known, show=ShowMode.SEND)


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
    await openers.open_survey(dialog_manager, known, show=ShowMode.SEND)


def _numbers(extra: str) -> tuple[int, int]:
    place, _, option = extra.partition(".")
    if not (place.isdecimal() and option.isdecimal()):
        raise UnknownWord
    return int(place), int(option)
