"""A school's rules of files with names: out of the messenger; to be saved and passed on."""

from pathlib import Path

import pytest

import bot
from bot.domain.errors import NotAllowed
from tests.bot.closing.people import actor_of
from tests.bot.staff import MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import Phone, World

WAY = "это меняет куратор"


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
    for button in ("Сводка (xlsx)", "Пары (csv)", "Мониторинг (xlsx)", "Мои данные"):
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


async def test_bases_and_the_roadmap_stay_home_and_no_line_says_they_were_taken(
    staff: Staff,
) -> None:
    curator = staff.curator
    await curator.writes("база наставляемых")
    await curator.taps("Файл")
    assert "./para papers" in curator.alert
    await curator.writes("дорожная карта")
    await curator.taps(next(one for one in curator.buttons if "Создать" in one))
    await curator.taps("Файл")
    assert "./para papers" in curator.alert
    assert not curator.person.files
    async with staff.world.app.storage.read() as desk:
        taken = await desk.connection.exec_driver_sql(
            "select action from audit where action in ('base.file', 'export.roadmap')"
        )
        assert not taken.scalars().all()
    await curator.writes("показатели")
    await curator.taps("Файл для отчёта")
    assert [one.name.partition("_")[0] for one in curator.person.files] == ["indicators"]


async def test_papers_without_names_come_as_before(staff: Staff) -> None:
    await staff.curator.writes("бумаги")
    await staff.curator.taps("Положение о наставничестве")
    assert [file.name.partition("_")[0] for file in staff.curator.person.files] == ["regulation"]


async def test_the_way_back_is_the_same_button(staff: Staff) -> None:
    await staff.curator.taps("Слать файлы с именами")
    await staff.curator.writes("/export")
    await staff.curator.taps("Сводка (xlsx)")
    assert staff.curator.person.files


async def test_files_may_be_saved_once_the_curator_lets_them(staff: Staff) -> None:
    await staff.curator.taps("Слать файлы с именами")
    staff.curator.sees("Сохранить или переслать такой файл нельзя")
    await staff.mentor.writes("бумаги")
    await staff.mentor.taps("Справка о работе наставника")
    # Two files: the way to change it is told once.
    assert [(locked, WAY in said) for locked, said in came(staff.mentor)] == [
        (True, True),
        (True, False),
    ]
    await staff.curator.writes("/export")
    await staff.curator.taps("Сводка (xlsx)")
    (_, said), *_ = came(staff.curator)
    assert "пока Вы не разрешите" in said
    await staff.curator.taps("Настройки организации")
    await staff.curator.taps("Файлы можно сохранять и пересылать")
    staff.curator.sees("Такой файл можно сохранить и переслать")
    await staff.mentor.taps("Справка о работе наставника")
    newest = came(staff.mentor)[2:]
    assert [(locked, WAY in said) for locked, said in newest] == [(False, False)] * 2


def came(phone: Phone) -> list[tuple[bool, str]]:
    """Of each file: whether it may not be passed on, and what it says."""
    sent = [one.json for one in phone.person.chat.messages if "document" in one.json]
    return [(bool(one.get("has_protected_content")), one.get("caption", "")) for one in sent]


@pytest.mark.parametrize("name", [MENTOR, MENTEE])
async def test_the_rules_are_the_curators(staff: Staff, name: str) -> None:
    exports, by = staff.world.app.services.exports, await actor_of(staff, name)
    with pytest.raises(NotAllowed):
        await exports.keep_names_home(by, home=False)
    with pytest.raises(NotAllowed):
        await exports.let_files_leave(by, leave=True)


def test_files_leave_by_one_door() -> None:
    """Whether names may leave, whether a file is locked and who took it is asked there."""
    root = Path(bot.__file__).parent
    senders = {
        path.relative_to(root).as_posix()
        for folder in ("dialogs", "handlers", "delivery")
        for path in (root / folder).rglob("*.py")
        if "send_document(" in path.read_text(encoding="utf-8")
    }
    # A message that is too long for a chat is no file that somebody asked for.
    assert senders == {"dialogs/exports/handing.py", "delivery/long_texts.py"}
