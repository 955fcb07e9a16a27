"""How Telegram introduces the bot before anybody has written to it."""

from bot.delivery.profile import introduce
from bot.sandbox.methods.profile import commands_for
from tests.bot.world import World

SETTERS = ("setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands")


def changes(world: World) -> list[str]:
    return [call.method for call in world.telegram.journal if call.method in SETTERS]


async def test_bot_is_introduced_in_both_languages_once(world: World) -> None:
    await introduce(world.app.bot, world.app.texts)
    assert world.telegram.bot["first_name"] == "Пара"
    for language, first in (("ru", "Начать"), ("en", "Start")):
        shown = commands_for(world.telegram, world.phone("Некто").person.id, language)
        assert [one["command"] for one in shown] == ["start", "help", "privacy"]
        assert shown[0]["description"] == first

    before = changes(world)
    await introduce(world.app.bot, world.app.texts)
    assert changes(world) == before
