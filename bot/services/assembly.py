"""Services built once, each given only what it needs."""

from bot.services.calendars import Calendars
from bot.services.helping import Helping
from bot.services.joining import Joining
from bot.services.journal import Journal
from bot.services.nudging import Nudging
from bot.services.overview import Overview
from bot.services.pairing import Pairing
from bot.services.people import People
from bot.services.planning import Planning
from bot.services.ports import Clock, Messenger
from bot.services.registry import Services
from bot.services.reminding import Reminding
from bot.services.speaking import Speaking
from bot.services.surveying import Surveying
from bot.storage.engine import Storage


def assemble(storage: Storage, clock: Clock, messenger: Messenger) -> Services:
    calendars = Calendars()
    return Services(
        joining=Joining(storage, clock),
        people=People(storage, clock),
        pairing=Pairing(storage, clock, calendars),
        planning=Planning(storage, clock, calendars),
        journal=Journal(storage, clock, calendars),
        helping=Helping(storage, clock, calendars),
        surveying=Surveying(storage, clock, calendars),
        overview=Overview(storage, clock, calendars),
        nudging=Nudging(storage, clock, calendars),
        reminding=Reminding(storage, clock, calendars),
        speaking=Speaking(storage, clock, calendars, messenger),
    )
