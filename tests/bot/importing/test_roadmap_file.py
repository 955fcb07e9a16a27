"""The roadmap goes out as a form of the model document and comes back filled in."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from bot.domain.people import Role
from bot.domain.school.roadmap import RoadmapItem, RoadmapStatus
from tests.bot.importing.files import sends
from tests.bot.staff import Staff

pytestmark = pytest.mark.usefixtures("at_hand")


async def roadmap(staff: Staff) -> list[RoadmapItem]:
    async with staff.world.app.storage.read() as desk:
        return await desk.roadmaps.of_year(staff.organisation, 2025)


async def exported(staff: Staff) -> openpyxl.Workbook:
    await staff.curator.writes("дорожная карта")
    if "Создать" in "".join(staff.curator.buttons):
        await staff.curator.taps(next(b for b in staff.curator.buttons if "Создать" in b))
    await staff.curator.taps("Файл")
    return openpyxl.load_workbook(BytesIO(staff.curator.person.files[-1].content))


def content(book: openpyxl.Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


async def test_exported_roadmap_comes_back_as_it_is(staff: Staff) -> None:
    book = await exported(staff)
    before = await roadmap(staff)
    await sends(staff.curator, content(book), "дорожная карта.xlsx")
    staff.curator.sees("Уже есть: 18 пунктов дорожной карты", "загружать нечего")
    assert await roadmap(staff) == before


async def test_what_was_filled_in_is_listed_and_kept(staff: Staff) -> None:
    book = await exported(staff)
    sheet = book.worksheets[0]
    row = next(row for row in sheet.iter_rows(min_row=4) if row[0].value == "1.1")
    row[2].value, row[3].value, row[5].value = "до 20.02.2026", "Соколова Татьяна", "выполнено"
    last = sheet.max_row
    sheet.append([None, "Провести педагогический совет", "март 2026", "Руководитель", None, None])
    sheet.cell(last + 1, 1, "1.9")
    await sends(staff.curator, content(book), "дорожная карта.xlsx")
    staff.curator.sees(
        "Появится: 1 пункт дорожной карты",
        "Провести педагогический совет",
        "исполнители",
        "«Соколова Татьяна»",
    )
    await staff.curator.taps("Загрузить")
    items = {item.code: item for item in await roadmap(staff)}
    assert items["1.1"].person_name == "Соколова Татьяна"
    assert (items["1.1"].due, items["1.1"].status) == (date(2026, 2, 20), RoadmapStatus.DONE)
    new = items["1.9"]
    assert (new.due, new.role, new.own) == (date(2026, 3, 31), Role.HEAD, True)


async def test_item_of_an_unknown_stage_is_asked_about(staff: Staff) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Дорожная карта"
    book.worksheets[0].append(["№", "Содержание деятельности", "Сроки"])
    book.worksheets[0].append([None, "Провести совет", "март"])
    await sends(staff.curator, content(book))
    staff.curator.sees("«Провести совет» – неясно, к какому этапу")
