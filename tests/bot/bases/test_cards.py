"""Cards: every line a button, changed in place; wrong entries renamed or removed."""

from datetime import date, timedelta

from bot.domain.bases.cards import Card, MentorSource, Qualification
from bot.domain.bases.parts import Part
from bot.domain.people import Role
from bot.domain.plans import Direction
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, Staff
from tests.bot.world import Phone

SOON = timedelta(minutes=2)


async def card_of(staff: Staff, name: str) -> Card:
    async with staff.world.app.storage.read() as desk:
        found = await desk.bases.cards.get(staff.ids[name], staff.organisation)
    assert found
    return found


async def opened(phone: Phone, words: str, row: str) -> None:
    await phone.writes(words)
    await phone.taps(next(label for label in phone.buttons if label.startswith(row)))


async def line(phone: Phone, label: str) -> None:
    """The line of a card that is open for changing, on whichever page it stands."""
    if not any(one.startswith(label) for one in phone.buttons):
        await phone.taps("‹" if "1 / " not in " ".join(phone.buttons) else "›")
    while not any(one.startswith(label) for one in phone.buttons):
        await phone.taps("›")
    await phone.taps(next(one for one in phone.buttons if one.startswith(label)))


async def test_curator_fills_a_mentor_s_card_by_taps_and_words(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставников", "Соколова")
    await curator.taps("Изменить")
    await line(curator, "Стаж")
    await curator.writes("1998")
    await line(curator, "Категория")
    await curator.taps("Высшая")
    await line(curator, "Откуда наставник")
    await curator.taps("Педагоги с опытом")
    await line(curator, "Результаты")
    await curator.writes("Ученики на олимпиаде")
    await line(curator, "Региональный методист")
    await curator.taps("да")
    await line(curator, "Пар одновременно")
    await curator.writes("много")
    assert curator.heard("Нужно целое число от 1 до 20")
    await curator.taps("2")

    card = await card_of(staff, MENTOR)
    assert card.career_start == date(1998, 9, 1)
    assert (card.qualification, card.source) == (Qualification.HIGHEST, MentorSource.TEACHERS)
    assert (card.results, card.regional_methodist) == ("Ученики на олимпиаде", True)
    assert card.capacity == 2
    await opened(curator, "база наставников", "Соколова")
    curator.sees("Категория: высшая", "Стаж: 27 лет", "Пар одновременно: 0 из 2")
    assert "Проверьте категорию" not in curator.text


async def test_a_line_is_cleared_by_a_tap(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], request="Дисциплина", category="newcomer")
    curator = staff.curator
    await opened(curator, "база наставляемых", "Белов")
    curator.sees("Запрос: Дисциплина")
    await curator.taps("Изменить")
    await line(curator, "Запрос")
    await curator.taps("Очистить")
    assert (await card_of(staff, MENTEE)).request is None


