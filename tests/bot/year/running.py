"""Autumn: items done and confirmed, meetings recorded and confirmed, a lesson visited."""

from bot.domain.gatherings.details import Mark
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.plans import ItemStatus
from tests.bot.year.agreeing import ITEMS, standing
from tests.bot.year.school import School, taps

# How a document that has its own word calls the usual kind.
KINDS = {"001": "Традиционная модель («один на один»)"}


async def item_done(school: School, mentor: str, mentee: str) -> None:
    """The mentee did it, the mentor confirms and says a word."""
    await school.opens(mentee, "план", "✅")
    school.phones[mentee].sees(f"Отмечено: «{ITEMS[0]}»")
    await school.soon()
    await school.phones[mentor].taps("Подтвердить")
    school.phones[mentor].sees("✅ Подтверждено")
    assert await standing(school, mentor, mentee) == {
        ITEMS[0]: ItemStatus.VERIFIED,
        ITEMS[1]: ItemStatus.PLANNED,
    }


async def meetings_held(school: School, mentor: str, mentee: str) -> None:
    """One by a sentence, one at a lesson; the mentee confirms both by a score."""
    writer, reader = school.phones[mentor], school.phones[mentee]
    await writer.writes("вчера 50 минут разбирали план урока")
    await writer.taps("Записать")
    await school.soon()
    await reader.taps("5")
    reader.sees("Спасибо, отмечено: 5")
    await school.opens(mentor, "/log", "Вид", "Посещение", "Записать", "Подробнее", "Наблюдение")
    await writer.taps("1 да")
    await writer.writes("Сильное начало")
    await school.soon()
    await reader.taps("4")
    talk, visit = await meetings(school, mentor, mentee)
    assert (talk.minutes, visit.kind) == (50, "observation")
    assert [one.status for one in (talk, visit)] == [MeetingStatus.CONFIRMED] * 2
    seen = visit.details.observation
    assert seen
    assert list(dict(seen.marks).values()) == [Mark.YES]
    await school.opens(mentee, "пара")
    reader.sees(KINDS.get((await school.organisation()).profile, "Традиционное"))
    await reader.taps("Встречи")
    await taps(reader, "Сегодня")
    reader.sees("Вывод: Сильное начало")


async def meetings(school: School, mentor: str, mentee: str) -> list[Meeting]:
    """Oldest first."""
    pair = await school.pair(mentor, mentee)
    async with school.world.app.storage.read() as desk:
        found = await desk.meetings.of_pairs([pair.id])
    return sorted(found[pair.id], key=lambda one: one.id)
