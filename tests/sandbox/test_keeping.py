"""A local Telegram is written down and brought back: nothing is lost, no number comes twice."""

import json

from aiogram.types import BufferedInputFile

from bot.sandbox.people import People, Person
from bot.sandbox.people.keeping import SITTING, bring_back, written_down
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.conftest import Clock, in_process
from tests.sandbox.keyboards import keyboard


async def test_second_sitting_goes_on_where_the_first_ended(
    anna: Person, people: People, clock: Clock
) -> None:
    first = anna.telegram
    async with in_process(first) as bot:
        await bot.set_my_name("Пара")
        await bot.send_document(anna.id, BufferedInputFile(b"PK", "пары.xlsx"))
        await bot.send_message(anna.id, "Была?", reply_markup=keyboard(["Да"]))
    press = anna.press("Да")
    people.add("Олег").block()
    kept = json.loads(json.dumps(written_down(people)))

    telegram = LocalTelegram(clock, limits=False, begun=kept["begun"] + SITTING)
    again = People(telegram)
    bring_back(again, kept)
    assert [person.name for person in again] == [person.name for person in people]
    assert again[0].messages == anna.messages
    assert again[0].files[0].content == b"PK"
    assert again[1].blocked
    assert telegram.bot["first_name"] == "Пара"
    second = again[0].press("Да")
    assert press is not None
    assert second is not None
    assert second.query_id != press.query_id
    (update,) = telegram.updates.pending
    assert update.id > max(pending.id for pending in first.updates.pending)
    assert again[0].send_text("слово").id > max(shown.id for shown in anna.messages)
