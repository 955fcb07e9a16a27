"""Who is named for a base: by oneself, by a colleague; confirmed, approved, declined."""

from datetime import timedelta

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.parts import Part
from bot.domain.people import Role
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone

SOON = timedelta(minutes=2)


async def roles_of(staff: Staff, name: str) -> frozenset[Role]:
    async with staff.world.app.storage.read() as desk:
        person = await desk.people.get(staff.ids[name], staff.organisation)
    assert person
    return person.roles


async def candidates(staff: Staff, *stages: Stage) -> list[Candidacy]:
    async with staff.world.app.storage.read() as desk:
        return await desk.bases.candidacies.in_stage(staff.organisation, *stages)


async def applied(phone: Phone) -> None:
    """Three taps from the menu."""
    await phone.writes("/menu")
    await phone.taps("Ещё")
    await phone.taps("Хочу быть наставником")
    await phone.taps("Отправить заявку")


async def test_wish_is_confirmed_by_the_curator_and_approved_by_the_head(
    staff: Staff, head: Phone
) -> None:
    mentee, curator, world = staff.mentee, staff.curator, staff.world
    await applied(mentee)
    mentee.sees("Заявка отправлена")
    await world.later(SOON)
    curator.sees(f"{MENTEE} хочет стать наставником")
    await curator.taps("Посмотреть")
    curator.sees("Собственное желание", "Проверьте категорию")
    await curator.taps("Подтвердить")
    curator.sees("Подтверждено: слово за руководителем")
    assert Role.MENTOR not in await roles_of(staff, MENTEE)
    await world.later(SOON)
    head.sees(f"На утверждение: {MENTEE}")
    await head.taps("Посмотреть")
    await head.taps("Утвердить")
    head.sees("Утверждено.")
    await world.later(SOON)
    mentee.sees("Вы в базе: наставник")
    assert Role.MENTOR in await roles_of(staff, MENTEE)
    async with world.app.storage.read() as desk:
        (stay,) = await desk.bases.stays.of(staff.ids[MENTEE])
    assert (stay.part, stay.left_on) == (Part.MENTOR, None)


async def test_without_a_head_the_curator_s_word_is_enough_and_can_be_taken_back(
    staff: Staff,
) -> None:
    mentee, curator, world = staff.mentee, staff.curator, staff.world
    await applied(mentee)
    await curator.writes("/menu")
    await curator.taps("Участники")
    curator.sees("Ждёт решения: 1 человек")
    await curator.taps("На утверждение")
    curator.sees("Руководитель ещё не в «Паре»")
    await curator.taps("Белов И. · наставник")
    await curator.taps("Подтвердить")
    curator.sees("Утверждено.")
    assert Role.MENTOR in await roles_of(staff, MENTEE)
    await curator.taps("Отменить")
    curator.sees("Отменено, всё как было", "Белов И. · наставник")
    assert Role.MENTOR not in await roles_of(staff, MENTEE)
    await world.later(SOON)
    assert not mentee.heard("Вы в базе")
    (again,) = await candidates(staff, Stage.NEW)
    assert again.name == MENTEE


async def test_declined_with_a_motive_that_the_person_reads(staff: Staff) -> None:
    mentee, curator = staff.mentee, staff.curator
    await applied(mentee)
    await curator.writes("на утверждение")
    await curator.taps("Белов И. · наставник")
    await curator.taps("Отклонить")
    await curator.writes("Сначала освоиться")
    curator.sees("Отклонено, причину увидят", "никого нет")
    await staff.world.later(SOON)
    mentee.sees("На этот раз нет: наставник", "Сначала освоиться")
    await mentee.writes("хочу быть наставником")
    mentee.sees("Сначала освоиться", "Отправить заявку")


async def test_an_application_is_taken_back_before_anybody_hears(staff: Staff) -> None:
    mentee, curator = staff.mentee, staff.curator
    await applied(mentee)
    await mentee.taps("Отозвать")
    mentee.sees("Отправить заявку")
    await staff.world.later(SOON)
    assert not curator.heard("хочет стать наставником")
    assert await candidates(staff, Stage.NEW) == []


