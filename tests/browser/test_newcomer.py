"""A newcomer's ten minutes with the whole product: be the mentor, the mentee and the curator."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from openpyxl import load_workbook

from bot.demo.web import Playhouse
from bot.demo.worlds import DEMO
from bot.texts import Texts
from tests.browser.conftest import opening
from tests.browser.screen import chat, clock, key

pytest.importorskip("playwright.async_api", reason="the playwright package is not installed")
from playwright.async_api import expect

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def house(chromium: "Browser") -> AsyncIterator[Playhouse]:
    """The demo school with the bot as always; without a browser it isn't even begun."""
    house = Playhouse(DEMO, Texts.load())
    async with asyncio.TaskGroup() as parts:
        parts.create_task(house.run())
        await house.ready.wait()
        yield house
        house.end()


async def test_meeting_is_logged_confirmed_and_counted(
    chromium: "Browser", house: Playhouse, tmp_path: Path
) -> None:
    async with opening(chromium, house) as open_page:
        page = await open_page(1440)
        mentor, mentee = chat(page, "Татьяна Соколова"), chat(page, "Дарья Никитина")
        line = mentor.get_by_role("textbox", name="Сообщение")
        await line.fill("вчера 45 минут разобрали план урока")
        await line.press("Enter")
        await key(mentor, "Записать").click()
        await expect(mentor.get_by_text("Записано").first).to_be_visible()

        await clock(page, "пн, 9 февраля").click()
        await page.get_by_role("button", name="+1 час").click()
        await expect(mentee.get_by_text("Записана встреча")).to_be_visible()
        await key(mentee, "5").click()
        await expect(key(mentee, "5")).to_be_hidden()

        curator = chat(page, "Ольга Лаптева")
        await page.get_by_role("button", name="Под капотом").click()
        await key(curator, "Сводка").click()
        await expect(curator.get_by_text("32 (1 670 мин)")).to_be_visible()
        await key(curator, "Выгрузить").click()
        async with page.expect_download() as saving:
            await curator.get_by_role("link", name=".xlsx").click()
        file = tmp_path / "status.xlsx"
        await (await saving.value).save_as(file)
    assert "Встречи" in load_workbook(file).sheetnames


async def test_deadline_comes_by_the_clock_and_is_answered_from_the_reminder(
    chromium: "Browser", house: Playhouse
) -> None:
    async with opening(chromium, house) as open_page:
        page = await open_page(1440)
        mentee = chat(page, "Дарья Никитина")
        await clock(page, "пн, 9 февраля").click()
        await page.get_by_role("button", name="Завтра, 9:00").click()
        await page.keyboard.press("Escape")
        await key(mentee, "Сделано").click()
        await expect(mentee.get_by_text("✅ Отмечено")).to_be_visible()


async def test_half_filled_card_survives_the_bot_and_is_finished(
    chromium: "Browser", house: Playhouse
) -> None:
    async with opening(chromium, house) as open_page:
        page = await open_page(1440)
        mentor, mentee = chat(page, "Татьяна Соколова"), chat(page, "Дарья Никитина")
        line = mentor.get_by_role("textbox", name="Сообщение")
        await line.fill("/log")
        await line.press("Enter")
        await key(mentor, "Вчера").click()
        await key(mentor, "45").click()
        await expect(mentor.get_by_text("вчера, 45 мин")).to_be_visible()

        await clock(page, "пн, 9 февраля").click()
        bonnet = page.get_by_role("complementary", name="Под капотом")
        await key(bonnet, "Остановить").click()
        await expect(mentor.get_by_text("«Пара» остановлена")).to_be_visible()
        await line.fill("Разобрали план урока")
        await line.press("Enter")
        await expect(mentor.get_by_text("Разобрали план урока")).to_be_visible()
        await key(bonnet, "Запустить").click()
        await expect(mentor.get_by_text("«Пара» остановлена")).to_be_hidden()
        await expect(mentor.get_by_text("Разобрали план урока")).to_have_count(2)
        await key(mentor, "Записать").click()
        await expect(mentor.get_by_text("Записано").first).to_be_visible()

        await key(bonnet, "+1 час").click()
        await expect(mentee.get_by_text("Записана встреча")).to_contain_text("45 мин")
