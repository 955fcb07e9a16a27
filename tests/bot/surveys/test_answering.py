"""One question a screen: the promise first, conditions, ticks, words, leaving and coming back."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.ids import CampaignId
from bot.domain.surveys import FinishedSheet
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, SECOND, Staff
from tests.bot.surveys.sheets import asked, own
from tests.bot.world import restarted


async def kept(staff: Staff) -> list[FinishedSheet]:
    async with staff.world.app.storage.read() as desk:
        sent = await desk.surveys.of_organisation(staff.organisation, 5)
        return await desk.surveys.sheets.of_campaigns([one.campaign.id for one in sent])


async def draft(staff: Staff, name: str = MENTEE) -> dict[str, str]:
    async with staff.world.app.storage.read() as desk:
        (sent,) = await desk.surveys.of_organisation(staff.organisation, 5)
        known = CampaignId(sent.campaign.id)
        return await desk.surveys.sheets.draft(known, staff.ids[name])


async def test_question_with_a_condition_is_left_out_after_another_answer(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    mentee.sees("Анкета «Короткая»", "Вопрос 1 из 3.", "Встречались ли Вы")
    await mentee.taps("Да")
    mentee.sees("Вопрос 2 из 4.", "Сколько времени", "Можно выбрать или написать своё")
    await mentee.taps("Около часа")
    await mentee.taps("Назад")
    await mentee.taps("Назад")
    mentee.sees("Вопрос 1 из 4.", "• Да")
    await mentee.taps("Нет")
    mentee.sees("Вопрос 2 из 3.", "О чём говорили?")
    await mentee.writes("ученики")
    await mentee.taps("10")
    mentee.sees("Спасибо, ответы записаны", "Имени рядом с ними нет")
    (sheet,) = await kept(staff)
    assert sheet.answers == {"met": "no", "themes": "pupils", "mark": "10"}


async def test_several_ticks_and_own_words_are_one_answer(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    await mentee.taps("Нет")
    assert "Дальше" not in mentee.buttons
    await mentee.taps("Разбор урока")
    await mentee.taps("Ученики")
    await mentee.taps("Разбор урока")
    mentee.sees("✓ Ученики", "Дальше")
    await mentee.writes("Как говорить с родителями?")
    mentee.sees("Вопрос 3 из 3.")
    await mentee.taps("Назад")
    mentee.sees("✓ Ученики", "Сейчас записано: Как говорить с родителями?")
    await mentee.taps("Журнал и отчёты")
    await mentee.taps("Дальше")
    await mentee.writes("восемь баллов")
    (sheet,) = await kept(staff)
    assert sheet.answers["themes"] == "papers\npupils\nown:Как говорить с родителями?"
    assert sheet.answers["mark"] == "8"


@pytest.mark.parametrize("said", ["сто", "11", "может быть"])
async def test_words_that_answer_nothing_are_told_what_is_expected(
    staff: Staff, said: str
) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    await mentee.writes("анкета")
    await mentee.writes("может быть")
    assert mentee.heard("Напишите «да» или «нет»")
    await mentee.taps("Нет")
    await mentee.writes("журнал и отчеты")
    await mentee.writes(said)
    assert mentee.heard("Нужно число от 1 до 10")
    assert (await draft(staff)).keys() == {"met", "themes"}


async def test_typed_answers_do_as_well_as_taps(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    await mentee.taps("Да")
    await mentee.writes("полтора часа")
    mentee.sees("Вопрос 3 из 4.")
    await mentee.writes("разбор урока, журнал и отчёты")
    await mentee.writes("7 из 10")
    (sheet,) = await kept(staff)
    assert sheet.answers == {
        "met": "yes",
        "minutes": "own:полтора часа",
        "themes": "lesson\npapers",
        "mark": "7",
    }


async def test_restart_in_the_middle_loses_nothing(staff: Staff, database: Path) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    await mentee.taps("Нет")
    await mentee.taps("Журнал и отчёты")
    async with restarted(staff.world, database):
        await mentee.taps("Дальше")
        mentee.sees("Вопрос 3 из 3.")
        await mentee.writes("/menu")
    await staff.world.later(timedelta(days=5))
    await mentee.writes("анкета")
    mentee.sees("Вопрос 3 из 3.")
    await mentee.taps("9")
    mentee.sees("Спасибо")
    (sheet,) = await kept(staff)
    assert sheet.answers["themes"] == "papers"


async def test_closed_meanwhile_keeps_the_draft_readable_for_its_owner(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    await mentee.taps("Нет")
    await mentee.taps("Журнал и отчёты")
    await mentee.taps("Дальше")
    await staff.world.later(timedelta(days=8))
    await mentee.taps("9")
    assert "Анкета закрыта" in mentee.alert
    (screen,) = mentee.heard("Вы ответили на 2 из 3")
    assert "9" not in screen.buttons
    assert (await draft(staff)) == {"met": "no", "themes": "papers"}
    assert await kept(staff) == []
    await staff.forge(MENTEE, Tap("st", 1))
    mentee.sees(
        "«Короткая» закрыта", "Вы ответили на 2 из 3", "О чём говорили? — ", "Журнал и отчёты"
    )
    assert "Дальше" not in mentee.buttons


async def test_finished_sheet_is_not_answered_again(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    mentee = staff.mentee
    first = mentee.heard("Анкета «Короткая»")[-1]
    other = staff.phones[SECOND]
    for phone in (mentee, other):
        await phone.writes("анкета")
        phone.sees("Ответы без имени", "Вопрос 1 из 3.")
        await phone.writes("нет")
        await phone.writes("журнал и отчеты")
        await phone.writes("10")
        phone.sees("Спасибо")
    await mentee.taps("Да", on=first)
    mentee.sees("Вы уже ответили на эту анкету")
    assert [sheet.answers["met"] for sheet in await kept(staff)] == ["no", "no"]


@pytest.mark.parametrize(
    ("visibility", "promise", "thanks"),
    [
        ("identified", "Ответы хранятся с Вашим именем", "только отдельным файлом"),
        ("aggregate", "только средние и слова без имён", "только средние и слова без имён"),
        ("anonymous", "Ответы без имени", "Имени рядом с ними нет"),
    ],
)
async def test_the_promise_before_and_after_is_what_is_stored(
    staff: Staff, visibility: str, promise: str, thanks: str
) -> None:
    await own(staff, visibility)
    await asked(staff)
    mentee = staff.mentee
    mentee.sees("Анкета «Короткая»", promise)
    await mentee.taps("Нет")
    await mentee.writes("журнал и отчеты")
    await mentee.taps("5")
    mentee.sees("Спасибо", thanks)
    (sheet,) = await kept(staff)
    assert sheet.person_id == (None if visibility == "anonymous" else staff.ids[MENTEE])
    assert await draft(staff) == {}
