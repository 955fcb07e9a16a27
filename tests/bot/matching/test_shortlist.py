"""A mentor for one mentee: reasons in words, a proposal from the list, a full mentor."""

from dataclasses import replace

import pytest

from bot.domain.forms import Form
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import Role
from bot.storage.engine import IntegrityError
from tests.bot.matching.people import COLLEAGUE, MINUTE, joined, shortlist
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff


async def test_reasons_stand_in_words_and_no_score_anywhere(staff: Staff) -> None:
    curator = await shortlist(staff)
    curator.sees(
        f"Наставник для: {MENTEE}",
        "Запрос: дисциплина в 7 «Б»",
        "общее с запросом — дисциплина, родителями",
        "тот же предмет",
        "свободно 6 часов в месяц",
        "общего с запросом не нашлось",
        "категория не указана",
    )
    assert curator.text.index(MENTOR) < curator.text.index(OTHER_MENTOR)
    assert curator.buttons[:2] == [MENTOR, OTHER_MENTOR]
    assert "балл" not in curator.text
    assert "%" not in curator.text


async def test_proposal_from_the_list_asks_both_and_takes_the_mentee_off(staff: Staff) -> None:
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    curator.sees("Может помочь: дисциплина на уроке, родители")
    await curator.taps("Предложить")
    curator.sees("Предложена", MENTOR.split()[0])
    await staff.world.later(MINUTE)
    staff.mentor.sees("Вам предлагают стать наставником", "дисциплина в 7 «Б»")
    staff.mentee.sees("Вам предлагают наставника")

    await curator.taps("Назад")
    curator.sees("Ищет наставника 1 человек", SECOND)
    assert MENTEE not in curator.buttons
    (pair,) = await staff.pairs()
    assert (pair.status, pair.slot) == (PairStatus.PROPOSED, 1)


async def test_other_terms_open_the_form_with_both_chosen(staff: Staff) -> None:
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    await curator.taps("Изменить условия")
    curator.sees("Новая пара", MENTOR, MENTEE)
    async with staff.world.app.storage.change() as desk:
        forms = (Form.TEACHER_GROUP, Form.LECTURER_YOUNG_TEACHER)
        await desk.people.change_organisation(staff.organisation, forms=forms)
    await curator.taps("Назад")
    curator.sees("Форма «Педагог-педагог» в организации выключена", "Формы и форматы")
    assert not {"Предложить", "Спросить обоих"} & set(curator.buttons)
    await curator.taps("Изменить условия")
    curator.sees("выключена", "Формы и форматы", "Форма")
    assert "Предложить" not in curator.buttons
    await curator.taps("Срок")
    await curator.writes("25.05")
    curator.sees(MENTOR, MENTEE, "25 мая")
    await curator.taps("Форма")
    await curator.taps("Педагог вуза – молодой педагог")
    await curator.taps("Предложить")
    (pair,) = await staff.pairs()
    assert pair.programme.form is Form.LECTURER_YOUNG_TEACHER
    assert pair.programme.end.isoformat() == "2026-05-25"


async def test_superior_is_named_as_such_on_the_list_and_on_the_form(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], superior_id=staff.ids[MENTOR])
    curator = await shortlist(staff)
    curator.sees("Учтите: прямой руководитель")
    assert curator.buttons[0] == OTHER_MENTOR
    await curator.taps(MENTOR)
    await curator.taps("Изменить условия")
    curator.sees("наставник — прямой руководитель наставляемого")
    await curator.taps("Формат")
    await curator.taps("Руководители")
    assert "прямой руководитель" not in curator.text


async def test_sixth_and_later_mentors_come_by_one_tap(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        for number in range(5):
            name = f"Яшин {number}"
            await desk.people.add(staff.organisation, name, [Role.MENTOR], staff.world.clock())
    curator = await shortlist(staff)
    assert MENTOR in curator.buttons
    assert "Яшин 4" not in curator.buttons
    await curator.taps("Ещё наставники")
    assert MENTOR not in curator.buttons
    curator.sees("Яшин 4")
    await curator.taps("Ещё наставники")
    curator.sees(MENTOR)


async def test_declined_before_is_told_as_an_offer_and_nothing_more(staff: Staff) -> None:
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    await curator.taps("Предложить")
    await staff.world.later(MINUTE)
    await staff.mentee.taps("Не сейчас")
    await staff.world.later(MINUTE)
    assert (await staff.pairs())[0].completion_reason is CompletionReason.DECLINED

    curator = await shortlist(staff)
    curator.sees("уже предлагалась")
    shown = curator.text.casefold()
    assert not [word for word in ("отказ", "не сейчас", "отклон") if word in shown]


async def test_full_mentor_takes_one_more_only_by_a_word(staff: Staff) -> None:
    for _ in range(3):
        await staff.working_pair(SECOND)
    curator = await shortlist(staff)
    curator.sees("мест нет, уже 3 пары")
    await curator.taps(MENTOR)
    assert "Предложить" not in curator.buttons
    await curator.taps("Всё равно предложить")
    assert [pair.slot for pair in await staff.pairs()] == [None, None, None, 4]


async def test_two_curators_take_the_last_place_at_the_same_moment(staff: Staff) -> None:
    for _ in range(2):
        await staff.working_pair(SECOND)
    await joined(staff, "Ульянов Олег", Role.MENTEE)
    other = await joined(staff, COLLEAGUE, Role.CURATOR)
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    await other.writes("подбор")
    await other.taps("Ульянов Олег")
    await other.taps(MENTOR)

    curator.person.press("Предложить")
    other.person.press("Предложить")
    await staff.world.settle()
    pairs = await staff.pairs()
    assert len(pairs) == 3
    late, early = (other, curator) if other.alert else (curator, other)
    assert early.alert == ""
    assert "У наставника уже нет места: заняты 3 пары" in late.alert
    assert late.heard("мест нет, уже 3 пары")
    await late.taps("Всё равно предложить")
    assert len(await staff.pairs()) == 4


async def test_place_is_free_again_after_a_no_and_taken_anew_by_an_undo(staff: Staff) -> None:
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    await curator.taps("Предложить")
    await staff.world.later(MINUTE)
    await staff.mentee.taps("Не сейчас")
    curator = await shortlist(staff, SECOND)
    await curator.taps(MENTOR)
    await curator.taps("Предложить")
    await staff.mentee.taps("Отменить")
    slots = {pair.mentees[0].name: pair.slot for pair in await staff.pairs()}
    assert slots == {MENTEE: 2, SECOND: 1}


async def test_database_itself_gives_no_place_away_twice(staff: Staff) -> None:
    first = await staff.pair(await staff.working_pair(SECOND))
    taken = replace(first, slot=1, status=PairStatus.PROPOSED)
    async with staff.world.app.storage.change() as desk:
        await desk.pairs.add(taken, None, staff.world.clock())
    with pytest.raises(IntegrityError):
        async with staff.world.app.storage.change() as desk:
            await desk.pairs.add(taken, None, staff.world.clock())
    assert len(await staff.pairs()) == 2


async def test_english_curator_reads_reasons_in_english(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql("UPDATE account SET language = 'en'")
    curator = staff.curator
    await curator.writes("matching")
    curator.sees("2 people need a mentor")
    await curator.taps(MENTEE)
    curator.sees("in common with the request: дисциплина", "6 hours a month left", "Please note:")
