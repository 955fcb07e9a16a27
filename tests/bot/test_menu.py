"""The menu, commands and words, help, what is stored about a person."""

from datetime import timedelta

from bot.sandbox.methods.profile import commands_for
from tests.bot.forging import borrow
from tests.bot.newcomers import entered
from tests.bot.world import Phone, World


def commands(phone: Phone, language: str = "ru") -> dict[str, str]:
    """What Telegram shows under the menu button of the chat."""
    shown = commands_for(phone.world.telegram, phone.person.id, language)
    return {one["command"]: one["description"] for one in shown}


async def test_menu_fits_the_role(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await curator.writes("Меню")
    curator.sees("Пригласить")
    assert "Спросить наставника" not in curator.buttons
    mentee.sees("Спросить наставника", "Записать встречу")
    assert "Пригласить" not in mentor.buttons


async def test_word_is_as_good_as_a_command(world: World, curator: Phone) -> None:
    await curator.writes("НАСТРОЙКИ")
    curator.sees("Часовой пояс")
    await curator.writes("help")
    curator.sees("/settings")
    await curator.writes("/menu")
    curator.sees("что сделать")


async def test_word_is_caught_before_a_dialog_takes_it(world: World, curator: Phone) -> None:
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    await curator.taps("Одному, имя впишу я")
    await curator.writes("отмена")
    assert curator.heard("Приглашение не создано")
    curator.sees("что сделать")


async def test_command_of_another_role_is_refused(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    await mentor.writes("пригласить")
    assert mentor.heard("Для этого нужна другая роль")
    mentor.sees("что сделать")


async def test_commands_shown_fit_role_and_language(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    assert "log" in commands(mentor)
    assert "log" not in commands(curator)
    await mentor.writes("/settings")
    await mentor.taps("English")
    assert commands(mentor)["settings"].startswith("Settings")


async def test_help_names_the_commands_of_the_role(world: World, curator: Phone) -> None:
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await mentee.writes("/help")
    mentee.sees("Наставляемому", "/ask", "/privacy")
    assert "/invite" not in mentee.text


async def test_privacy_says_what_when_and_whom_to_ask(world: World, curator: Phone) -> None:
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await mentee.writes("/privacy")
    mentee.sees("Волкова Мария", "pd_v1", "сегодня в 09:00", "Отозвать согласие")
    await mentee.taps("Текст согласия")
    mentee.sees("СОГЛАСИЕ НА ОБРАБОТКУ")
    await mentee.taps("Назад")
    mentee.sees("Кто видит")


async def test_withdrawn_consent_closes_the_door_and_the_curator_hears(
    world: World, curator: Phone
) -> None:
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await mentee.writes("/privacy")
    await mentee.taps("Отозвать согласие")
    mentee.sees("доступ закрыт", "Вернуть")
    assert not curator.heard("согласие отозвано")
    await mentee.writes("/menu")
    mentee.sees("работает по приглашению")
    assert "log" not in commands(mentee)

    await world.later(timedelta(minutes=2))
    assert curator.heard("Белова Ирина: согласие отозвано")
    await mentee.taps("Вернуть")
    assert "Отменить уже нельзя" in mentee.alert


async def test_withdrawal_is_taken_back_within_a_minute(world: World, curator: Phone) -> None:
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await mentee.writes("/privacy")
    await mentee.taps("Отозвать согласие")
    await mentee.taps("Вернуть")
    assert mentee.heard("Согласие снова действует")
    mentee.sees("что сделать", "Записать встречу")
    await world.later(timedelta(minutes=5))
    assert not curator.heard("согласие отозвано")


async def test_somebody_else_can_not_take_it_back(world: World, curator: Phone) -> None:
    mentee = await entered(curator, "Наставляемый", "Белова Ирина")
    await mentee.writes("/privacy")
    await mentee.taps("Отозвать согласие")
    borrow(curator, mentee)
    await curator.taps("Вернуть")
    assert "Отменить уже нельзя" in curator.alert
    await mentee.writes("/menu")
    mentee.sees("работает по приглашению")
