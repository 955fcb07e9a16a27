"""The roadmap: made from the profile, changed, marked, read by whom it concerns."""

import asyncio
from dataclasses import replace
from datetime import date

from bot.domain.ids import RoadmapItemId
from bot.domain.school.roadmap import Resource, RoadmapItem, RoadmapStatus, Supply
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTOR, Staff
from tests.bot.world import Phone


async def items(staff: Staff) -> list[RoadmapItem]:
    async with staff.world.app.storage.read() as desk:
        return await desk.roadmaps.of_year(staff.organisation, 2025)


async def opened(phone: Phone) -> None:
    await phone.writes("меню")
    await phone.taps("Программа школы")
    await phone.taps("Дорожная карта")


async def created(staff: Staff) -> Phone:
    await opened(staff.curator)
    await staff.curator.taps("Создать из профиля")
    return staff.curator


async def at_item(phone: Phone, stage: str, item: str) -> None:
    await opened(phone)
    await phone.taps(stage)
    await phone.taps(item)


async def test_one_tap_makes_the_roadmap_of_the_profile(staff: Staff) -> None:
    await opened(staff.curator)
    staff.curator.sees("Её ещё нет", "001 + 002", "10 этапов и 18 пунктов")
    await staff.curator.taps("Создать из профиля")
    staff.curator.sees("Выполнено 0 из 18", "1. Подготовка условий")
    made = await items(staff)
    assert len(made) == 18
    assert [one.code for one in made[:3]] == ["1.1", "1.2", "1.3"]


async def test_days_that_have_passed_are_left_open(staff: Staff) -> None:
    await created(staff)
    made = {one.code: one for one in await items(staff)}
    assert made["1.2"].due is None
    assert made["8.1"].due == date(2026, 5, 25)


async def test_two_curators_create_it_once(staff: Staff) -> None:
    curator = await actor_of(staff, CURATOR)
    create = staff.world.app.services.roadmapping.create
    both = (replace(curator, operation=one) for one in ("1", "2"))
    answers = await asyncio.gather(*(refused(create("ru", one)) for one in both))
    assert sorted(answers) == ["", "error-roadmap-there"]
    assert len(await items(staff)) == 18


async def test_status_goes_on_in_one_tap_and_back(staff: Staff) -> None:
    curator = await created(staff)
    await curator.taps("1. Подготовка")
    await curator.taps("1.2 Назначение")
    curator.sees("Директор школы", "Приказ по школе", "запланировано")
    await curator.taps("В работу")
    curator.sees("в работе")
    await curator.taps("Выполнено")
    curator.sees("выполнено, сегодня")
    await curator.taps("Назад")
    curator.sees("✓ 1.2")
    await curator.taps("1.2 Назначение")
    await curator.taps("Отменить")
    made = {one.code: one for one in await items(staff)}
    assert made["1.2"].status is RoadmapStatus.IN_WORK
    assert made["1.2"].done_on is None


async def test_curator_sets_day_holder_and_words(staff: Staff) -> None:
    curator = await created(staff)
    await at_item(curator, "1. Подготовка", "1.4 Разработка")
    await curator.taps("Срок")
    await curator.writes("27.02")
    curator.sees("27 февраля")
    await curator.taps("Ответственный")
    await curator.taps(MENTOR)
    curator.sees("Отвечает: Соколова Т.")
    await curator.taps("Изменить текст")
    await curator.writes("Собрать <рекомендации>")
    curator.sees("1.4 Собрать <рекомендации>")
    await curator.taps("Результат")
    await curator.writes("Сборник")
    made = {one.code: one for one in await items(staff)}["1.4"]
    assert (made.due, made.person_id) == (date(2026, 2, 27), staff.ids[MENTOR])
    assert (made.title, made.expected) == ("Собрать <рекомендации>", "Сборник")


async def test_day_that_is_over_is_refused(staff: Staff) -> None:
    curator = await created(staff)
    await at_item(curator, "1. Подготовка", "1.4 Разработка")
    await curator.taps("Срок")
    await curator.writes("01.02.2026")
    assert curator.heard("Эта дата уже прошла")


async def test_what_is_needed_stands_in_one_list_until_it_is_there(staff: Staff) -> None:
    curator = await created(staff)
    await curator.taps("Чего не хватает")
    curator.sees("1.1", "кадровые, методические")
    await curator.taps("1.1 Выявление")
    await curator.taps("Ресурсы")
    await curator.taps("кадровые — нужны")
    await curator.taps("методические — нужны")
    made = (await items(staff))[0]
    assert made.resources == {Resource.STAFF: Supply.THERE, Resource.METHODS: Supply.THERE}
    await curator.taps("Назад")
    await curator.taps("Назад")
    assert "1.1 Выявление" not in curator.text


async def test_own_item_is_added_removed_and_brought_back(staff: Staff) -> None:
    curator = await created(staff)
    await curator.taps("›")
    await curator.taps("9. Разработка")
    await curator.taps("Добавить пункт")
    await curator.writes("Конкурс «Лучшая пара»")
    curator.sees("9.2 Конкурс", "Отвечает: Куратор")
    await curator.taps("Убрать")
    assert "9.2" not in curator.text
    await curator.taps("Вернуть убранный пункт")
    curator.sees("9.2 Конкурс")
    assert [one.own for one in await items(staff) if one.stage == 9] == [False, True]


async def test_mentor_finds_own_item_by_a_word_and_marks_it(staff: Staff) -> None:
    await created(staff)
    first = (await items(staff))[0]
    give = staff.world.app.services.roadmapping.give_to
    await give(first.id, staff.ids[MENTOR], await actor_of(staff, CURATOR))
    await staff.mentor.writes("дорожная карта")
    staff.mentor.sees("Ваши пункты", "1.1 Выявление")
    assert "1.2" not in staff.mentor.text
    await staff.mentor.taps("1.1 Выявление")
    assert "Срок" not in staff.mentor.buttons
    await staff.mentor.taps("Выполнено")
    assert (await items(staff))[0].status is RoadmapStatus.DONE


async def test_file_has_the_columns_of_the_model(staff: Staff) -> None:
    curator = await created(staff)
    await curator.taps("Файл")
    assert curator.heard("Дорожная карта 2025/26")
    assert curator.heard("Выполнено 0 из 18")
    async with staff.world.app.storage.read() as desk:
        taken = await desk.connection.exec_driver_sql(
            "select after from audit where action = 'export.roadmap'"
        )
        assert len(taken.scalars().all()) == 1


async def test_item_of_another_school_is_not_there(staff: Staff) -> None:
    await created(staff)
    known = RoadmapItemId((await items(staff))[0].id)
    async with staff.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Другая", "Europe/Moscow", staff.world.clock())
        await desk.people.change(staff.ids[CURATOR], organisation_id=other.id)
    await staff.curator.writes("дорожная карта")
    staff.curator.sees("Её ещё нет")
    curator = await actor_of(staff, CURATOR)
    roadmapping = staff.world.app.services.roadmapping
    assert await refused(roadmapping.item(known, curator)) == "error-not-yours"
    done = roadmapping.mark(known, RoadmapStatus.DONE, curator)
    assert await refused(done) == "error-not-yours"


async def test_back_from_ones_own_items(staff: Staff) -> None:
    await created(staff)
    await staff.curator.taps("Мои пункты")
    await staff.curator.taps("Назад")
    staff.curator.sees("Выполнено 0 из 18")
    await staff.mentor.writes("дорожная карта")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("что сделать?")
