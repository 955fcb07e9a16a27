"""A restart in every step of a meeting's dialogs, and what becomes of drafts that were left."""

from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.domain.ids import PairId
from bot.domain.meetings import Meeting, MeetingStatus
from tests.bot.staff import MENTEE, SECOND, Staff, staff_of
from tests.bot.world import World, restarted


class Step(NamedTuple):
    """How one gets there, what is tapped or written after the restart, what is then seen."""

    way: tuple[str, ...]
    tap: str = ""
    words: str = ""
    seen: str = ""


# A way goes by labels; «Другое» stands in two lines, so the line is named before it.
CARD = {
    "card": Step((), tap="Вчера", seen="Когда: вчера"),
    "card, words": Step((), words="Про журнал", seen="Заметка: Про журнал"),
    "day": Step(("Другая дата",), words="05.02", seen="чт, 5 февраля"),
    "day, calendar": Step(("Другая дата",), tap="5", seen="чт, 5 февраля"),
    "minutes": Step(("90", "+Другое"), tap="75", seen="1 ч 15 мин"),
    "format": Step(("Звонок", "+Другое"), tap="Переписка", seen="переписка"),
    "kind": Step(("Вид",), tap="Знакомство", seen="встреча-знакомство"),
    "items": Step(("Пункты плана",), tap="Второй пункт", seen="✓ Второй пункт"),
    "absent": Step(("Кто был",), tap=SECOND, seen=SECOND),
    "task": Step(("Задание",), words="Прочитать главу", seen="К какому сроку"),
    "task due": Step(("Задание", "«Прочитать главу"), tap="Без срока", seen="Прочитать главу"),
}


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    pair = await staff.working_pair(MENTEE, SECOND)
    for title in ("Первый пункт", "Второй пункт"):
        await staff.item(pair, title)
    return staff


async def go(staff: Staff, way: tuple[str, ...]) -> None:
    """Along the labels; «words» are written, +label is the one after the label before."""
    mentor, before = staff.mentor, ""
    for label in way:
        if label.startswith("«"):
            await mentor.writes(label[1:])
        elif label.startswith("+"):
            place = mentor.buttons.index(label[1:], mentor.buttons.index(before))
            mentor.person.press(place, mentor.screen)
            await staff.world.settle()
        else:
            before = label
            if label in mentor.buttons and len(way) > 1 and way[-1].startswith("+"):
                continue
            await mentor.taps(label)


async def held(staff: Staff) -> list[Meeting]:
    async with staff.world.app.storage.read() as desk:
        return (await desk.meetings.of_pairs([PairId(1)])).get(PairId(1), [])


@pytest.mark.parametrize("name", CARD)
async def test_the_card_goes_on_from_its_step(staff: Staff, database: Path, name: str) -> None:
    step, mentor = CARD[name], staff.mentor
    await mentor.writes("/log")
    await go(staff, step.way)
    async with restarted(staff.world, database):
        await (mentor.taps(step.tap) if step.tap else mentor.writes(step.words))
        mentor.sees(step.seen)
        assert mentor.alert == ""
        while "Записать" not in mentor.buttons:
            await mentor.taps("Без срока" if "Без срока" in mentor.buttons else "Назад")
        async with restarted(staff.world, database):
            await mentor.taps("Записать")
            mentor.sees("Записано")
    (meeting,) = await held(staff)
    assert meeting.status is MeetingStatus.HELD


async def test_another_pair_is_chosen_after_a_restart(staff: Staff, database: Path) -> None:
    await staff.working_pair(MENTEE)
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Другая пара")
    async with restarted(staff.world, database):
        other = next(one for one in staff.mentor.buttons if one[:1] not in "✓НМ‹›")
        await staff.mentor.taps(other)
        staff.mentor.sees(f"С кем: {other}", "Записать")


async def test_saved_and_taken_back_each_after_a_restart(staff: Staff, database: Path) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.taps("Записать")
    async with restarted(staff.world, database):
        await mentor.writes("Про оценивание")
        mentor.sees("Записано", "Заметка: Про оценивание")
    async with restarted(staff.world, database):
        await mentor.taps("Исправить")
        mentor.sees("Исправление записи")
    async with restarted(staff.world, database):
        await mentor.taps("60")
        await mentor.taps("Сохранить")
        await mentor.taps("Отменить запись")
        mentor.sees("Запись отменена")
        assert await held(staff) == []
    async with restarted(staff.world, database):
        await mentor.taps("Вернуть карточку")
        mentor.sees("Про оценивание", "1 ч", "Записать")


@pytest.mark.parametrize("words", ["15:30", "в пятницу", "каб. 12"])
async def test_a_meeting_is_planned_through_restarts(
    staff: Staff, database: Path, words: str
) -> None:
    mentor = staff.mentor
    await mentor.writes("назначить встречу")
    async with restarted(staff.world, database):
        await mentor.writes(words)
        mentor.sees(words if words != "в пятницу" else "пт, 13 февраля")
    async with restarted(staff.world, database):
        await mentor.taps("Назначить")
        mentor.sees("Назначено")
    (meeting,) = await held(staff)
    assert meeting.status is MeetingStatus.SCHEDULED


async def test_a_dispute_waits_for_its_sentence(staff: Staff, database: Path) -> None:
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.world.later(timedelta(minutes=2))
    await staff.mentee.taps("Было не так")
    async with restarted(staff.world, database):
        await staff.mentee.writes("Встреча была во вторник")
        staff.mentee.sees("Передадим через минуту")
    (meeting,) = await held(staff)
    assert (meeting.status, meeting.dispute) == ("disputed", "Встреча была во вторник")


async def test_dialogs_of_another_version_are_left_with_a_sentence(
    staff: Staff, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    monkeypatch.setattr("bot.app.DIALOGS", 10_000)
    async with restarted(staff.world, database):
        await mentor.taps("Записать")
        assert "«Пара» обновилась" in mentor.alert
        mentor.sees("что сделать", "Записать встречу")
        assert await held(staff) == []
        await mentor.taps("Записать встречу")
        await mentor.taps("Записать")
    assert len(await held(staff)) == 1


async def test_a_draft_is_announced_after_a_day_and_goes_on(staff: Staff, database: Path) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.writes("Про оценивание")
    await staff.world.later(timedelta(hours=23))
    assert not mentor.heard("незаконченная запись")
    async with restarted(staff.world, database):
        await staff.world.later(timedelta(hours=2))
        mentor.sees("незаконченная запись: вчера", "Продолжить", "Удалить")
        await staff.world.later(timedelta(days=3))
        assert len(mentor.heard("незаконченная запись")) == 1
        await mentor.taps("Продолжить")
        mentor.sees("Заметка: Про оценивание", "Записать")
        await mentor.taps("Записать")
    (meeting,) = await held(staff)
    assert (meeting.note, meeting.day) == ("Про оценивание", date(2026, 2, 9))


async def test_a_draft_is_deleted_by_a_tap(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.writes("Про оценивание")
    await staff.world.later(timedelta(hours=25))
    await mentor.taps("Удалить")
    assert mentor.heard("Незаконченная запись удалена")
    await mentor.writes("/log")
    assert "Про оценивание" not in mentor.text
    assert await held(staff) == []


async def test_a_draft_of_a_month_is_dropped_with_a_word(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    old = mentor.screen
    await staff.world.later(timedelta(days=1, hours=1))
    for _ in range(6):
        await staff.world.later(timedelta(days=5))
    assert mentor.heard("пролежала месяц и удалена")
    await mentor.taps("Записать", on=old)
    assert "устарел" in mentor.alert
    mentor.sees("что сделать")
    assert await held(staff) == []
