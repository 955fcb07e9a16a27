"""One person at a keyboard plays everybody."""

import html
import io
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from rich.console import Console

from bot.sandbox.people import People, Person
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.terminal import Picture, TerminalPlayer
from bot.texts import Texts
from tests.sandbox.conftest import Clock, in_process
from tests.sandbox.keyboards import keyboard, one_button

MOSCOW = ZoneInfo("Europe/Moscow")
TEXTS = Texts.load()


def say(key: str, /, **values: str | int) -> str:
    return TEXTS.render("ru", key, **values)


class Desk:
    """The bot's side of the terminal: a dispatcher fed by hand, and the test's clock."""

    def __init__(self, telegram: LocalTelegram, clock: Clock) -> None:
        self.telegram = telegram
        self.clock = clock
        self.bot = Bot(telegram.token, session=SandboxSession(telegram))
        self.dispatcher = Dispatcher()
        self.dispatcher.message.register(self.greet)
        self.dispatcher.callback_query.register(self.agree)
        self.offset = 0

    def now(self) -> datetime:
        return self.clock.now

    async def settle(self) -> None:
        for update in await self.bot.get_updates(offset=self.offset):
            self.offset = update.update_id + 1
            await self.dispatcher.feed_update(self.bot, update)

    async def move_clock(self, to: datetime) -> None:
        self.clock.now = to
        for chat in [chat for chat in self.telegram.chats.values() if chat.started]:
            await self.bot.send_message(chat.id, "Пора записать встречу")

    async def greet(self, message: Message) -> None:
        words = f"<b>Слышу</b>: {html.escape(message.text or str(message.content_type))}"
        keys = keyboard(["Да", "Нет"], ["Потом"])
        await message.answer(words, reply_markup=keys, parse_mode="HTML")

    async def agree(self, query: CallbackQuery) -> None:
        await query.answer(f"Нажато: {query.data}")


def script(*lines: str) -> Callable[[str], Awaitable[str]]:
    left = list(lines)

    async def read(_: str) -> str:
        if not left:
            raise EOFError
        return left.pop(0)

    return read


@pytest.fixture
def desk(telegram: LocalTelegram, clock: Clock) -> Desk:
    return Desk(telegram, clock)


async def play(desk: Desk, people: People, *lines: str, width: int = 70) -> str:
    shown = io.StringIO()
    console = Console(file=shown, width=width, highlight=False)
    player = TerminalPlayer(people, desk, script(*lines), Picture(console, say, MOSCOW))
    await player.run()
    return shown.getvalue()


async def test_write_press_and_see_the_answer(desk: Desk, people: People, anna: Person) -> None:
    shown = await play(desk, people, "1", "план <готов> [red]", "2", "/q", "не прочитано")
    assert "Слышу: план <готов> [red]" in shown
    assert "[1] Да   [2] Нет" in shown
    assert "[3] Потом" in shown
    assert "▌ Нажато: Нет" in shown
    assert "09.02 09:00" in shown
    assert anna.unanswered == []
    assert all("не прочитано" not in it.text for it in anna.messages)


async def test_buttons_of_older_messages_are_numbered_on(
    desk: Desk, people: People, anna: Person
) -> None:
    await play(desk, people, "1", "раз", "два", "1", "6")
    first, last = anna.presses
    assert (first.data, last.data) == ("Да", "Потом")
    assert [it.text for it in anna.heard] == ["Слышу: раз", "Слышу: два"]


async def test_a_number_is_sent_as_text_with_an_apostrophe(
    desk: Desk, people: People, anna: Person
) -> None:
    shown = await play(desk, people, "1", "45", "'45", "/menu")
    assert "Кнопки 45 здесь нет" in shown
    assert [it.text for it in anna.messages if not it.by_bot] == ["/start", "45", "/menu"]


async def test_others_with_something_new(desk: Desk, people: People, anna: Person) -> None:
    oleg = people.add("Олег")
    oleg.open_link()
    shown = await play(desk, people, "1", "/p", "2", "/p", "9")
    assert "Новое есть и у других: Олег" in shown
    assert "2  Олег  1 новое сообщение" in shown
    assert "Такого номера нет" in shown
    assert (anna.unread, oleg.unread) == (0, 0)


async def test_clock_goes_forward_only(desk: Desk, people: People, anna: Person) -> None:
    shown = await play(desk, people, "/t", "/t завтра 9:00", "/t вчера", "/t 01.02.2026", "1")
    assert "Сейчас 09.02.2026 09:00" in shown
    assert "Сейчас 10.02.2026 09:00" in shown
    assert "Непонятно, какое это время" in shown
    assert "Часы идут только вперёд" in shown
    assert anna.last.text == "Пора записать встречу"


async def test_block_voice_and_newcomer(desk: Desk, people: People, anna: Person) -> None:
    shown = await play(
        desk, people, "/b", "/v", "1", "/v", "/b", "слово", "/v", "/p", "/p 1", "/b", "слово",
        "/n", "/n Ольга Ли", "/start abc",
    )  # fmt: skip
    assert "Слышу: ContentType.VOICE" in shown
    assert shown.count("Вернуть его: /b") == 2
    assert "бот заблокирован" in shown
    assert anna.messages[-2].text == "слово"
    assert people[1].name == "Ольга Ли"
    assert people[1].last.text == "Слышу: /start abc"


async def test_file_is_saved_without_overwriting(
    desk: Desk, people: People, anna: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TerminalPlayer, "folder", tmp_path)
    file = BufferedInputFile(b"table", "../сводка.xlsx")
    await desk.bot.send_document(anna.id, file, caption="Сводка")
    shown = await play(desk, people, "1", "/f 2", "/f 1", "/f 1", width=200)
    assert "Такого файла на экране нет" in shown
    assert "сводка.xlsx, 1 КБ" in shown
    saved = sorted(path.name for path in tmp_path.iterdir())
    assert saved == ["сводка (2).xlsx", "сводка.xlsx"]
    assert all(path.read_bytes() == b"table" for path in tmp_path.iterdir())


async def test_button_that_leads_out(desk: Desk, people: People, anna: Person) -> None:
    outside = one_button(text="Сайт", url="https://example.org")
    await desk.bot.send_message(anna.id, "?", reply_markup=outside)
    shown = await play(desk, people, "1", "1")
    assert "«Сайт» работает только на телефоне" in " ".join(shown.split())


async def test_long_text_is_wrapped_on_a_narrow_screen(
    desk: Desk, people: People, anna: Person
) -> None:
    await desk.bot.send_message(anna.id, "слово " * 200)
    shown = await play(desk, people, "1", width=32)
    assert max(map(len, shown.splitlines())) <= 32
    assert len(re.findall("слово", shown)) == 200


async def test_poll_is_answered_by_number(desk: Desk, people: People, anna: Person) -> None:
    async with in_process(anna.telegram) as bot:
        await bot.send_poll(anna.id, "Когда?", ["Пн", "Вт"])
        await bot.send_poll(anna.id, "2 × 2?", ["4", "5"], type="quiz", correct_option_ids=[0])
    shown = await play(desk, people, "1", "2", "4", "2")
    assert "[1] ○ Пн   \n  [2] ○ Вт   \n" in shown
    assert "[2] ● Вт · 1" in shown
    assert "  ○ 4 · 0 ✓\n  ● 5 · 1\n" in shown
    assert not anna.telegram.chats[anna.id].messages[-2].json["poll"]["total_voter_count"]