async def test_a_person_changes_only_own_words(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("моя карточка")
    mentor.sees(MENTOR)
    await mentor.taps("Изменить")
    lines = " ".join(mentor.buttons)
    assert "Направления" in lines
    assert "Категория" not in lines
    await line(mentor, "Направления")
    await mentor.taps("☐ Методические")
    await mentor.taps("Назад")
    await line(mentor, "Чем может помочь")
    await mentor.writes("План урока & <критерии>")
    card = await card_of(staff, MENTOR)
    assert card.directions == (Direction.METHOD,)
    assert card.can_help == "План урока & <критерии>"
    await mentor.writes("моя карточка")
    mentor.sees("План урока & <критерии>")


async def test_the_superior_is_found_by_letters_and_never_oneself(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставляемых", "Белов")
    await curator.taps("Изменить")
    await line(curator, "Непосредственный руководитель")
    await curator.writes("бел")
    assert MENTEE not in curator.buttons
    await curator.writes("орл")
    await curator.taps(OTHER_MENTOR)
    assert (await card_of(staff, MENTEE)).superior_id == staff.ids[OTHER_MENTOR]
    await opened(curator, "база наставляемых", "Белов")
    curator.sees("Непосредственный руководитель: " + OTHER_MENTOR)


async def test_a_misspelt_name_is_written_anew_and_found(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставляемых", "Белов")
    await curator.taps("Изменить")
    await line(curator, "Имя")
    await curator.writes("Белых Илья")
    await curator.writes("база наставляемых")
    curator.sees("Белых И.")


async def test_an_entry_by_mistake_is_removed_and_brought_back(staff: Staff) -> None:
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        await desk.people.add(staff.organisation, "Опечаткина Анна", [Role.MENTEE], now)
    curator = staff.curator
    await opened(curator, "база наставляемых", "Опечаткина")
    curator.sees("Ещё не в «Паре»")
    await curator.taps("Удалить запись")
    curator.sees("Запись удалена: Опечаткина Анна")
    await curator.taps("Вернуть")
    curator.sees("Опечаткина Анна", "Наставляемый")
    await curator.taps("Удалить запись")
    await curator.writes("база наставляемых")
    assert "Опечаткина" not in " ".join(curator.buttons)


async def test_who_has_traces_is_never_removed(staff: Staff) -> None:
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        known = await desk.people.add(staff.organisation, "Ждущая Анна", [Role.MENTOR], now)
        await desk.bases.cards.add_training(
            staff.organisation,
            person_id=known,
            title="Курсы",
            held_on=now.date(),
            hours=8,
            created_at=now,
        )
    curator = staff.curator
    await opened(curator, "база наставников", "Ждущая")
    await curator.taps("Удалить запись")
    assert "Об этом человеке есть записи" in curator.alert + curator.text
    async with staff.world.app.storage.read() as desk:
        assert await desk.people.get(known, staff.organisation)


async def test_training_is_written_down_in_words_hours_and_a_day(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставников", "Соколова")
    await curator.taps("Обучение")
    await curator.writes("Школа наставника")
    await curator.taps("36")
    await curator.writes("завтра")
    assert curator.heard("ещё впереди") or curator.heard("Дату не удалось понять")
    await curator.writes("сегодня")
    curator.sees("Школа наставника", "36 ч")
    await curator.taps("Убрать: Школа наставника")
    async with staff.world.app.storage.read() as desk:
        assert await desk.bases.cards.trainings(staff.ids[MENTOR]) == []


async def test_two_looks_at_the_criteria_are_told_in_words_never_in_points(staff: Staff) -> None:
    mentor, curator = staff.mentor, staff.curator
    await mentor.writes("моя карточка")
    await mentor.taps("Критерии")
    await mentor.taps("☐ слушать")
    mentor.sees("☑ слушать")
    await opened(curator, "база наставников", "Соколова")
    await curator.taps("Критерии")
    curator.sees("Отмечено пока с одной стороны", "Обсудить: слушать")
    await curator.taps("☐ первая или высшая категория")
    curator.sees("Взгляды расходятся")
    assert not any(sign.isdigit() for sign in curator.text)
    card = await card_of(staff, MENTOR)
    assert card.own_ticks == {"002.listening"}
    assert card.curator_ticks == {"002.category"}
    await mentor.writes("моя карточка")
    await mentor.taps("Критерии")
    assert "расходятся" not in mentor.text


async def test_a_pupil_waits_until_forms_with_pupils_are_on(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставляемых", "Белов")
    await curator.taps("Изменить")
    await line(curator, "Кто это")
    await curator.taps("Обучающийся")
    assert "Формы с обучающимися выключены" in curator.alert + curator.text


async def test_leaving_the_base_keeps_the_history_and_can_be_undone(staff: Staff) -> None:
    curator = staff.curator
    await opened(curator, "база наставников", "Орлов")
    await curator.taps("Вывести из базы")
    await curator.taps("Большая нагрузка")
    curator.sees("Выход из базы", "Большая нагрузка")
    await curator.taps("Отменить")
    assert Role.MENTOR in (await card_of(staff, OTHER_MENTOR)).roles
    await curator.taps("Вывести из базы")
    await curator.writes("Уходит в декрет")
    async with staff.world.app.storage.read() as desk:
        (stay,) = await desk.bases.stays.of(staff.ids[OTHER_MENTOR])
    assert (stay.part, stay.left_why) == (Part.MENTOR, "Уходит в декрет")
    card = await card_of(staff, OTHER_MENTOR)
    assert not card.roles
    assert card.left_on == stay.left_on
    await staff.world.later(SOON)
    letters = staff.phones[OTHER_MENTOR].heard("Вы вышли из базы")
    assert [("Уходит в декрет" in one.text) for one in letters] == [True]
    await curator.writes("база наставников")
    assert "Орлов" not in " ".join(curator.buttons)


async def test_nobody_leaves_while_a_pair_needs_them(staff: Staff) -> None:
    await staff.working_pair()
    curator = staff.curator
    await opened(curator, "база наставников", "Соколова")
    await curator.taps("Вывести из базы")
    await curator.taps("Большая нагрузка")
    assert "Сначала завершите или приостановите пару" in curator.alert + curator.text
    assert Role.MENTOR in (await card_of(staff, MENTOR)).roles


async def test_a_mentee_without_a_pair_gets_support_and_strengths_in_the_card(
    staff: Staff,
) -> None:
    curator = staff.curator
    await opened(curator, "кому нужен наставник", "Белов")
    await curator.taps("Изменить")
    await line(curator, "Поддержка без пары")
    await curator.taps("Педагог-психолог")
    await line(curator, "Сильные стороны")
    await curator.writes("Хорошо поёт")
    await line(curator, "Кто по стажу")
    await curator.taps("Молодой педагог")
    await opened(curator, "кому нужен наставник", "Белов")
    curator.sees("Поддержка без пары: педагог-психолог", "Сильные стороны: Хорошо поёт")
    curator.sees("Кто по стажу: Молодой педагог")


async def test_a_psychologist_s_help_is_not_shown_to_the_mentor(staff: Staff) -> None:
    await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        await desk.bases.cards.change(
            staff.ids[MENTEE], staff.organisation, support="psychologist", strengths="Поёт"
        )
    await staff.mentor.writes("пара")
    await staff.mentor.taps("Затруднения")
    staff.mentor.sees(MENTEE, "Сильные стороны: Поёт")
    assert "психолог" not in staff.mentor.text
    await staff.mentee.writes("моя карточка")
    staff.mentee.sees("педагог-психолог")
