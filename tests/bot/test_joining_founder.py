"""The very first person."""

from tests.bot.world import World


async def test_founder_opens_the_first_link_and_becomes_curator(world: World) -> None:
    code = await world.app.services.inviting.first_link()
    assert code
    maria = world.phone("Мария", "Волкова")

    await maria.opens(code)
    maria.sees("Как называется организация")
    await maria.writes("Школа № 77")
    maria.sees("Школа № 77 просит")
    await maria.taps("Назад")
    await maria.writes("Школа № 7")
    maria.sees("Согласие на обработку персональных данных", "Школа № 7 просит")
    await maria.taps("Согласен(на)")
    maria.sees("Как Вас называть")
    await maria.taps("Как в Telegram: Волкова Мария")

    maria.sees("Готово", "Школа № 7", "Пригласить", "Настройки")
