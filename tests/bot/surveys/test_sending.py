"""A questionnaire from the curator's card to the figures, and what is never shown."""

from datetime import timedelta

from bot.domain.bases.candidacies import Stage
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff
from tests.bot.world import Phone


async def sent(staff: Staff, *taps: str) -> None:
    """The curator sends the questionnaire, and the minute passes."""
    await staff.curator.taps("Анкеты")
    for tap in taps:
        await staff.curator.taps(tap)
    await staff.curator.taps("Отправить")
    await staff.world.later(timedelta(minutes=2))


async def answered(phone: Phone, score: str = "8") -> None:
    await phone.taps(score)
    await phone.taps(score)
    await phone.taps("Часто")
    await phone.taps("Да")


async def test_five_questions_cost_five_taps(staff: Staff) -> None:
    await sent(staff)
    mentee = staff.mentee
    mentee.sees("Анкета «Как идёт наставничество»", "1 из 5.", "10")
    job = mentee.job()
    await answered(mentee)
    mentee.sees("5 из 5.", "Напишите ответ")
    await mentee.taps("Пропустить")

    mentee.sees("Спасибо, ответы записаны")
    assert (job.taps, job.characters) == (5, 0)


async def test_answers_wait_for_weeks_and_may_be_changed(staff: Staff) -> None:
    await sent(staff, "14 дней")
    mentee = staff.mentee
    await mentee.taps("7")
    mentee.sees("2 из 5.")
    await mentee.writes("/menu")
    await staff.world.later(timedelta(days=10))
    await mentee.writes("анкета")
    mentee.sees("2 из 5.")
    await mentee.taps("Назад")
    mentee.sees("1 из 5.", "• 7")
    await mentee.taps("9")
    await mentee.writes("6")
    mentee.sees("3 из 5.")
    await mentee.writes("редко")
    mentee.sees("4 из 5.")
    await mentee.taps("Нет")
    await mentee.writes("Больше <практики> & времени")
    mentee.sees("Спасибо")
    async with staff.world.app.storage.read() as desk:
        (campaign,) = await desk.surveys.of_organisation(staff.organisation, 5)
        (said,) = await desk.surveys.sheets.of_campaigns([campaign.campaign.id])
    assert campaign.finished == 1
    assert said.person_id is None
    assert said.answers == {
        "comfort": "9",
        "support": "6",
        "freq": "seldom",
        "glad": "no",
        "lacking": "Больше <практики> & времени",
    }


async def test_answer_typed_under_the_letter_is_told_and_may_be_changed(staff: Staff) -> None:
    await sent(staff)
    mentee, letter = staff.mentee, staff.mentee.screen
    await mentee.writes("восемь")
    mentee.sees("Вопрос 1, записано: 8", "Вопрос 2 из 5", "Назад")
    (kept,) = mentee.heard("Ответ записан: 8")
    assert (kept.id, kept.buttons) == (letter.id, [])
    await mentee.taps("Назад")
    await mentee.taps("6")
    mentee.sees("Вопрос 1, записано: 6", "Вопрос 2 из 5")


async def test_answer_typed_under_anything_else_is_asked_by_buttons(staff: Staff) -> None:
    await sent(staff)
    await staff.mentee.writes("/menu")
    await staff.mentee.writes("8")
    staff.mentee.sees("Похоже на ответ анкеты", "/survey")
    await staff.mentee.writes("сто")
    staff.mentee.sees("Не получилось понять")
    async with staff.world.app.storage.read() as desk:
        (campaign,) = await desk.surveys.of_organisation(staff.organisation, 5)
        assert not await desk.surveys.sheets.draft(campaign.campaign.id, staff.ids[MENTEE])


async def test_word_that_is_no_answer_is_refused_and_nothing_is_lost(staff: Staff) -> None:
    await sent(staff)
    await staff.mentee.taps("7")
    await staff.mentee.writes("сто")
    assert staff.mentee.heard("Нужно число от 1 до 10")
    await staff.mentee.writes("5")
    staff.mentee.sees("3 из 5.")


async def test_survey_taken_back_reaches_nobody(staff: Staff) -> None:
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Отправить")
    staff.curator.sees("уйдёт через минуту", "2 человека")
    await staff.curator.taps("Отменить")
    staff.curator.sees("Анкета отменена")
    await staff.world.later(timedelta(minutes=2))
    assert not staff.mentee.heard("Анкета «")
    async with staff.world.app.storage.read() as desk:
        assert await desk.surveys.of_organisation(staff.organisation, 5) == []


async def test_answers_of_two_people_are_not_shown(staff: Staff) -> None:
    await sent(staff)
    await answered(staff.mentee)
    await staff.mentee.writes("Очень личное")
    curator = staff.curator
    await curator.taps("Назад")
    await curator.taps("Отправленные и итоги")
    await curator.taps("1 из 2")
    curator.sees("Ответили полностью: 1 из 2", "Итоги появятся")

    await answered(staff.phones[SECOND])
    await staff.phones[SECOND].taps("Пропустить")
    await curator.taps("Назад")
    await curator.taps("2 из 2")
    curator.sees("показывается от 5 человек")
    assert "Среднее" not in curator.text
    assert "личное" not in curator.text


