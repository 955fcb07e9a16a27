"""A questionnaire in the school's own words: taken, changed, sent, put back."""

import pytest

from bot.catalog.surveys import file_of
from tests.bot.staff import Staff
from tests.bot.surveys.sheets import MINUTES, SHORT, asked, own, sends


async def at_forms(staff: Staff) -> None:
    await staff.curator.writes("анкеты")
    await staff.curator.taps("Тексты анкет")


async def versions(staff: Staff) -> list[tuple[str, int]]:
    async with staff.world.app.storage.read() as desk:
        found = await desk.surveys.forms.current(staff.organisation)
    return [(one.code, one.version) for one in found]


async def test_changed_file_is_the_next_version_and_answers_keep_to_theirs(staff: Staff) -> None:
    curator, changed = staff.curator, "Скажите, насколько Вам комфортно?"
    await curator.writes("анкеты")
    await curator.taps("Отправить")
    await staff.world.later(MINUTES)
    staff.mentee.sees("Насколько комфортно Вам работать")
    await at_forms(staff)
    await curator.taps("Как идёт наставничество")
    curator.sees("Версия 1", "Текст не сверен", "1. Насколько комфортно Вам работать")
    await curator.taps("Скачать файл")
    assert curator.heard("Исправьте слова")
    text = file_of("how_is_it_going").replace(
        "Насколько комфортно Вам работать в программе наставничества?", changed
    )
    await sends(curator, text, "how_is_it_going.yaml")
    curator.sees("Версия 2", "Текст изменён в школе", f"1. {changed}")
    # Sent again it says nothing new.
    await sends(curator, text, "how_is_it_going.yaml")
    curator.sees("Версия 2", f"1. {changed}")
    assert await versions(staff) == [("how_is_it_going", 2)]
    await staff.mentee.taps("7")
    await staff.mentee.taps("Назад")
    staff.mentee.sees("Насколько комфортно Вам работать", "• 7")
    await asked(staff, "Как идёт наставничество")
    assert staff.mentee.heard(changed)
    async with staff.world.app.storage.read() as desk:
        sent = await desk.surveys.of_organisation(staff.organisation, 5)
    assert [one.campaign.version for one in sent] == [2, 1]


async def test_sendings_are_listed_by_the_name_that_the_school_gave(staff: Staff) -> None:
    await own(staff)
    await asked(staff)
    await staff.curator.writes("анкеты")
    await staff.curator.taps("Отправленные и итоги")
    assert any("Короткая, наставляемые" in one for one in staff.curator.buttons)


async def test_own_text_is_put_back_and_taken_again(staff: Staff) -> None:
    await own(staff)
    curator = staff.curator
    curator.sees("Короткая", "Версия 1", "Текст изменён в школе")
    await sends(curator, SHORT.format(visibility="aggregate").replace("Короткая", "Покороче"))
    curator.sees("Покороче", "Версия 2")
    await curator.taps("Вернуть прежний текст")
    curator.sees("Короткая", "Версия 1")
    await curator.taps("Вернуть наш текст")
    curator.sees("Покороче", "Версия 2")
    assert await versions(staff) == [("short", 2)]


async def test_questionnaire_that_only_the_school_had_is_gone_from_the_list(staff: Staff) -> None:
    await own(staff)
    curator = staff.curator
    await curator.taps("Вернуть прежний текст")
    curator.sees("Тексты анкет", "Вернуть наш текст")
    assert "✎ Короткая" not in curator.buttons
    await curator.taps("Вернуть наш текст")
    curator.sees("Короткая")
    assert await versions(staff) == [("short", 1)]


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("type: s10", "type: s11", "поле «questions[4] → type»: такого варианта нет"),
        ('answer: "yes"', 'answer: "maybe"', "Можно: yes, no"),
        ("question: met", "question: mark", "раньше нет вопроса mark"),
        ("key: themes", "key: met", "такое уже есть: met"),
        ("key: themes", "key: Темы", "нужны маленькие латинские буквы"),
        ("visibility: anonymous", "visible: anonymous", "поле «visibility»: его нет"),
        ("title: Короткая", f"title: {'я' * 61}", "помещается 60 знаков"),
        ("audiences: [mentees]", "audiences: [pupils]", "Можно: mentees, mentors"),
        ("title: Короткая", "title: [Короткая", "запись не читается. Проверьте отступы"),
    ],
)
async def test_fault_of_a_file_is_told_by_line_and_field(
    staff: Staff, was: str, becomes: str, told: str
) -> None:
    await at_forms(staff)
    text = SHORT.format(visibility="anonymous")
    assert was in text
    await sends(staff.curator, text.replace(was, becomes, 1))
    assert staff.curator.heard(told)
    assert staff.curator.heard("прежние анкеты остались")
    assert await versions(staff) == []


async def test_forms_with_pupils_wait_until_they_are_on(staff: Staff) -> None:
    await at_forms(staff)
    names = list(staff.curator.buttons)
    while "›" in staff.curator.buttons and len(names) < 40:
        await staff.curator.taps("›")
        names += staff.curator.buttons
    assert any("До начала: наставляемый" in name for name in names)
    assert not any("ученики" in name or "работодател" in name for name in names)
