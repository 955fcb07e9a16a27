"""Awards, practices and who stays: facts first, people decide, consent before telling."""

from datetime import date, datetime

from bot.domain.community.awards import AwardKind, AwardStatus
from bot.domain.community.practices import Criterion
from bot.domain.ids import AwardId, PracticeId
from bot.domain.pairs import PairStatus
from tests.bot.community.opening import SOON, room
from tests.bot.forging import thrice
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone
from tests.conftest import MOSCOW


async def proposed(phone: Phone, whom: str = MENTEE) -> Phone:
    await room(phone, "Поощрения")
    await phone.taps("Представить")
    await phone.taps(whom)
    await phone.taps("благодарность")
    return phone


async def test_mentor_proposes_own_mentee_by_facts_and_the_curator_grants(staff: Staff) -> None:
    await staff.working_pair()
    await staff.mentor.writes("вчера 45 минут разобрали план урока")
    await staff.mentor.taps("Записать")
    mentor = await proposed(staff.mentor)
    mentor.sees("объявление благодарности", "ждёт решения", "По данным: 1 пара, встреч 1")
    assert "Поощрить" not in mentor.buttons
    await mentor.taps("Основание")
    await mentor.writes("Открытый урок для района")
    await staff.world.later(SOON)
    staff.curator.sees(f"{MENTOR} представляет к поощрению: {MENTEE}")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Приказ")
    await staff.curator.writes("17-к от 01.02.2026")
    await staff.curator.taps("Поощрить")
    staff.curator.sees("Приказ № 17-к от 01.02.2026", "Состояние: согласовано")
    await staff.world.later(SOON)
    staff.mentee.sees("Вас отметили: объявление благодарности. Открытый урок для района")
    await staff.mentee.taps("Можно сообщить")
    staff.mentee.sees("Коллеги узнают")
    async with staff.world.app.storage.read() as desk:
        (kept,) = await desk.community.awards.of_organisation(staff.organisation)
    assert (kept.status, kept.may_tell) == (AwardStatus.GRANTED, True)
    assert kept.order_on == date(2026, 2, 1)
    curator = await room(staff.curator, "Поощрения")
    await curator.taps(next(one for one in curator.buttons if "благодарность" in one))
    await curator.taps("Поздравить всех")
    await curator.taps("наставники")
    curator.sees(f"Поздравляем: {MENTEE}")


async def test_discipline_is_told_in_person(staff: Staff) -> None:
    await staff.working_pair()
    mentor = await proposed(staff.mentor)
    await mentor.taps("Основание")
    await mentor.writes("Объявить выговор за опоздания")
    assert mentor.heard("лучше сказать руководителю лично")
    async with staff.world.app.storage.read() as desk:
        (kept,) = await desk.community.awards.of_organisation(staff.organisation)
    assert kept.ground == ""


async def test_mentor_proposes_no_stranger_and_nobody_oneself(staff: Staff) -> None:
    await staff.working_pair()
    mentor, curator = await actor_of(staff, MENTOR), await actor_of(staff, CURATOR)
    awarding = staff.world.app.services.community.awarding
    foreign = awarding.propose(staff.ids[SECOND], AwardKind.DIPLOMA, mentor)
    assert await refused(foreign) == "error-not-yours"
    own = awarding.propose(staff.ids[CURATOR], AwardKind.DIPLOMA, curator)
    assert await refused(own) == "error-same-person"
    mentee = await actor_of(staff, MENTEE)
    theirs = awarding.propose(staff.ids[MENTOR], AwardKind.DIPLOMA, mentee)
    assert await refused(theirs) == "error-not-allowed"


async def test_award_taken_back_before_anybody_hears(staff: Staff) -> None:
    curator = await proposed(staff.curator)
    await curator.taps("Поощрить")
    await curator.taps("Вернуть на решение")
    await curator.taps("Отклонить")
    curator.sees("отклонено")
    await staff.world.later(SOON)
    assert not staff.mentee.heard("Вас отметили")
    mentee = await actor_of(staff, MENTEE)
    hidden = staff.world.app.services.community.awarding.get(AwardId(1), mentee)
    assert await refused(hidden) == "error-not-yours"


