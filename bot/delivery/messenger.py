"""The road to a person in Telegram: words a letter, sends it, says what became of it."""

from zoneinfo import ZoneInfo

from aiogram import Bot

from bot.delivery.editing import edit_or_send
from bot.delivery.letters import Wording
from bot.delivery.pace import speaking_first
from bot.delivery.sending import attempt
from bot.delivery.tables import rich, send_rich
from bot.services.ports import Clock, Letter, Outcome, Receiver
from bot.texts import Texts


class TelegramMessenger:
    """Implements ports.Messenger; takes what the answers to taps leave of the rate."""

    def __init__(self, bot: Bot, texts: Texts, clock: Clock) -> None:
        self._bot = bot
        self._texts = texts
        self._clock = clock

    async def send(self, receiver: Receiver, letter: Letter) -> Outcome:
        """Raises only where a text is broken, which the tests of the locales exclude."""
        zone = ZoneInfo(receiver.zone)
        wording = Wording(self._texts, receiver.language, zone, self._clock(), receiver.behalf)
        text, keyboard = wording.message(letter)
        chat = int(receiver.address.chat_id)
        over = None if letter.over is None else int(letter.over)
        cells = wording.cells(letter) if receiver.tables and over is None else []

        async def say() -> int:
            if cells and (sent := await send_rich(self._bot, chat, rich(text, cells), keyboard)):
                return sent.message_id
            return await edit_or_send(self._bot, chat, over, text, keyboard)

        with speaking_first():
            return await attempt(say)
