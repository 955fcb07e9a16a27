"""What nobody can use gets a short hint, never silence; groups are told once."""

import pytest

from tests.bot.newcomers import entered
from tests.bot.world import Phone, World


@pytest.mark.parametrize("kind", ["sticker", "photo", "contact", "location"])
async def test_what_is_no_text_gets_a_hint(world: World, curator: Phone, kind: str) -> None:
    getattr(curator.person, f"send_{kind}")()
    await world.settle()
    assert curator.heard("только текст")
    curator.sees("Настройки")


async def test_photo_inside_a_dialog_leaves_the_question_open(
    world: World, curator: Phone
) -> None:
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    await curator.taps("Одному, имя впишу я")
    curator.person.send_photo()
    await world.settle()
    assert curator.heard("только текст")
    curator.sees("Назад")
    await curator.writes("Соколова Татьяна")
    assert curator.heard("https://t.me/")


async def test_forwarded_and_edited_messages_get_a_hint(world: World, curator: Phone) -> None:
    curator.person.forward("Приказ № 5")
    await world.settle()
    curator.sees("Пересланные", "Настройки")
    mine = curator.person.send_text("что-то")
    await world.settle()
    curator.sees("Не получилось понять", "Настройки")
    curator.person.edit_text(mine, "что-то другое")
    await world.settle()
    curator.sees("Правки")


async def test_voice_outside_a_meeting_gets_a_hint(world: World, curator: Phone) -> None:
    await curator.speaks()
    curator.sees("Голосовая заметка", "Настройки")


async def test_group_is_told_once_and_shown_nothing(world: World, curator: Phone) -> None:
    group = world.people.group("Педсовет", curator.person)
    await world.settle()
    there = curator.person.at(group)
    assert len(there.heard) == 1
    assert f"https://t.me/{world.telegram.bot['username']}" in there.last.text
    there.send_text("/menu")
    there.send_text("/status")
    await world.settle()
    assert len(there.heard) == 1
    assert "Школа" not in there.last.text


async def test_channel_is_answered_no_more_than_once(world: World, curator: Phone) -> None:
    channel = world.people.channel("Новости", curator.person)
    await world.settle()
    there = curator.person.at(channel)
    there.send_text("Объявление")
    await world.settle()
    assert len([one for one in there.heard if "личных чатах" in one.text]) <= 1


async def test_blocking_and_coming_back_are_noticed(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")

    async def unreachable() -> bool:
        found = await world.app.services.people.who("telegram", str(mentor.person.id))
        assert found is not None
        return found[0].unreachable_since is not None

    mentor.person.block()
    await world.settle()
    assert await unreachable()
    mentor.person.unblock()
    await world.settle()
    assert not await unreachable()


async def test_unknown_command_is_no_answer_to_a_question(curator: Phone) -> None:
    await curator.writes("меню")
    await curator.taps("Пригласить")
    await curator.taps("Наставник")
    await curator.taps("Одному, имя впишу я")
    await curator.writes("/invite")
    assert curator.heard("Такой команды нет")
    curator.sees("Напишите фамилию и имя")