async def test_best_pairs_are_named_by_facts(staff: Staff) -> None:
    await staff.working_pair()
    curator = await room(staff.curator, "Поощрения")
    await curator.taps("Лучшие пары")
    curator.sees("мало встреч")
    for day in ("03.02", "04.02", "05.02"):
        await staff.mentor.writes("меню")
        await staff.mentor.writes(f"{day} 45 минут разобрали план урока")
        await staff.mentor.taps("Записать")
    curator = await room(staff.curator, "Поощрения")
    await curator.taps("Лучшие пары")
    curator.sees("Самые регулярные встречи", "Соколова Т. и Белов И.", "Решает комиссия")


async def practice(phone: Phone, title: str = "Урок глазами новичка") -> Phone:
    await room(phone, "Практики")
    await phone.taps("Описать практику")
    await phone.writes(title)
    for part in ("Что было", "Что сделали", "Что получилось"):
        await phone.taps(part)
        await phone.writes(f"{part}: по делу")
    return phone


async def test_practice_is_agreed_to_published_and_rated_by_several(staff: Staff) -> None:
    mentee = await practice(staff.mentee)
    await mentee.taps("Метки")
    await mentee.writes("SMART, наблюдение")
    mentee.sees("Черновик", "Метки: smart, наблюдение")
    await mentee.taps("Можно публиковать")
    await staff.world.later(SOON)
    await staff.curator.taps("Открыть")
    await thrice(staff.curator, "Опубликовать")
    staff.curator.sees("Опубликовано: видят все")
    for name, marks in ((CURATOR, "88888"), (MENTOR, "99999")):
        phone = staff.phones[name]
        await room(phone, "Практики")
        await phone.writes("smart")
        await phone.taps(next(one for one in phone.buttons if "глазами" in one))
        await phone.taps("Оценить")
        phone.sees("результативность", "1 из 5")
        for mark in marks:
            await phone.taps(mark)
    staff.mentor.sees("Оценка: 42,5 из 50, 2 эксперта")
    async with staff.world.app.storage.read() as desk:
        sheet = await desk.community.practices.sheet(PracticeId(1), staff.ids[MENTOR])
    assert sheet == dict.fromkeys(Criterion, 9)


async def test_practice_is_not_published_unfinished_or_without_consent(staff: Staff) -> None:
    mentor = await room(staff.mentor, "Практики")
    await mentor.taps("Описать практику")
    await mentor.writes("Дневник наблюдений")
    curator = await actor_of(staff, CURATOR)
    practising = staff.world.app.services.community.practising
    early = practising.publish(PracticeId(1), curator, yes=True)
    assert await refused(early) == "error-practice-unfinished"
    for part in ("Что было", "Что сделали", "Что получилось"):
        await mentor.taps(part)
        await mentor.writes("по делу")
    unasked = practising.publish(PracticeId(1), curator, yes=True)
    assert await refused(unasked) == "error-consent-first"
    other = await actor_of(staff, OTHER_MENTOR)
    assert await refused(practising.get(PracticeId(1), other)) == "error-not-yours"
    own = practising.rate(
        PracticeId(1), dict.fromkeys(Criterion, 10), await actor_of(staff, MENTOR)
    )
    assert await refused(own) == "error-own-practice"


async def test_practice_of_an_ended_pair_has_no_names_and_needs_everybodys_yes(
    staff: Staff,
) -> None:
    pair = await staff.working_pair()
    mentor = await actor_of(staff, MENTOR)
    practising = staff.world.app.services.community.practising
    assert await refused(practising.from_pair(pair, "Опыт", mentor)) == "error-world-changed"
    await closed(staff)
    new = await practising.from_pair(pair, "Опыт Белова Ильи", mentor)
    assert (await practising.from_pair(pair, "Ещё", mentor)).id == new.id
    await staff.mentor.writes("практики")
    await staff.mentor.taps(next(one for one in staff.mentor.buttons if "Опыт" in one))
    for part in ("Что было", "Что сделали", "Что получилось"):
        await staff.mentor.taps(part)
        await staff.mentor.writes("Илья Белов вёл урок")
    await staff.mentor.taps("Можно публиковать")
    assert "Белов" not in staff.mentor.text
    curator = await actor_of(staff, CURATOR)
    unasked = practising.publish(new.id, curator, yes=True)
    assert await refused(unasked) == "error-consent-first"


