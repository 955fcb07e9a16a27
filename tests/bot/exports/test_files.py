"""«Выгрузить»: a short list by role, files that say what they are, and who took what."""

import io
import json
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from bot.documents.own.wording import is_number
from bot.domain.errors import NotAllowed
from bot.storage.exports.own import columns_about, tables_about
from bot.storage.tables import audit
from bot.texts import Texts
from tests.bot.closing.people import actor_of
from tests.bot.forging import data_of, forge
from tests.bot.papers.reading import newest
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.world import Phone, World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def to_files(phone: Phone) -> None:
    await phone.writes("/menu")
    await phone.taps("Ещё")
    await phone.taps("Выгрузить")


def book(phone: Phone) -> Any:
    return openpyxl.load_workbook(io.BytesIO(phone.person.files[-1].content), data_only=True)


async def taken(staff: Staff) -> list[tuple[str, int]]:
    async with staff.world.app.storage.engine.connect() as connection:
        found = await connection.execute(
            select(audit.c.action, audit.c.actor_id).where(audit.c.action.startswith("export."))
        )
        return [(row.action, row.actor_id) for row in found]


def kept_in(phone: Phone) -> list[bool]:
    """Of each file that came, whether it may not be passed on."""
    sent = [one.json for one in phone.person.chat.messages if "document" in one.json]
    return [bool(one.get("has_protected_content")) for one in sent]


async def test_overseer_takes_the_summary_and_the_log_remembers(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    curator = staff.curator
    await to_files(curator)
    curator.sees("Сводка (xlsx)", "Пары (csv)", "За период", "Бумаги", "Мои данные")
    await curator.taps("Пары (csv)")
    await curator.taps("Сводка (xlsx)")
    assert curator.heard("Состояние пар на 09.02.2026. Период: 01.09.2025–09.02.2026, пар: 1")
    assert kept_in(curator) == [True, True]
    assert await taken(staff) == [
        ("export.pairs", staff.ids[CURATOR]),
        ("export.status", staff.ids[CURATOR]),
    ]
    log = [row[1:4] for row in book(curator)["Журнал изменений"].iter_rows(values_only=True)]
    assert (CURATOR, "школа", "выгружены пары (csv)") in log
    curator.sees("Что именно нужно")


async def test_papers_stand_in_the_log_by_their_names(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.mentor.writes("/export")
    await staff.mentor.taps("Программа (docx)")
    assert MENTEE in newest(staff.mentor, "programme_")
    await staff.curator.writes("/export")
    await staff.curator.taps("Сводка (xlsx)")
    log = [row[1:4] for row in book(staff.curator)["Журнал изменений"].iter_rows(values_only=True)]
    assert (MENTOR, "школа", "выдана бумага: Персонализированная программа") in log


async def test_mentor_takes_the_journal_with_own_notes(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("сегодня 45 минут разбирали =1+1 и рефлексию")
    await staff.mentor.taps("Записать")
    await to_files(staff.mentor)
    assert "Сводка (xlsx)" not in staff.mentor.buttons
    await staff.mentor.taps("Мой журнал (xlsx)")
    assert staff.mentor.heard("Журнал наставника\n09.02.2026–09.02.2026, 1 встреча")
    made = book(staff.mentor)
    meeting = [cell.value for cell in made["Встречи"][5]]
    assert meeting[4] == 45
    assert "=1+1" in meeting[6]
    assert made["План"]["D5"].value == "Разобрать план урока"
    pairs = [cell.value for cell in made["Пары"][5]]
    assert pairs[6:10] == [1, 0, 1, 45]
    assert await taken(staff) == [("export.journal", staff.ids[MENTOR])]


async def test_report_of_one_of_two_pairs_is_asked_for(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.working_pair(SECOND)
    await staff.mentor.writes("/export")
    await staff.mentor.taps("Отчёт (docx)")
    staff.mentor.sees("О какой паре?")
    await staff.mentor.taps(next(one for one in staff.mentor.buttons if "Ким" in one))
    assert SECOND in newest(staff.mentor, "mentor_report_")


async def test_report_of_a_forged_pair_is_not_there(staff: Staff) -> None:
    own = await staff.pair(await staff.working_pair(MENTEE))
    await staff.working_pair(SECOND)
    theirs = replace(own.mentor, person_id=staff.ids[OTHER_MENTOR], name=OTHER_MENTOR)
    async with staff.world.app.storage.change() as desk:
        foreign = await desk.pairs.add(replace(own, mentor=theirs), None, staff.world.clock())
    for forged in (foreign, foreign + 1):
        await staff.mentor.writes("/export")
        await staff.mentor.taps("Отчёт (docx)")
        known = next(one for one in data_of(staff.mentor) if one.endswith(f":{own.id}"))
        forge(staff.mentor, f"{known.removesuffix(str(own.id))}{forged}")
        await staff.mentor.taps("подделка")
        assert "Этого здесь нет" in staff.mentor.alert
    assert not staff.mentor.person.files


async def test_mentee_takes_the_own_path_and_report(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await to_files(staff.mentee)
    await staff.mentee.taps("Мой отчёт (docx)")
    assert MENTEE in newest(staff.mentee, "pair_result_")
    await staff.mentee.taps("Мой путь")
    staff.mentee.sees("Соколова")
    await staff.mentee.taps("Файл")
    assert staff.mentee.heard("Мой путь\nНа 09.02.2026 встреч ещё не было")
    assert book(staff.mentee)["Пары"]["A5"].value == MENTOR


async def test_everything_stored_comes_to_be_read_and_for_a_machine(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.working_pair(SECOND)
    await staff.mentee.writes("/ask")
    await staff.mentee.writes("Как вести журнал?")
    await to_files(staff.mentee)
    await staff.mentee.taps("Мой путь")
    await staff.mentee.taps("Файл")
    await staff.mentee.writes("/privacy")
    await staff.mentee.taps("Всё обо мне файлом")
    readable, whole = staff.mentee.person.files[-2:]
    told = json.loads(whole.content)
    assert told["tables"]["person"][0]["name"] == MENTEE
    assert [one["words"] for one in told["tables"]["petition"]] == ["Как вести журнал?"]
    assert len(told["tables"]["pair"]) == 1
    text = readable.content.decode("utf-8-sig")
    assert "Вопросы и обращения (1)" in text
    assert "текст: Как вести журнал?" in text
    assert "роль: наставляемый" in text.lower()
    assert "форма: Педагог-педагог" in text
    assert "действие: выгружен свой путь" in text
    assert not any(sign in text for sign in "[]{}")
    for other in (MENTOR, SECOND, "name_key"):
        assert other not in text
        assert other not in whole.content.decode()
    assert staff.mentee.heard("Мои данные")


def test_every_table_and_column_about_people_has_a_name() -> None:
    texts = Texts.load()
    keys = [f"own-table-{name}" for name in tables_about()]
    keys += [f"own-column-{name}" for name in columns_about() if not is_number(name)]
    for lang in texts.languages:
        assert [key for key in keys if not texts.has(lang, key.replace("_", "-"))] == []


async def test_files_are_for_their_roles_whatever_is_tapped(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    exports = staff.world.app.services.exports
    with pytest.raises(NotAllowed):
        await exports.journal(await actor_of(staff, MENTEE))
    with pytest.raises(NotAllowed):
        await exports.path(await actor_of(staff, MENTOR))
    with pytest.raises(NotAllowed):
        await exports.keep_names_home(await actor_of(staff, MENTOR), home=True)
    with pytest.raises(NotAllowed):
        staff.world.app.services.overview.commission(await actor_of(staff, MENTOR))
