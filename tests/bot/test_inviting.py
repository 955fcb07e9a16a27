"""The curator's links: shown once, printed, revoked, made anew."""

from tests.bot.newcomers import invited
from tests.bot.world import Phone, World


async def test_link_says_whom_it_is_for_and_how_long(world: World, curator: Phone) -> None:
    await invited(curator, "Наставляемый", people="До 30")
    link = curator.heard("https://t.me/")[-1]
    assert "для 30 человек" in link.text
    assert "23 февраля" in link.text
    curator.sees("перешлите его", "Ещё ссылка", "Меню")


async def test_link_is_printed_as_a_picture(world: World, curator: Phone) -> None:
    await invited(curator, "Наставник")
    await curator.taps("QR для печати")
    (picture,) = curator.person.files
    assert picture.content.startswith(b"\x89PNG")
    curator.sees("Школа № 7")


async def test_code_is_kept_nowhere(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    async with world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql("select * from invitation")
        rows = [str(value) for row in found for value in row]
    assert all(code not in value for value in rows)
    chats = await world.app.live.waiting_chats()
    assert chats == []


async def test_lost_link_is_made_anew_and_the_old_one_is_void(
    world: World, curator: Phone
) -> None:
    old = await invited(curator, "Наставник", "Соколова Татьяна")
    await curator.taps("Ещё ссылка")
    await curator.taps("Ещё не пришли: 1")
    await curator.taps("Соколова Татьяна")
    new = curator.heard("https://t.me/")[-1].text.split("start=")[1].split()[0]

    tatiana = world.phone("Таня")
    await tatiana.opens(old)
    tatiana.sees("Ссылка не действует")
    await tatiana.opens(new)
    await tatiana.taps("Согласен(на)")
    tatiana.sees("Готово")
    await curator.writes("пригласить")
    assert "Ещё не пришли" not in str(curator.buttons)
