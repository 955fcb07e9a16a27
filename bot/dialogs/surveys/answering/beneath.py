"""Words typed beside the window of a question: what a button of it would say."""

from dataclasses import dataclass

from aiogram_dialog import DialogManager

from bot.catalog.surveys import Question
from bot.dialogs.surveys.answering.screen import option_words
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.surveys.answers import chosen
from bot.domain.surveys.refusals import AnswerUnclear
from bot.services.surveys import Sheet
from bot.services.surveys.typed import understood


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer to the first open question of a sheet; `message`: the letter that asks it."""

    sheet: Sheet
    question: Question
    value: str
    message: int


async def typed_beneath(manager: DialogManager, said: str) -> Typed | None:
    """The answer to the newest letter, below which nothing was shown; None for anything else.

    None too where more than one questionnaire waits, and for the last question: its answer could
    not be taken back.
    """
    surveying, by = services_of(manager).surveying, speaker(manager)
    waiting = await surveying.waiting(by)
    told = await surveying.told_last(by) if len(waiting) == 1 else None
    if told is None or told[0] != waiting[0].id or told[1] <= _screen(manager):
        return None
    sheet = await surveying.sheet(told[0], by)
    value = _by_button(sheet, said, tongue(manager))
    if value is None or sheet.place + 1 == len(sheet.questions):
        return None
    return Typed(sheet, sheet.questions[sheet.place], value, told[1])


async def looks_like_answer(manager: DialogManager, said: str) -> bool:
    """Whether a questionnaire that waits would take it."""
    surveying, by = services_of(manager).surveying, speaker(manager)
    for campaign in await surveying.waiting(by):
        sheet = await surveying.sheet(campaign.id, by)
        if _by_button(sheet, said, tongue(manager)) is not None:
            return True
    return False


def _screen(manager: DialogManager) -> int:
    return manager.current_stack().last_message_id or 0


def _by_button(sheet: Sheet, said: str, words: Tongue) -> str | None:
    """Words of one's own could be about anything: buttons alone count."""
    if sheet.complete or sheet.closed:
        return None
    question = sheet.questions[sheet.place]
    try:
        value = understood(question, said, option_words(question, words))
    except AnswerUnclear:
        return None
    codes, own = chosen(value)
    return value if not own and codes and set(codes) <= set(question.codes) else None
