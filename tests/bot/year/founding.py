"""September: the school with its profile, its roadmap, its people, both bases."""

from bot.catalog.profiles import USUAL, profile
from bot.domain.bases.parts import Part
from bot.domain.people import Role
from tests.bot.newcomers import invited
from tests.bot.world import World
from tests.bot.year.school import (
    CURATOR,
    HEAD,
    MENTEE,
    MENTOR,
    OTHER_MENTOR,
    SECOND,
    THIRD,
    WILLING,
    School,
    taps,
)


async def founded(world: World, known: str) -> School:
    """The founder chooses the document, names the school and consents."""
    code = await world.app.services.inviting.first_link()
    assert code
    maria = world.phone("Мария", "Волкова")
    await maria.opens(code)
    if known != USUAL:
        await maria.taps("Другая программа")
        await maria.taps(profile(known).title.ru)
        maria.sees(f"Программа: {profile(known).title.ru}")
    await maria.writes("Школа № 7")
    await maria.taps("Согласен(на)")
    await maria.taps("Как в Telegram")
    maria.sees("Школа № 7", "Пригласить")
    school = School(world, {CURATOR: maria})
    assert (await school.organisation()).profile == known
    return school


async def roadmap(school: School) -> None:
    """A tap makes it of the profile; another marks the first item."""
    organisation = await school.organisation()
    stages = profile(organisation.profile).stages
    curator = await school.opens(CURATOR, "дорожная карта", "Создать из профиля")
    curator.sees("Выполнено 0 из", "1. ")
    async with school.world.app.storage.read() as desk:
        items = await desk.roadmaps.of_year(organisation.id, 2025)
    assert list(dict.fromkeys(one.stage_title for one in items)) == [s.title.ru for s in stages]
    await taps(curator, "1. ")
    await taps(curator, "1.1 ")
    await curator.taps("Выполнено")
    curator.sees("выполнено, сегодня")


async def conditions(school: School) -> None:
    """What has to be there before the start is the document's own list; the first is there."""
    known = profile((await school.organisation()).profile)
    first, *others = known.readiness
    curator = await school.opens(CURATOR, "готовность")
    curator.sees(f"Готово 0 из {len(known.readiness)}", first.title.ru)
    await taps(curator, "○ ")
    await curator.taps("Есть")
    curator.sees(f"Готово 1 из {len(others) + 1}", f"✓ {first.title.ru}")


async def everybody_comes(school: School) -> None:
    """The head, two mentors, three mentees and the psychologist open their links."""
    for role, names in (
        ("Руководитель", (HEAD,)),
        ("Наставник", (MENTOR, OTHER_MENTOR)),
        ("Наставляемый", (MENTEE, SECOND, THIRD)),
        ("Педагог-психолог", (WILLING,)),
    ):
        for name in names:
            surname, first = name.split()
            code = await invited(school.curator, role, name)
            phone = school.phones[name] = school.world.phone(first, surname)
            await phone.opens(code)
            await phone.taps("Согласен(на)")
            phone.sees("Вы в программе")


async def bases(school: School) -> None:
    """Cards as they are filled in September, a difficulty with its level."""
    curator = school.curator
    for base, name, said in (
        ("база наставников", MENTOR, {"Чем может помочь": "дисциплина на уроке, родители"}),
        ("база наставников", OTHER_MENTOR, {"Чем может помочь": "электронный журнал"}),
        ("база наставляемых", SECOND, {"Запрос": "как вести журнал"}),
        ("база наставляемых", MENTEE, {"Запрос": "дисциплина в 7 «Б»"}),
    ):
        await school.opens(CURATOR, base, name.split(maxsplit=1)[0], "Изменить")
        for label, words in said.items():
            await line(school, label)
            await curator.writes(words)
    await line(school, "Кто по стажу")
    await curator.taps("Молодой педагог")
    await difficulty(school, MENTEE, "Дисциплина на уроке", "7")


async def line(school: School, label: str) -> None:
    """A line of the card that is open, on whichever page it stands."""
    if "‹" in school.curator.buttons:
        await school.curator.taps("‹")
    await taps(school.curator, label)


async def difficulty(school: School, name: str, words: str, level: str) -> None:
    curator = await school.opens(CURATOR, "база наставляемых", name.split(maxsplit=1)[0])
    await taps(curator, "Затруднения")
    await taps(curator, "Добавить")
    await curator.writes(words)
    await curator.taps("Новая должность")
    await curator.taps("Методические")
    await curator.taps(level)
    curator.sees(words, f"{level} из 10")


async def a_wish(school: School) -> None:
    """The psychologist names herself; the curator confirms, the head approves."""
    willing = await school.opens(WILLING, "хочу быть наставником", "Отправить заявку")
    willing.sees("Заявка отправлена")
    await school.soon()
    assert not school.curator.heard("кто из молодых педагогов работает")
    school.curator.sees(f"{WILLING} хочет стать наставником")
    await school.curator.taps("Посмотреть")
    await school.curator.taps("Подтвердить")
    assert Role.MENTOR not in (await school.people())[WILLING].roles
    await school.soon()
    await school.head.taps("Посмотреть")
    await school.head.taps("Утвердить")
    await school.soon()
    willing.sees("Вы в базе: наставник")
    person = (await school.people())[WILLING]
    assert Role.MENTOR in person.roles
    async with school.world.app.storage.read() as desk:
        (stay,) = await desk.bases.stays.of(person.id)
    assert (stay.part, stay.left_on) == (Part.MENTOR, None)
