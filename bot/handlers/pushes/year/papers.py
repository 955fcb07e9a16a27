"""Buttons under files and letters: a meeting or a plan for the calendar, a paper to be printed."""

from typing import Any

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from bot.dialogs.exports.handing import Asker, hand_to
from bot.dialogs.papers.datebook import BARE, OF_MEETING, OF_PAIR, WITH_NAMES, dates_parcel
from bot.dialogs.turn import tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import MeetingId, PairId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.services.datebook import Dates
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    papers = Router(name="push-papers")
    papers.callback_query.register(calendar, TapIs(WITH_NAMES, BARE))
    return papers


async def calendar(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """The file as it is now."""
    services: Services = data["services"]
    actor: Actor = data["actor"]
    bot: Bot = data["bot"]
    words, dates = tongue(data), await _dates(services, tap, actor)
    bare = Tap(BARE, tap.subject, tap.extra) if tap.verb == WITH_NAMES else None
    asker = Asker(bot, query.from_user.id, actor, words, services, query)
    await hand_to(asker, dates_parcel(actor, words, dates, bare))


async def _dates(services: Services, tap: Tap, by: Actor) -> Dates:
    match tap.extra:
        case str(code) if code == OF_MEETING:
            return await services.datebook.meeting(MeetingId(tap.subject), by)
        case str(code) if code == OF_PAIR:
            return await services.datebook.plan(PairId(tap.subject), by)
    raise UnknownWord
