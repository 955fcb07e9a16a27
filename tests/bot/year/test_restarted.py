"""Para dies while somebody is at a screen that waits for words: the words still land."""

from pathlib import Path
from typing import NamedTuple

import pytest

from bot.services.taps import Tap
from tests.bot.petitions.council import HEAD, TEN_MINUTES, asks_for_another, council_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff
from tests.bot.world import World, restarted


class Scene(NamedTuple):
    """Who; by which word or forged tap; the labels tapped on; what is written; what is seen."""

    who: str
    start: str
    labels: tuple[str, ...]
    words: str
    seen: str


SCENES = {
    "end in words": Scene(
        CURATOR, "pc", ("Завершить", "по обоюдному решению"), "Переезд", "Закрыта"
    ),
    "report": Scene(MENTOR, "отчёт", ("Что получилось",), "Живой урок", "Живой урок"),
    "reflection": Scene(MENTEE, "zf", (), "Разговоры", "вопрос 2 из 5"),
    "goal": Scene(
        MENTOR, "план", ("Программа", "Изменить", "Цель"), "Вести урок", "Цель: Вести урок"
    ),
    "rules": Scene(MENTOR, "ruo", ("Обратная связь",), "По субботам", "По субботам"),
    "milestone": Scene(
        MENTOR, "план", ("Программа", "Контрольные точки", "Добавить"), "25.05", "25 мая"
    ),
    "petition": Scene(MENTOR, "/requests", ("Разговор с куратором",), "О нагрузке", "О нагрузке"),
    "term": Scene(MENTEE, "/requests", ("Продлить срок",), "31.08.2026", "до 31 августа"),
    "candidate": Scene(CURATOR, "предложить коллегу", (), "Новиков Иван", "Новиков Иван"),
    "document": Scene(CURATOR, "меню", ("Программа школы", "Документы"), "Приказ № 7", "№ 7"),
    "link": Scene(
        CURATOR, "сообщество", ("Добавить ссылку",), "@mentors7", "https://t.me/mentors7"
    ),
}


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


@pytest.mark.parametrize("name", SCENES)
async def test_words_written_after_a_restart_land(staff: Staff, database: Path, name: str) -> None:
    scene = SCENES[name]
    pair = await staff.working_pair()
    phone = staff.phones[scene.who]
    if len(scene.start) <= 3 and scene.start.isascii():
        await staff.forge(scene.who, Tap(scene.start, pair))
    else:
        await phone.writes(scene.start)
    for label in scene.labels:
        await phone.taps(label)
    async with restarted(staff.world, database):
        await phone.writes(scene.words)
        phone.sees(scene.seen)
        assert phone.buttons


async def test_motive_of_a_decision_is_written_after_a_restart(
    staff: Staff, database: Path
) -> None:
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    await staff.phones[HEAD].taps("Открыть")
    await staff.phones[HEAD].taps("Отклонить")
    async with restarted(staff.world, database):
        await staff.phones[HEAD].writes("Сначала поговорим")
        staff.phones[HEAD].sees("отклонено", "Сначала поговорим")
    assert not staff.mentor.heard("Сначала поговорим")
