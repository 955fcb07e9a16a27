"""The page in a real browser: on a phone and on a wide screen, by mouse and by keyboard alone."""

import pytest

from bot.sandbox.web import World
from tests.browser.conftest import Opened
from tests.browser.screen import chat, key
from tests.sandbox.web.conftest import Theatre

pytest.importorskip("playwright.async_api", reason="the playwright package is not installed")
from playwright.async_api import Page, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def fits(page: Page) -> bool:
    """Neither the page nor a part of a chat is wider than its place."""
    wide = (
        "[document.documentElement, ...document.querySelectorAll('.chat, .chat > *')]"
        ".filter(it => it.scrollWidth > it.clientWidth).map(it => it.className)"
    )
    return bool(await page.evaluate(wide) == [])


async def test_confirmation_appears_beside_as_the_other_side_saves(
    opened: Opened, world: World
) -> None:
    page = await opened(1300)
    anna, oleg = chat(page, "Анна Жук"), chat(page, "Олег")
    world.people[1].open_link()
    await key(anna, "Старт").click()
    await expect(anna.get_by_role("listitem").last).to_contain_text(
        "Встреча <img src=x onerror=alert(1)>: сегодня, 45 мин"
    )
    await key(anna, "Записать").click()
    await expect(page.get_by_text("Записано", exact=True)).to_be_visible()
    await expect(anna.get_by_text("изменено")).to_be_visible()
    await key(oleg, "Была").click()
    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text("это видит только куратор")
    await key(alert, "Понятно").click()
    await expect(anna.get_by_text("Олег подтвердил")).to_be_visible()
    assert await fits(page)


async def test_keyboard_alone_is_enough_and_changes_are_said_aloud(opened: Opened) -> None:
    page = await opened(1300)
    anna = chat(page, "Анна Жук")
    people = page.get_by_role("navigation", name="Люди")
    await page.keyboard.press("Escape")
    await expect(people.get_by_role("button", name="Анна Жук").first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    line = anna.get_by_role("textbox", name="Сообщение")
    await expect(line).to_be_focused()
    await page.keyboard.type("/start")
    await page.keyboard.press("Enter")
    await expect(key(anna, "Записать")).to_be_visible()
    # Back from the line to the buttons of the newest message.
    for _ in range(8):
        await page.keyboard.press("Shift+Tab")
        if await key(anna, "Записать").evaluate("it => it === document.activeElement"):
            break
    await page.keyboard.press("Enter")
    await expect(key(anna, "Исправить")).to_be_focused()
    assert await anna.get_by_text("Ждём Олега").is_visible()
    await expect(page.locator("[aria-live]")).to_contain_text("Ждём Олега")


async def test_phone_of_360_px_has_a_drawer_and_no_sideways_scrolling(opened: Opened) -> None:
    page = await opened(360, has_touch=True)
    await expect(page.locator(".chat")).to_have_count(1)
    await key(chat(page, "Анна Жук"), "Старт").click()
    await expect(key(chat(page, "Анна Жук"), "Записать")).to_be_visible()
    assert await fits(page)
    await page.get_by_role("button", name="Люди").click()
    drawer = page.get_by_role("navigation", name="Люди")
    await drawer.get_by_role("button", name="Олег").click()
    await expect(chat(page, "Олег")).to_be_visible()
    await expect(page.locator(".chat")).to_have_count(1)
    await page.get_by_role("button", name="Под капотом").click()
    await expect(page.get_by_role("complementary", name="Под капотом")).to_be_visible()
    assert await fits(page)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("complementary", name="Под капотом")).to_be_hidden()


async def test_unread_is_told_until_the_chat_is_opened(opened: Opened, world: World) -> None:
    page = await opened(360)
    oleg = world.people[1]
    oleg.open_link()
    await world.telegram.until(lambda: oleg.unread == 1)
    await page.get_by_role("button", name="Люди").click()
    row = page.get_by_role("button", name="1 новое сообщение")
    await expect(row).to_be_visible()
    await row.click()
    await expect(chat(page, "Олег")).to_contain_text("Встреча")
    await world.telegram.until(lambda: oleg.unread == 0)