async def closed(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "UPDATE pair SET status = 'closed', closed_on = '2026-02-09', "
            "completion_reason = 'plan_completed'"
        )
    (pair,) = await staff.pairs()
    assert pair.status is PairStatus.CLOSED


async def test_practice_taken_out_is_brought_back(staff: Staff) -> None:
    mentor = await practice(staff.mentor)
    await mentor.taps("Убрать")
    mentor.sees("Пока пусто")
    await mentor.taps("Вернуть")
    mentor.sees("черновик · Урок глазами новичка")


async def test_curator_marks_who_stays_once_a_year(staff: Staff) -> None:
    curator = await room(staff.curator, "Кто работает")
    curator.sees("2025/2026", MENTEE, SECOND)
    await curator.taps(MENTEE)
    await curator.taps(SECOND)
    await curator.taps(f"✓ {SECOND}")
    curator.sees(f"✓ {MENTEE}", f"✗ {SECOND}", "Работают 50 % из отмеченных")
    await staff.world.until(datetime(2026, 9, 1, 9, 5, tzinfo=MOSCOW))
    assert staff.curator.heard("отметьте, кто из молодых педагогов работает")
    await staff.world.until(datetime(2026, 9, 4, 9, 5, tzinfo=MOSCOW))
    assert len(staff.curator.heard("отметьте, кто из молодых педагогов работает")) == 1


async def test_certification_is_spoken_of_after_three_years(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], career_start=date(2023, 2, 10))
    await staff.world.until(datetime(2026, 2, 9, 9, 5, tzinfo=MOSCOW))
    assert not staff.mentee.heard("аттестации")
    await staff.world.until(datetime(2026, 2, 12, 9, 5, tzinfo=MOSCOW))
    assert len(staff.mentee.heard("три года, как Вы в профессии")) == 1
    assert len(staff.curator.heard(f"{MENTEE}: 10 февраля исполняется три года")) == 1


async def test_a_school_has_kinds_of_its_own_with_an_amount(staff: Staff) -> None:
    await staff.working_pair()
    curator = await room(staff.curator, "Поощрения")
    await curator.taps("Представить")
    await curator.taps(MENTEE)
    await curator.taps("Свои виды")
    await curator.writes("Грант директора")
    await curator.taps("Грант директора")
    curator.sees("Грант директора", "ждёт решения")
    await curator.taps("Размер")
    await curator.writes("5 000 ₽")
    await curator.taps("Поощрить")
    curator.sees("Размер: 5 000 ₽")
    await staff.world.later(SOON)
    staff.mentee.sees("Вас отметили: Грант директора")


async def test_a_kind_taken_out_is_not_offered_and_stays_on_awards(staff: Staff) -> None:
    await test_a_school_has_kinds_of_its_own_with_an_amount(staff)
    curator = await room(staff.curator, "Поощрения")
    await curator.taps("Представить")
    await curator.taps(SECOND)
    await curator.taps("Свои виды")
    await curator.taps("✕ Грант директора")
    await curator.taps("Назад")
    assert "Грант директора" not in curator.buttons
    curator = await room(staff.curator, "Поощрения")
    assert [one for one in curator.buttons if "Грант директора" in one]


async def test_kinds_of_the_school_are_the_deciders(staff: Staff) -> None:
    kinds = staff.world.app.services.community.award_kinds
    mentor, mentee = await actor_of(staff, MENTOR), await actor_of(staff, MENTEE)
    assert await refused(kinds.add("Грант", mentor)) == "error-not-allowed"
    assert await refused(kinds.remove(1, mentor)) == "error-not-allowed"
    assert await refused(kinds.all(mentee)) == "error-not-allowed"
