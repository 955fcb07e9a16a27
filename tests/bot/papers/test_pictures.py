"""«Картинкой»: figures of a screen as a picture, and the same in words."""

import io

import pytest
from PIL import Image

from bot.domain.errors import NotAllowed, NotYours
from bot.domain.ids import PairId
from bot.services.pictures import Kind
from tests.bot.closing.people import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff
from tests.bot.world import Phone


def picture(phone: Phone) -> Image.Image:
    """The newest file, which is a picture."""
    return Image.open(io.BytesIO(phone.person.files[-1].content))


async def test_mentor_sees_how_the_plan_grew_and_reads_the_same_in_words(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("/plan")
    await staff.mentor.taps("Картинкой")
    seen = picture(staff.mentor)
    assert seen.format == "PNG"
    assert seen.width >= 1080
    assert staff.mentor.heard("План: по срокам и на деле")
    assert staff.mentor.heard("май 26: должно быть выполнено 1")
    staff.mentor.sees("Разобрать план урока", "Картинкой")


async def test_picture_may_be_passed_on_where_the_school_lets_files_leave(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("/plan")
    await staff.mentor.taps("Картинкой")
    async with staff.world.app.storage.change() as desk:
        await desk.people.change_organisation(staff.organisation, files_leave=True)
    await staff.mentor.taps("Картинкой")
    kept, free = (one.json for one in staff.mentor.person.chat.messages if "photo" in one.json)
    assert kept["has_protected_content"]
    assert "Сохранить и переслать нельзя" in kept["caption"]
    assert "has_protected_content" not in free
    assert "нельзя" not in free["caption"]


async def test_programme_shows_its_directions_with_those_that_are_empty(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план урока")
    await staff.mentee.writes("/pair")
    await staff.mentee.taps("Программа")
    await staff.mentee.taps("Картинкой")
    assert staff.mentee.heard("выполнено 0, осталось 1")
    assert staff.mentee.heard("выполнено 0, осталось 0")
    assert picture(staff.mentee).width >= 1080


async def test_curator_draws_the_meetings_of_the_school_from_the_summary(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.mentor.writes("сегодня 45 минут")
    curator = staff.curator
    await curator.writes("/status")
    await curator.taps("Картинкой")
    curator.sees("Картинки", "Встречи по месяцам", "Сигналы пар по датам", "До и после")
    await curator.taps("Направления: пункты планов")
    curator.sees("Картинки")
    found = await staff.world.app.services.pictures.of_school(
        Kind.MEETINGS, await actor_of(staff, CURATOR)
    )
    assert found.start.month == 9
    assert len(found.labels) == 6


async def test_where_there_are_no_numbers_nothing_is_drawn(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.curator.writes("/status")
    await staff.curator.taps("Картинкой")
    files = len(staff.curator.person.files)
    await staff.curator.taps("Сигналы пар по датам")
    assert len(staff.curator.person.files) == files
    assert "Показывать пока нечего" in staff.curator.alert


@pytest.mark.parametrize("kind", [Kind.PROGRESS, Kind.DIRECTIONS, Kind.MEETINGS])
async def test_a_foreign_pair_is_as_a_missing_one(staff: Staff, kind: Kind) -> None:
    pair = await staff.working_pair(MENTEE)
    pictures, by = staff.world.app.services.pictures, await actor_of(staff, OTHER_MENTOR)
    with pytest.raises(NotYours):
        await pictures.of_pair(kind, pair, by)
    with pytest.raises(NotYours):
        await pictures.of_pair(kind, PairId(99_999), by)


@pytest.mark.parametrize("name", [MENTOR, MENTEE])
async def test_the_school_is_drawn_for_overseers_only(staff: Staff, name: str) -> None:
    pair, by = await staff.working_pair(MENTEE), await actor_of(staff, name)
    pictures = staff.world.app.services.pictures
    with pytest.raises(NotAllowed):
        await pictures.of_school(Kind.LIGHTS, by)
    with pytest.raises(NotAllowed):
        await pictures.light_of_pair(pair, by)