async def test_clock_is_moved_and_what_goes_on_is_seen(opened: Opened, theatre: Theatre) -> None:
    page = await opened(1300)
    await page.get_by_role("button", name="пн, 9 февраля, 09:00").click()
    bonnet = page.get_by_role("complementary", name="Под капотом")
    await key(bonnet, "Завтра, 9:00").click()
    await expect(page.get_by_role("button", name="вт, 10 февраля, 09:00")).to_be_visible()
    assert theatre.clock().day == 10
    world = theatre.world
    world.people[1].open_link()
    await expect(chat(page, "Олег").get_by_text("сегодня", exact=True).first).to_be_visible()
    await key(bonnet, "Понедельник, 9:00").click()
    await expect(chat(page, "Олег").get_by_text("вт, 10 февраля")).to_be_visible()
    await key(chat(page, "Анна Жук"), "Старт").click()
    line = bonnet.get_by_role("listitem").filter(has_text="sendMessageАнна Жук")
    await line.locator("summary").click()
    await expect(line.locator("pre")).to_contain_text('"chat_id"')
    await bonnet.get_by_label("Дата и время").fill("2026-02-01T09:00")
    await bonnet.get_by_label("Дата и время").evaluate("it => it.removeAttribute('min')")
    await key(bonnet, "Перевести").click()
    await expect(page.get_by_text("Часы идут только вперёд")).to_be_visible()


async def test_everything_a_phone_can_send_and_show(opened: Opened) -> None:
    page = await opened(1300)
    anna = chat(page, "Анна Жук")
    await anna.get_by_role("button", name="Прикрепить").click()
    await page.get_by_role("menuitem", name="Голосовое, 3 секунды тишины").click()
    await expect(anna.get_by_text("Слышу: voice")).to_be_visible()
    length = await anna.locator("audio").evaluate(
        "it => new Promise(told => it.duration ? told(it.duration)"
        " : it.addEventListener('loadedmetadata', () => told(it.duration)))"
    )
    assert length == pytest.approx(3, abs=0.1)
    await anna.get_by_role("button", name="Прикрепить").click()
    await page.get_by_role("menuitem", name="Фото-образец").click()
    await expect(anna.get_by_role("img", name="Фото")).to_be_visible()
    line = anna.get_by_role("textbox", name="Сообщение")
    await line.fill("файл")
    await line.press("Enter")
    async with page.expect_download() as saving:
        await anna.get_by_role("link", name="пары.xlsx").click()
    assert (await saving.value).suggested_filename == "пары.xlsx"
    await anna.get_by_role("button", name="Команды бота").click()
    await page.get_by_role("menuitem", name="/menu").click()
    await key(anna, "Справка").click()
    await expect(anna.get_by_text("Слышу: Справка")).to_be_visible()
    await line.fill("жди")
    await line.press("Enter")
    await expect(anna.get_by_text("«Пара» печатает…")).to_be_visible()


async def test_reply_edit_block_and_another_language(opened: Opened, world: World) -> None:
    page = await opened(1300)
    anna = chat(page, "Анна Жук")
    line = anna.get_by_role("textbox", name="Сообщение")
    await line.fill("раз")
    await line.press("Enter")
    await expect(anna.get_by_text("Слышу: раз")).to_be_visible()
    own = anna.get_by_role("listitem").filter(has_text="Анна Жук")
    await own.hover()
    await own.get_by_role("button", name="Действия с сообщением").click()
    await page.get_by_role("menuitem", name="Изменить").click()
    await line.fill("два")
    await line.press("Enter")
    await expect(own).to_contain_text("два")
    await anna.get_by_role("button", name="Действия с чатом").click()
    await page.get_by_role("menuitem", name="Заблокировать бота").click()
    await expect(anna.get_by_role("button", name="Разблокировать бота")).to_be_visible()
    assert world.people[0].blocked
    await page.get_by_role("button", name="EN").click()
    english = page.get_by_role("region", name="Chat: Анна Жук")
    await expect(english.get_by_role("button", name="Unblock the bot")).to_be_visible()


async def test_school_is_opened_anew_after_a_question(opened: Opened, theatre: Theatre) -> None:
    page = await opened(1300)
    await key(chat(page, "Анна Жук"), "Старт").click()
    await expect(key(chat(page, "Анна Жук"), "Записать")).to_be_visible()
    await page.get_by_role("button", name="Под капотом").click()
    await page.get_by_label("Школа").get_by_role("combobox").select_option("empty")
    await page.get_by_role("button", name="Открыть заново").click()
    await key(page.get_by_role("dialog"), "Открыть").click()
    await expect(chat(page, "Анна Жук").get_by_text("Здесь пока пусто")).to_be_visible()
    assert theatre.played == ["demo", "empty"]