async def test_only_the_audience_is_asked_and_strangers_answer_nothing(staff: Staff) -> None:
    await sent(staff)
    assert not staff.mentor.heard("Анкета «")
    for tap in (Tap("sq", 1, "0.3"), Tap("st", 1), Tap("sq", 1, "x"), Tap("sq", 77, "0.1")):
        phone = await staff.forge(MENTOR, tap)
        assert "Этого здесь нет" in phone.alert + phone.text or "не предлагается" in phone.alert
    async with staff.world.app.storage.read() as desk:
        (campaign,) = await desk.surveys.of_organisation(staff.organisation, 5)
        assert await desk.surveys.sheets.answers(campaign.campaign.id) == {}


async def test_closed_survey_says_so(staff: Staff) -> None:
    await sent(staff, "3 дня")
    opened = staff.mentee.heard("Анкета «")[-1]
    await staff.world.later(timedelta(days=4))
    await staff.mentee.taps("7", on=opened)
    assert "Анкета закрыта" in staff.mentee.alert + staff.mentee.text
    assert staff.ids[CURATOR]


async def test_survey_closed_before_its_time_tells_by_the_rule(staff: Staff) -> None:
    await sent(staff, "3 дня")
    opened = staff.mentee.heard("Анкета «")[-1]
    await answered(staff.phones[SECOND])
    await staff.phones[SECOND].writes("Очень личное")
    curator = staff.curator
    await curator.taps("Назад")
    await curator.taps("Отправленные и итоги")
    await curator.taps("1 из 2")
    await curator.taps("Закрыть анкету")
    curator.sees("Итоги появятся", "Не закрывать")
    await staff.world.later(timedelta(minutes=2))
    assert not staff.mentee.heard("закрывается")

    await staff.mentee.taps("7", on=opened)
    assert "Анкета закрыта" in staff.mentee.alert + staff.mentee.text
    await curator.taps("Не закрывать")
    assert "Отменить уже нельзя" in curator.alert
    await curator.taps("Назад")
    await curator.taps("1 из 2")
    curator.sees("показывается от 5 человек")
    assert "личное" not in curator.text
    assert "Закрыть анкету" not in curator.buttons


async def test_survey_kept_open_after_all_is_open_as_before(staff: Staff) -> None:
    await sent(staff, "3 дня")
    async with staff.world.app.storage.read() as desk:
        (before,) = await desk.surveys.of_organisation(staff.organisation, 5)
    await staff.curator.taps("Назад")
    await staff.curator.taps("Отправленные и итоги")
    await staff.curator.taps("0 из 2")
    await staff.curator.taps("Закрыть анкету")
    await staff.curator.taps("Не закрывать")
    staff.curator.sees("Закрыть анкету")
    async with staff.world.app.storage.read() as desk:
        assert await desk.surveys.of_organisation(staff.organisation, 5) == [before]
    await staff.world.later(timedelta(minutes=5))
    await staff.mentee.taps("7")
    staff.mentee.sees("2 из 5.")


async def test_mentors_are_asked_in_their_own_words(staff: Staff) -> None:
    await sent(staff, "наставники")
    await staff.mentor.taps("8")
    staff.mentor.sees("2 из 5.", "Насколько наставляемый включён в процесс?")


async def test_needs_are_asked_without_names_and_lead_to_one_s_own_list(staff: Staff) -> None:
    await sent(staff, "Другая анкета", "Что нужно наставляемым")
    mentee = staff.mentee
    mentee.sees("Что нужно наставляемым", "В чём Вам сейчас труднее всего?")
    await mentee.taps("Методика урока")
    await mentee.taps("7")
    await mentee.taps("Разбор моих занятий")
    await mentee.writes("Как начать урок?")
    mentee.sees("Спасибо", "запишите главное")
    await mentee.taps("Мои затруднения")
    mentee.sees("Мои затруднения", "Пока ничего не записано")
    await mentee.taps("Назад")
    mentee.sees("Спасибо")
    await staff.curator.taps("Назад")
    await staff.curator.taps("Отправленные и итоги")
    assert any("Что нужно наставляемым" in one for one in staff.curator.buttons)


async def test_volunteers_are_sought_among_those_who_are_no_mentors(staff: Staff) -> None:
    curator = staff.curator
    await sent(staff, "Другая анкета", "Кто хочет быть наставником")
    curator.sees("уйдёт через минуту", "2 человека")
    assert not staff.mentor.heard("Кто хочет быть наставником")
    assert not curator.heard("Анкета «Кто хочет")
    mentee, other = staff.mentee, staff.phones[SECOND]
    for phone, said in ((mentee, "Хочу"), (other, "Пока нет")):
        await phone.taps(said)
        await phone.taps("Методика урока")
        await phone.taps("3–4")
        await phone.taps("Пропустить")
        phone.sees("Спасибо, ответы записаны")
    assert "Хочу быть наставником" not in other.buttons
    await mentee.taps("Хочу быть наставником")
    await mentee.taps("Отправить заявку")
    mentee.sees("Заявка отправлена")
    async with staff.world.app.storage.read() as desk:
        (waiting,) = await desk.bases.candidacies.in_stage(staff.organisation, Stage.NEW)
    assert waiting.person_id == staff.ids[MENTEE]


async def test_a_questionnaire_goes_to_its_own_audience_alone(staff: Staff) -> None:
    curator = staff.curator
    await curator.taps("Анкеты")
    await curator.taps("наставники")
    await curator.taps("Другая анкета")
    await curator.taps("Что нужно наставляемым")
    curator.sees("Кому: наставляемые, людей: 2")
    assert "наставники" not in curator.buttons