async def test_six_qualities_are_read_for_oneself_and_nothing_is_kept(staff: Staff) -> None:
    mentee = staff.mentee
    await mentee.writes("хочу быть наставником")
    await mentee.taps("Самопроверка")
    mentee.sees("перфекционизм", "нигде не хранятся")
    assert mentee.buttons == ["Назад", "Меню"]


async def test_anybody_names_a_colleague_found_by_letters(staff: Staff) -> None:
    mentee, curator, world = staff.mentee, staff.curator, staff.world
    await mentee.writes("/menu")
    await mentee.taps("Ещё")
    await mentee.taps("Предложить коллегу")
    await mentee.writes("ким")
    await mentee.taps(SECOND)
    await mentee.taps("База наставников")
    await mentee.writes("Всем помогает с журналом")
    mentee.sees(f"{SECOND}: предложено")
    await world.later(SOON)
    curator.sees(f"{MENTEE} предлагает: {SECOND}", "Всем помогает с журналом")


async def test_a_colleague_not_entered_yet_comes_in_by_name(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("предложить коллегу")
    await curator.writes("Новиков Глеб")
    await curator.taps("Нет в списке: Новиков Глеб")
    await curator.taps("База наставляемых")
    await curator.taps("Без пояснения")
    curator.sees("теперь в базе")
    await curator.writes("база наставляемых")
    curator.sees("Новиков Г. · без пары")


async def test_who_is_in_the_base_already_is_not_named_again(staff: Staff) -> None:
    mentee = staff.mentee
    await mentee.writes("предложить коллегу")
    await mentee.writes("орл")
    await mentee.taps(OTHER_MENTOR)
    await mentee.taps("База наставников")
    await mentee.taps("Без пояснения")
    assert "уже в базе" in mentee.alert + mentee.text
    assert await candidates(staff, *Stage) == []


async def test_head_approves_all_the_invited_by_one_tap_and_takes_it_back(
    staff: Staff, head: Phone
) -> None:
    await head.writes("на утверждение")
    head.sees("На утверждение: 5 человек", "Зимина О. · куратор", "Соколова Т. · наставник")
    await head.taps("Утвердить всех")
    head.sees("Утверждены все", "никого нет")
    assert len(await candidates(staff, Stage.APPROVED)) == 5
    await head.taps("Отменить")
    head.sees("На утверждение: 5 человек")
    assert await candidates(staff, *Stage) == []
    await staff.world.later(SOON)
    assert not staff.mentor.heard("Утверждено")


async def test_an_invited_one_declined_by_the_head_leaves_the_base(
    staff: Staff, head: Phone
) -> None:
    await head.writes("на утверждение")
    await head.taps("Орлов П. · наставник")
    head.sees("По приглашению куратора")
    await head.taps("Отклонить")
    await head.writes("Большая нагрузка")
    assert Role.MENTOR not in await roles_of(staff, OTHER_MENTOR)
    await head.taps("Отменить")
    assert Role.MENTOR in await roles_of(staff, OTHER_MENTOR)


async def test_the_only_curator_and_the_needed_mentor_stay(staff: Staff, head: Phone) -> None:
    await staff.working_pair()
    for row, words in (
        ("Зимина О. · куратор", "Другого куратора нет"),
        ("Соколова Т. · наставник", "Сначала завершите или приостановите пару"),
    ):
        await head.writes("на утверждение")
        await head.taps(row)
        await head.taps("Отклонить")
        await head.writes("Нет")
        assert words in head.alert + "".join(one.text for one in head.person.heard[-3:])
    assert Role.CURATOR in await roles_of(staff, CURATOR)
    assert Role.MENTOR in await roles_of(staff, MENTOR)


async def test_three_quick_taps_send_one_application(staff: Staff) -> None:
    mentee = staff.mentee
    await mentee.writes("хочу быть наставником")
    screen = mentee.screen
    for _ in range(3):
        mentee.person.press("Отправить заявку", screen)
    await staff.world.settle()
    assert len(await candidates(staff, *Stage)) == 1
