"""Taps: the button that is meant, what arrives, what is answered."""

import pytest
from aiogram import Bot
from aiogram.types import (
    InaccessibleMessage,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.sandbox.people import Impossible, Person
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.arrivals import arrived
from tests.sandbox.keyboards import keyboard, one_button


@pytest.fixture
def bot(telegram: LocalTelegram) -> Bot:
    return Bot(telegram.token, session=SandboxSession(telegram))


async def test_press_by_label_by_place_and_in_an_old_message(
    telegram: LocalTelegram, anna: Person, bot: Bot
) -> None:
    await bot.send_message(anna.id, "раз", reply_markup=keyboard(["Да", "Нет"]))
    old = anna.last
    await bot.send_message(anna.id, "два", reply_markup=keyboard(["✅ Записать", "Отмена"]))
    for button in ("Записать", "Да", 1):
        anna.press(button)
    anna.press("Нет", on=old)
    taps = [update.callback_query for update in arrived(telegram)]
    assert [tap.data for tap in taps if tap] == ["✅ Записать", "Да", "Отмена", "Нет"]
    assert [tap.message.message_id - old.id for tap in taps if tap and tap.message] == [1, 0, 1, 0]
    with pytest.raises(Impossible, match="no button 'Назад'"):
        anna.press("Назад")
    assert len(telegram.unanswered) == 4


async def test_part_of_a_label_must_mean_one_button(anna: Person, bot: Bot) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["30 мин", "45 мин"]))
    with pytest.raises(Impossible, match="may mean any of"):
        anna.press("мин")


async def test_tap_on_a_screen_that_was_deleted(
    telegram: LocalTelegram, anna: Person, bot: Bot
) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["Да"]))
    stale = anna.last
    await bot.delete_message(anna.id, stale.id)
    anna.press("Да", on=stale)
    tap = arrived(telegram)[0].callback_query
    assert tap is not None
    assert isinstance(tap.message, InaccessibleMessage)


async def test_alert_and_spinning_button(anna: Person, bot: Bot) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["Да"]))
    press = anna.press("Да")
    assert press is not None
    assert anna.unanswered == [press]
    assert anna.alert == ""
    await bot.answer_callback_query(press.query_id, text="Записано", show_alert=True)
    assert (anna.alert, anna.unanswered) == ("Записано", [])
    assert press.answer is not None
    assert press.answer.alert


async def test_link_button_to_the_bot_is_a_start(
    telegram: LocalTelegram, anna: Person, bot: Bot
) -> None:
    inside = one_button(text="Войти", url="https://t.me/para_demo_bot?start=code1")
    await bot.send_message(anna.id, "?", reply_markup=inside)
    assert anna.press("Войти") is None
    assert anna.messages[-1].text == "/start code1"
    outside = one_button(text="Сайт", url="https://example.org")
    await bot.send_message(anna.id, "?", reply_markup=outside)
    with pytest.raises(Impossible, match="leads out"):
        anna.press("Сайт")


async def test_reply_keyboard_speaks_for_the_person(anna: Person, bot: Bot) -> None:
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Меню")]])
    await bot.send_message(anna.id, "?", reply_markup=keys)
    assert anna.keyboard == [["Меню"]]
    anna.press("Меню")
    assert anna.messages[-1].text == "Меню"
    await bot.send_message(anna.id, "!", reply_markup=ReplyKeyboardRemove())
    assert anna.keyboard == []
