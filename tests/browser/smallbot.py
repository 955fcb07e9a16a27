"""A bot of a few lines: a card with buttons, a confirmation that reaches the other side."""

from aiogram import Bot, Dispatcher, F
from aiogram.enums import ChatAction
from aiogram.filters import CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)

from bot.sandbox.web import World
from tests.sandbox.keyboards import keyboard

CARD = "<b>Встреча</b> &lt;img src=x onerror=alert(1)&gt;: <i>сегодня</i>, 45 мин"


async def commands(bot: Bot) -> None:
    await bot.set_my_commands([BotCommand(command="menu", description="Меню")])


def small_bot(world: World) -> Dispatcher:
    """«Записать» on Anna's card asks Oleg; his answer pops up at him and edits her card."""
    dispatcher = Dispatcher()
    dispatcher.message.register(begin, CommandStart())
    dispatcher.message.register(menu, F.text == "/menu")
    dispatcher.message.register(hear)
    saved = Saved(world)
    dispatcher.callback_query.register(saved.save, F.data == "Записать")
    dispatcher.callback_query.register(saved.confirm, F.data == "Была")
    return dispatcher


async def begin(message: Message) -> None:
    await message.answer(CARD, parse_mode="HTML", reply_markup=keyboard(["Записать"], ["Нет"]))


async def menu(message: Message) -> None:
    rows = [[KeyboardButton(text="Справка")]]
    await message.answer("Меню", reply_markup=ReplyKeyboardMarkup(keyboard=rows))


async def hear(message: Message, bot: Bot) -> None:
    if message.text == "файл":
        await message.answer_document(BufferedInputFile(b"PK", "пары.xlsx"), caption="Сводка")
    elif message.text == "жди":
        await bot.send_chat_action(message.chat.id, ChatAction.TYPING)
    else:
        kind = "voice" if message.voice else "photo"
        await message.answer(f"Слышу: {message.text or kind}")


class Saved:
    def __init__(self, world: World) -> None:
        self._world = world

    async def save(self, query: CallbackQuery, bot: Bot) -> None:
        oleg = self._world.people[1]
        await query.answer("Записано")
        if isinstance(query.message, Message):
            await query.message.edit_text("Ждём Олега", reply_markup=keyboard(["Исправить"]))
        await bot.send_message(oleg.id, "Встреча была?", reply_markup=keyboard(["Была"]))

    async def confirm(self, query: CallbackQuery, bot: Bot) -> None:
        await query.answer("Спасибо, это видит только куратор", show_alert=True)
        await bot.send_message(self._world.people[0].id, "Олег подтвердил")
