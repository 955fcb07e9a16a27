"""Profiles: chosen while founding and later, mixed by a changed copy, told by their own words."""

import pytest

from bot.catalog.profiles import PROFILES, profile, profile_file
from bot.domain.forms import WITH_MINORS, Form
from bot.domain.people import Organisation, Role
from tests.bot.staff import CURATOR, Staff
from tests.bot.world import Phone, World


async def school_of(world: World) -> Organisation:
    async with world.app.storage.read() as desk:
        return (await desk.people.organisations())[0]


async def sends(phone: Phone, content: str, name: str = "profile.yaml") -> None:
    phone.person.send_document(name, content.encode())
    await phone.world.settle()


async def at_profile(staff: Staff) -> Phone:
    await staff.curator.writes("профиль")
    return staff.curator


async def test_founder_takes_another_document_without_typing(world: World) -> None:
    code = await world.app.services.inviting.first_link()
    assert code
    maria = world.phone("Мария", "Волкова")
    await maria.opens(code)
    maria.sees("Программа: 001 + 002 — обычно")
    await maria.taps("Другая программа")
    maria.sees("7 направлений", "6 этапов, 8 критериев")
    await maria.taps("003 · «Вместе к успеху»")
    maria.sees("Программа: 003", "Как называется организация")
    await maria.writes("Школа № 7")
    await maria.taps("Согласен(на)")
    await maria.taps("Как в Telegram")
    school = await school_of(world)
    assert school.profile == "003"
    assert school.forms == (Form.TEACHER_TEACHER,)


@pytest.mark.parametrize("known", PROFILES)
async def test_each_document_makes_a_roadmap_without_forms_with_pupils(
    staff: Staff, known: str
) -> None:
    curator = await at_profile(staff)
    name = profile(known).title.ru
    await curator.taps("001 + 002 — обычно" if known == "001+002" else name)
    school = await school_of(staff.world)
    assert school.profile == known
    assert not set(school.forms) & WITH_MINORS
    await curator.writes("дорожная карта")
    await curator.taps("Создать из профиля")
    stages = profile(known).stages
    async with staff.world.app.storage.read() as desk:
        items = await desk.roadmaps.of_year(staff.organisation, 2025)
    assert list(dict.fromkeys(one.stage_title for one in items)) == [s.title.ru for s in stages]


async def test_kind_is_called_as_the_document_calls_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("пара")
    staff.mentor.sees("Традиционное")
    curator = await at_profile(staff)
    await curator.taps("001 · модель")
    await staff.mentor.writes("пара")
    staff.mentor.sees("Традиционная модель («один на один»)")
    assert (await staff.pair(pair)).programme.kinds == ("traditional",)


async def test_changed_copy_is_used_at_once(staff: Staff) -> None:
    curator = await at_profile(staff)
    await curator.taps("Скачать файл профиля")
    assert curator.heard("Измените файл")
    changed = (
        profile_file("002")
        .replace('id: "002"', 'id: "наш"')
        .replace("Реверсивное наставничество", "Обмен ролями")
        .replace('{ru: "002 · детский сад", en: "002 · kindergarten"}', '"Наш сад"')
    )
    await sends(curator, changed)
    curator.sees("Наш сад", "Этапов 7", "✓ Свой файл")
    async with staff.world.app.storage.read() as desk:
        own = await desk.school.own_profile(staff.organisation)
    assert own
    assert own["kinds"]["reverse"]["ru"] == "Обмен ролями"
    school = await school_of(staff.world)
    assert school.profile == "own"
    await staff.curator.writes("новая пара")
    await staff.curator.taps("Виды")
    staff.curator.sees("Обмен ролями")
    await curator.writes("профиль")
    await curator.taps("002 · детский сад")
    await curator.taps("Свой файл")
    assert (await school_of(staff.world)).profile == "own"


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (
            "role: curator\n        who: ",
            "role: boss\n        who: ",
            "Можно: head, curator",
        ),
        ('due: "09-15"', 'due: "15 сентября"', "нужен месяц и день"),
        ("source:", "sourse:", "поле «source»: его нет"),
        ("terms: {shortest: 1", "terms: {shortest: 20", "между shortest и longest"),
        ("stages:", "stages: [", "Строка"),
        ("verified: true", "verified: да", "нужно true или false"),
    ],
)
async def test_fault_in_a_copy_is_told_by_line_and_field(
    staff: Staff, was: str, becomes: str, told: str
) -> None:
    curator = await at_profile(staff)
    text = profile_file("001")
    at = text.index(was)
    await sends(curator, text[:at] + becomes + text[at + len(was) :])
    assert curator.heard("Файл не подошёл, прежний профиль остался")
    assert curator.heard(told), [shown.text for shown in curator.person.heard][-2:]
    assert (await school_of(staff.world)).profile == "001+002"


async def test_aliases_and_large_files_are_refused(staff: Staff) -> None:
    curator = await at_profile(staff)
    await sends(curator, "a: &x [1]\nb: *x\n")
    assert curator.heard("ссылки YAML")
    await sends(curator, "#" * 200_001)
    assert curator.heard("больше 200 КБ")
    curator.person.send_document("a.yaml", b"\xff\xfe\x00")
    await curator.world.settle()
    assert curator.heard("UTF-8")


async def test_head_reads_the_profile_and_changes_nothing(staff: Staff) -> None:
    curator = await at_profile(staff)
    async with staff.world.app.storage.change() as desk:
        await desk.people.remove_role(staff.ids[CURATOR], Role.CURATOR)
        await desk.people.add_role(
            staff.organisation,
            staff.ids[CURATOR],
            Role.HEAD,
            staff.world.clock(),
        )
    await curator.writes("профиль")
    curator.sees("001 + 002")
    assert curator.buttons == ["Формы и форматы", "Назад", "Меню"]
    before = await school_of(staff.world)
    await curator.taps("Формы и форматы")
    await curator.taps("✓ Педагог-педагог")
    assert "нужна другая роль" in curator.alert
    assert await school_of(staff.world) == before
    await curator.writes("профиль")
    await sends(curator, profile_file("002"))
    assert curator.heard("Для этого нужна другая роль")
