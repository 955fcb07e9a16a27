"""Only a curator loads files, into the own school alone."""

from dataclasses import replace

import pytest

from bot.documents.importing.lexicon import lexicon_of
from bot.domain.errors import NotAllowed
from bot.domain.importing.reading import Book
from bot.domain.people import Role
from bot.services.importing import Pace, Word
from bot.texts import Texts
from tests.bot.importing.files import WHOLE, sends, workbook
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff

pytestmark = pytest.mark.usefixtures("at_hand")


@pytest.mark.parametrize("extra", [None, Role.HEAD, Role.ORGANIZER, Role.PSYCHOLOGIST])
async def test_nobody_else_may_look_or_load(staff: Staff, extra: Role | None) -> None:
    importing = staff.world.app.services.importing
    for name in (MENTOR, MENTEE, OTHER_MENTOR):
        by = await actor_of(staff, name)
        by = replace(by, roles=by.roles | ({extra} if extra else set()))
        roles = lexicon_of(Texts.load(), "ru", by.organisation).labels["role"]
        with pytest.raises(NotAllowed):
            importing.allowed(by)
        with pytest.raises(NotAllowed):
            await importing.look(Book(), roles, by, Pace())
        with pytest.raises(NotAllowed):
            await importing.load(Book(), roles, by, Word({}, ""))


async def test_curator_who_is_one_no_more_can_t_load_what_is_on_the_screen(staff: Staff) -> None:
    await sends(staff.curator, workbook(WHOLE))
    async with staff.world.app.storage.change() as desk:
        await desk.people.remove_role(staff.ids[CURATOR], Role.CURATOR)
        now = staff.world.clock()
        await desk.people.add_role(staff.organisation, staff.ids[CURATOR], Role.MENTEE, now)
    await staff.curator.taps("Загрузить")
    assert await staff.pairs() == []


async def test_people_of_another_school_are_nobody_here(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        now = staff.world.clock()
        other = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        await desk.people.add(other.id, "Чужой Иван", [Role.MENTOR], now)
    rows = (("Наставник", "Наставляемые", "Начало"), ("Чужой Иван", "Белов Илья", "15.09.2025"))
    await sends(staff.curator, workbook({"Пары": rows}))
    staff.curator.sees("«Чужой Иван» – нет такого человека")
