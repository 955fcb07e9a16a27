"""Texts longer than a message: said as a file, heard in pieces."""

from datetime import date

import pytest

from bot.delivery.long_texts import beginning, plain, too_long
from bot.delivery.messenger import TelegramMessenger
from bot.domain.bases.diagnoses import DiagnosisDraft, DiagnosisMethod
from bot.domain.people import Address
from bot.services.ports import Delivered, Letter, Receiver
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import World

CONCLUSION = "Темп урока & паузы <нужно наблюдать>. " * 12


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_a_screen_that_is_too_long_becomes_a_file(staff: Staff) -> None:
    await staff.working_pair()
    mentor = await actor_of(staff, MENTOR)
    for day in range(1, 13):
        draft = DiagnosisDraft(DiagnosisMethod.INTERVIEW, date(2026, 1, day), CONCLUSION)
        await staff.world.app.services.bases.diagnosing.record(staff.ids[MENTEE], draft, mentor)
    mentee = staff.mentee
    await mentee.writes("моя карточка")
    await mentee.taps("Затруднения")
    mentee.sees("Темп урока & паузы <нужно наблюдать>", "…", "Назад", "Меню")
    assert mentee.screen.file
    assert mentee.screen.file.name == "para.txt"
    whole = mentee.screen.file.content.decode("utf-8-sig")
    assert whole.count(CONCLUSION.strip()) == 12
    assert "<b>" not in whole
    await mentee.taps("Меню")
    assert mentee.screen.file is None
    mentee.sees("Настройки")


async def test_a_letter_that_is_too_long_becomes_a_file(staff: Staff) -> None:
    app = staff.world.app
    messenger = TelegramMessenger(app.bot, app.texts, staff.world.clock)
    chat = str(staff.mentee.person.id)
    words = "\n".join(f"Строка {number} <важно>" for number in range(400))
    letter = Letter("broadcast-told", {"words": words, "name": CURATOR})
    receiver = Receiver(Address("telegram", chat, chat), "ru", "Europe/Moscow")
    assert isinstance(await messenger.send(receiver, letter), Delivered)
    staff.mentee.sees("Строка 0 <важно>", "…")
    assert staff.mentee.screen.file
    assert "Строка 399 <важно>" in staff.mentee.screen.file.content.decode("utf-8-sig")


async def test_the_rest_of_a_divided_text_is_no_note_of_its_own(staff: Staff) -> None:
    await staff.working_pair()
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.taps("Записать")
    mentor.person.send_text("Разбирали урок. " * 255)
    mentor.person.send_text("И ещё о планах.")
    await staff.world.settle()
    assert mentor.heard("Слишком длинно")
    assert mentor.heard("Это продолжение длинного текста")
    async with staff.world.app.storage.read() as desk:
        pair = (await staff.pairs())[0]
        (meeting,) = (await desk.meetings.of_pairs([pair.id]))[pair.id]
    assert meeting.note is None


def test_what_fits_is_left_alone_and_marks_do_not_count() -> None:
    assert not too_long("<b>" + "а" * 4096 + "</b>")
    assert too_long("а" * 4097)
    assert too_long("🙂" * 2049)
    assert plain('<a href="https://school.example">школа</a> &amp; <b>сад</b>') == (
        "школа (https://school.example) & сад"
    )
    assert beginning("<b>Слово</b> и ещё " * 400).endswith("…")
    assert "<b>" not in beginning("<b>Слово</b> и ещё " * 400)
