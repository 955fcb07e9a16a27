"""The only module that knows every other one: builds the parts, runs them, closes in reverse."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram_dialog import setup_dialogs

from bot.clock import RunningClock
from bot.config import Settings
from bot.delivery.incoming.dialog_state import TurnIsolation, turn_dispatcher
from bot.delivery.incoming.intake import Intake
from bot.delivery.incoming.left_drafts import LiveDrafts
from bot.delivery.incoming.turns import Turns
from bot.delivery.incoming.webhook import Webhook, WebhookPlace
from bot.delivery.messenger import TelegramMessenger
from bot.delivery.pace import Pace
from bot.delivery.profile import introduce
from bot.delivery.tables import Screens
from bot.handlers.routing import all_routers
from bot.handlers.speaker.who import Who
from bot.scheduler import Rounds
from bot.services.assembly import assemble
from bot.services.registry import Services
from bot.storage.engine import Storage
from bot.storage.live import LiveStore
from bot.texts import Texts

log = structlog.get_logger(__name__)

# Dialog state written by another number is announced as lost: raise it when windows change shape.
DIALOGS = 1
DRAIN_SECONDS = 8


@dataclass
class App:
    """The running product; Telegram's side is whatever the session leads to."""

    bot: Bot
    dispatcher: Dispatcher
    storage: Storage
    live: LiveStore
    services: Services
    intake: Intake
    rounds: Rounds
    clock: RunningClock
    texts: Texts
    webhook: Webhook | None = None

    async def run(self) -> None:
        """Take in, work and speak until SIGTERM or SIGINT; then finish what is begun."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        await self.run_until(stop)

    async def run_until(self, stop: asyncio.Event) -> None:
        """As `run`, until somebody sets `stop`; StartError when the webhook's port is taken."""
        if self.webhook:
            await self.webhook.open()
        way_in = self.webhook.announce() if self.webhook else self.intake.poll_forever()
        async with asyncio.TaskGroup() as parts:
            parts.create_task(way_in)
            parts.create_task(self.intake.work_forever())
            await self.rounds.start(parts)
            introduction = parts.create_task(introduce(self.bot, self.texts))
            log.info("app.started")
            await stop.wait()
            log.info("app.stopping")
            introduction.cancel()
            if self.webhook:
                await self.webhook.close()
            async with asyncio.TaskGroup() as endings:
                endings.create_task(self.intake.drain(DRAIN_SECONDS))
                endings.create_task(self.rounds.stop(DRAIN_SECONDS))
        log.info("app.stopped")

    async def settle(self) -> None:
        """Handle what came and say what is due, until nothing is left: demos and tests."""
        await self.intake.run_once()
        await self.rounds.run_once()
        await self.intake.run_once()


@asynccontextmanager
async def opened(
    settings: Settings, clock: RunningClock, session: BaseSession, pace: Pace | None = None
) -> AsyncIterator[App]:
    """All parts over a migrated database; closed in reverse."""
    async with AsyncExitStack() as closing:
        storage = Storage.at(settings.database_url)
        closing.push_async_callback(storage.close)
        live = await LiveStore.open(settings.live_path, clock)
        closing.push_async_callback(live.close)
        bot = _bot(settings, session, pace or Pace())
        closing.push_async_callback(session.close)
        texts, turns = Texts.load(), Turns(live, DIALOGS)
        messenger = TelegramMessenger(bot, texts, clock)
        services = assemble(storage, clock, messenger, settings.timezone)
        closing.push_async_callback(services.errands.close)
        dispatcher = _dispatcher(turns, Who(services, texts, clock, settings.timezone))
        intake = Intake(bot, dispatcher, live, turns)
        yield App(
            bot=bot,
            dispatcher=dispatcher,
            storage=storage,
            live=live,
            services=services,
            intake=intake,
            rounds=Rounds(services, settings.round_seconds, LiveDrafts(live, turns)),
            clock=clock,
            texts=texts,
            webhook=_webhook(settings, bot, intake),
        )


def _bot(settings: Settings, session: BaseSession, pace: Pace) -> Bot:
    session.middleware(pace)
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    return Bot(token, session, default=DefaultBotProperties(parse_mode=ParseMode.HTML.value))


def _webhook(settings: Settings, bot: Bot, intake: Intake) -> Webhook | None:
    if settings.webhook_url is None:
        return None
    host, port = settings.webhook_place
    place = WebhookPlace(settings.webhook_url, settings.webhook_password, host, port)
    return Webhook(bot, place, intake.accept, intake.kinds)


def _dispatcher(turns: Turns, who: Who) -> Dispatcher:
    dispatcher = turn_dispatcher(turns)
    dispatcher.update.outer_middleware(who)
    dispatcher.include_routers(*all_routers())
    setup_dialogs(dispatcher, message_manager=Screens(), events_isolation=TurnIsolation(turns))
    return dispatcher
