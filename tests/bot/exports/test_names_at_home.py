"""A school that keeps files with names out of the messenger."""

import pytest

from bot.domain.errors import NotAllowed
from tests.bot.closing.people import actor_of
from tests.bot.staff import MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    found = await staff_of(world)
    await found.working_pair()
    await found.curator.writes("/settings")
    await found.curator.taps("Организация")
    found.curator.sees("Файлы с личными данными приходят сюда")
    await found.curator.taps("Не слать файлы с именами")
    found.curator.sees("их делает оператор", "Слать файлы с именами")
    return found


async def test_files_with_names_stay_home_and_the_operators_command_is_told(staff: Staff) -> None:
    await staff.curator.writes("/export")
    staff.curator.sees("через мессенджер не отправляет")
    for button in ("Сводка (xlsx)", "Пары (csv)", "Мои данные"):
        await staff.curator.taps(button)
        assert "./para papers" in staff.curator.alert
    await staff.mentor.writes("/export")
    await staff.mentor.taps("Отчёт (docx)")
    assert "./para papers" in staff.mentor.alert
    await staff.curator.writes("сводка")
    await staff.curator.taps("Выгрузить")
    assert "./para papers" in staff.curator.alert
    assert not staff.curator.person.files
    assert not staff.mentor.person.files


async def test_papers_without_names_come_as_before(staff: Staff) -> None:
    await staff.curator.writes("бумаги")
    await staff.curator.taps("Положение о наставничестве")
    assert [file.name.partition("_")[0] for file in staff.curator.person.files] == ["regulation"]


async def test_the_way_back_is_the_same_button(staff: Staff) -> None:
    await staff.curator.taps("Слать файлы с именами")
    await staff.curator.writes("/export")
    await staff.curator.taps("Сводка (xlsx)")
    assert staff.curator.person.files


@pytest.mark.parametrize("name", [MENTOR, MENTEE])
async def test_the_rule_is_the_curators(staff: Staff, name: str) -> None:
    with pytest.raises(NotAllowed):
        await staff.world.app.services.exports.keep_names_home(
            await actor_of(staff, name), home=False
        )
