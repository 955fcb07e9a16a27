"""Publication: after the end, with everybody's word, without names, off the site with a no."""

from dataclasses import replace

import pytest

from bot.domain.closing.refusals import (
    AddressNeeded,
    ConsentsMissing,
    NotCarriedOut,
    NotFinished,
)
from bot.domain.ids import PairId
from bot.domain.pairs import CompletionReason
from bot.domain.programme.life import ProgrammeStatus
from tests.bot.closing.people import SOON, actor_of, closed_pair, results_tap
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff, staff_of
from tests.bot.world import World

PAGE = "https://school7.ru/novosti/12"


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def with_goal(staff: Staff, pair: PairId, goal: str) -> None:
    async with staff.world.app.storage.change() as desk:
        found = await desk.pairs.get(pair)
        assert found
        await desk.pairs.save_programme(pair, replace(found.programme, goal=goal))


async def asked(staff: Staff) -> PairId:
    """The curator asks from the page of results; both sides have heard."""
    pair = await closed_pair(staff)
    await with_goal(staff, pair, "Помочь Илье Белову вести урок вместе с Соколовой Т.")
    await staff.forge(CURATOR, results_tap(pair))
    await staff.curator.taps("Публикация")
    staff.curator.sees("ещё не спрашивали")
    await staff.curator.taps("Спросить участников")
    await staff.world.later(SOON)
    return pair


async def test_all_agree_and_the_page_is_marked_as_published(staff: Staff) -> None:
    pair = await asked(staff)
    staff.mentee.sees("Можно рассказать об итогах", "В тексте нет имён")
    await staff.mentee.taps("Посмотреть текст")
    staff.mentee.sees("Помочь наставляемый вести урок вместе с наставник")
    for name in ("Бел", "Иль", "Сокол"):
        assert name not in staff.mentee.text
    await staff.mentee.taps("Можно")
    await staff.mentor.taps("Можно")
    staff.mentor.sees("Согласие на публикацию принято")
    await staff.world.later(SOON)
    staff.curator.sees("Задача для сайта")
    await staff.curator.taps("Посмотреть текст")
    await staff.curator.taps("Опубликовано")
    await staff.curator.writes("страница школы")
    assert staff.curator.heard("Нужен адрес страницы")
    await staff.curator.writes(PAGE)
    staff.curator.sees(PAGE, "Снято с сайта")
    assert (await staff.pair(pair)).programme.status is ProgrammeStatus.PUBLISHED


async def test_consent_taken_back_takes_the_text_off_the_site(staff: Staff) -> None:
    pair = await asked(staff)
    service = staff.world.app.services.closing.publishing
    for name in (MENTOR, MENTEE):
        await service.answer(pair, await actor_of(staff, name), yes=True)
    await service.entrust(pair, staff.ids[OTHER_MENTOR], await actor_of(staff, CURATOR))
    await staff.world.later(SOON)
    staff.phones[OTHER_MENTOR].sees("Задача для сайта")
    await service.publish(pair, PAGE, await actor_of(staff, OTHER_MENTOR))
    await staff.forge(MENTEE, results_tap(pair))
    await staff.mentee.taps("Публикация")
    await staff.mentee.taps("Не надо")
    await staff.world.later(SOON)
    staff.phones[OTHER_MENTOR].sees("Согласие на публикацию отозвано", "Снимите")
    assert (await staff.pair(pair)).programme.status is ProgrammeStatus.COMPLETED
    with pytest.raises(ConsentsMissing):
        await service.publish(pair, PAGE, await actor_of(staff, CURATOR))


async def test_one_no_stops_it_and_nobody_is_named(staff: Staff) -> None:
    pair = await asked(staff)
    await staff.mentee.taps("Не надо")
    staff.mentee.sees("Публиковать не будем")
    await staff.forge(CURATOR, results_tap(pair))
    await staff.curator.taps("Публикация")
    staff.curator.sees("Есть отказ")
    assert "Опубликовано" not in staff.curator.buttons
    assert "Белов" not in staff.curator.text


async def test_nothing_is_published_before_the_end_or_of_what_was_broken_off(
    staff: Staff,
) -> None:
    service = staff.world.app.services.closing.publishing
    pair = await staff.working_pair()
    with pytest.raises(NotFinished):
        await service.ask(pair, await actor_of(staff, CURATOR))
    by = await actor_of(staff, CURATOR)
    await staff.world.app.services.pairing.close(pair, CompletionReason.MUTUAL, by, "Переезд")
    with pytest.raises(NotCarriedOut):
        await service.ask(pair, await actor_of(staff, CURATOR))


async def test_address_is_needed_and_consent_of_each(staff: Staff) -> None:
    pair = await asked(staff)
    service = staff.world.app.services.closing.publishing
    await service.answer(pair, await actor_of(staff, MENTOR), yes=True)
    with pytest.raises(ConsentsMissing) as told:
        await service.publish(pair, PAGE, await actor_of(staff, CURATOR))
    assert told.value.count == 1
    await service.answer(pair, await actor_of(staff, MENTEE), yes=True)
    with pytest.raises(AddressNeeded):
        await service.publish(pair, "school7", await actor_of(staff, CURATOR))


async def test_case_has_facts_and_no_names_and_goes_into_the_bank(staff: Staff) -> None:
    pair = await closed_pair(staff)
    await staff.forge(CURATOR, results_tap(pair))
    await staff.curator.taps("Сделать кейс")
    staff.curator.sees("Кейс из этой программы", "План: выполнено 0 из 0")
    assert "Соколова" not in staff.curator.text
    await staff.curator.taps("В банк практик")
    staff.curator.sees("Опыт пары")
    async with staff.world.app.storage.read() as desk:
        assert await desk.community.practices.of_pair(pair)


async def test_mentor_is_put_forward_for_an_honour_from_the_results(staff: Staff) -> None:
    pair = await closed_pair(staff)
    await staff.forge(CURATOR, results_tap(pair))
    await staff.curator.taps("К поощрению")
    staff.curator.sees("Соколова Татьяна")
    await staff.forge(MENTOR, results_tap(pair))
    assert "К поощрению" not in staff.mentor.buttons


async def test_case_begins_on_the_card_of_the_ended_pair(staff: Staff) -> None:
    await closed_pair(staff)
    await staff.mentor.writes("пара")
    await staff.mentor.taps("Сделать кейс")
    staff.mentor.sees("Кейс из этой программы")
    await staff.mentor.taps("В банк практик")
    staff.mentor.sees("Опыт пары")
    await staff.mentee.writes("пара")
    assert "Сделать кейс" not in staff.mentee.buttons
