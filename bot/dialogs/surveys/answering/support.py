"""Little support in an answer: help is offered on the spot, to this person alone.

Nothing is written down: of an anonymous sheet nobody may learn what was said in it.
"""

from typing import Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.openers.petitions import open_requests, open_requests_above
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.words import Label, Say
from bot.domain.pairs import PairStatus
from bot.domain.surveys import OWN, TRIAL, Audience, Stage
from bot.services.surveys import Sheet

# How the official questionnaires call it; before a programme it is asked what is expected.
_QUESTION: Final = "support"


async def left_alone(manager: DialogManager, sheet: Sheet) -> bool:
    """Whether the mentee has just said that a mentor's support is little."""
    campaign, said = sheet.campaign, sheet.answers.get(_QUESTION, "")
    if campaign.audience is not Audience.MENTEES or campaign.kind in (OWN, TRIAL) or not said:
        return False
    if sheet.questionnaire.stage is Stage.ENTRY:
        return False
    return await services_of(manager).signals.rules.little_support(said, speaker(manager))


async def choose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Whom to tell, and of what: mediation, a psychologist, another mentor."""
    pairs = await services_of(manager).pairing.mine(speaker(manager))
    working = [pair.id for pair in pairs if pair.status is PairStatus.ACTIVE]
    if len(working) == 1:
        await open_requests_above(manager, working[0])
    else:
        await open_requests(manager)


def words() -> Say:
    return Say("signals-support", when="alone")


def button() -> Button:
    return Button(Label("button-signals-support"), id="support", on_click=choose, when="alone")
