"""The whole of Para over HTTP: from the first link to the file, through three lives."""

import asyncio
import io
import re
from datetime import timedelta

from openpyxl import load_workbook

from tests.process.living import Living
from tests.process.phones import FarPhone

AWAY = timedelta(minutes=2)


async def test_a_school_begins_from_the_first_link_and_loses_nothing_on_the_way(
    bot: Living,
) -> None:
    await bot.start()
    curator = await founder(bot, await bot.first_link())
    mentor, mentee = bot.phone("Татьяна"), bot.phone("Илья")
    codes = [await invited(curator, *whom) for whom in (MENTOR, MENTEE)]
    await proposed(curator)

    # Both open their links while Telegram is silent, and the bot is told to stop.
    bot.silence("sendMessage")
    mentor.person.open_link(codes[0])
    mentee.person.open_link(codes[1])
    await bot.until(lambda: bot.hanging == 2)
    code, seconds = await bot.stop()
    assert (code, seconds < 10) == (0, True), bot.log.read_text()
    bot.speak()

    await bot.start(AWAY)
    await asyncio.gather(joined(mentor), joined(mentee))
    assert bot.rows("SELECT status FROM pair") == ["active"]
    await planned(mentor, mentee)
    await logged_through_a_kill(bot, mentor)

    await confirmed(bot, mentee)
    await summed_up(curator)
    await mentor.writes("настройки")
    await mentor.taps("Часы тишины", "19:00–08:00")
    await mentor.sees("19:00–08:00")
    assert bot.aside == []
    assert "Traceback" not in bot.log.read_text()


MENTOR = ("Наставник", "Соколова Татьяна")
MENTEE = ("Наставляемый", "Белов Илья")


async def founder(bot: Living, code: str) -> FarPhone:
    curator = bot.phone("Мария", "Волкова")
    await curator.opens(code)
    await curator.writes("Школа № 7")
    await curator.taps("Согласен(на)", "Как в Telegram")
    await curator.sees("Школа № 7", "Пригласить")
    return curator


async def invited(curator: FarPhone, role: str, name: str) -> str:
    await curator.writes("пригласить")
    await curator.taps(role, "Одному, имя впишу я")
    await curator.writes(name)
    shown = await curator.sees(f"{name}, Вас приглашает", "https://t.me/")
    found = re.search(r"start=(\S+)", shown.text)
    assert found
    return found[1]


async def proposed(curator: FarPhone) -> None:
    """The order is known before they agree, so the last «Согласен(на)» starts the pair."""
    await curator.writes("новая пара")
    await curator.taps("Наставник", MENTOR[1], "Наставляемые", MENTEE[1], "Готово")
    await curator.taps("Предложить", "Приказ готовится")
    await curator.sees("Приказ готовится", "ждём ответа")


async def joined(phone: FarPhone) -> None:
    """Both the consent and the proposal of a pair say «Согласен(на)»."""
    await phone.taps("Согласен(на)", on=await phone.sees("Согласие на обработку"))
    await phone.sees("Готово", "План")
    await phone.taps("Согласен(на)", on=await phone.sees("Пара начнётся, когда согласятся все"))


async def planned(mentor: FarPhone, mentee: FarPhone) -> None:
    await mentor.writes("план")
    await mentor.taps("Добавить пункт")
    await mentor.writes("Разобрать план урока")
    await mentor.taps("Предложить")
    await mentee.writes("план")
    await mentee.taps("1. Разобрать план урока", "Принять")
    assert mentor.bot.rows("SELECT status, title FROM plan_item") == [
        ("planned", "Разобрать план урока")
    ]


async def logged_through_a_kill(bot: Living, mentor: FarPhone) -> None:
    """Killed when the meeting was recorded and the mentor had not seen it yet."""
    await mentor.writes("/log", "Про оценивание")
    bot.silence()
    mentor.person.press("Записать")
    await bot.until(lambda: bot.hanging > 2 and bool(bot.rows("SELECT id FROM meeting")))
    await bot.kill()
    bot.speak()
    await bot.start(AWAY)
    await mentor.sees("Записано", "Про оценивание")
    await mentor.writes("И о журнале")
    assert bot.rows("SELECT note FROM meeting") == ["Про оценивание\nИ о журнале"]


async def confirmed(bot: Living, mentee: FarPhone) -> None:
    await mentee.taps("5", on=await mentee.sees("Записана встреча", "Было не так"))
    await mentee.sees("Спасибо, отмечено: 5")
    assert bot.rows("SELECT status FROM meeting") == ["confirmed"]
    assert bot.rows("SELECT score FROM pulse") == [5]
    await mentee.writes("план")
    await mentee.taps("✅")
    assert bot.rows("SELECT status FROM plan_item") == ["done"]


async def summed_up(curator: FarPhone) -> None:
    await curator.writes("сводка")
    await curator.sees("действует 1 пара")
    await curator.taps("Выгрузить")
    await curator.bot.until(lambda: bool(curator.person.files))
    (file,) = [one for one in curator.person.files if one.name.endswith(".xlsx")]
    book = load_workbook(io.BytesIO(file.content))
    assert book.sheetnames[:4] == ["Сводка", "Пары", "План", "Встречи"]
    cells = [cell.value for row in book["Встречи"].iter_rows() for cell in row]
    assert "Соколова Татьяна" in str(cells)
