"""Buttons that decide, tapped twice at once: decided once, told once, written down once."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from bot.domain.closing.reports import Readiness
from bot.services.taps import Tap
from tests.bot.closing.people import actor_of, at, closed_pair
from tests.bot.petitions.council import (
    HEAD,
    SOON,
    TEN_MINUTES,
    asks_for_another,
    begins,
    council_of,
)
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone, World

Scene = Callable[[Staff], Awaitable[tuple[Phone, str]]]


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


async def proposal(staff: Staff) -> tuple[Phone, str]:
    await staff.curator.writes("подбор")
    await staff.curator.taps(MENTEE)
    await staff.curator.taps(MENTOR)
    return staff.curator, "Предложить"


async def question(staff: Staff) -> tuple[Phone, str]:
    await proposal(staff)
    return staff.curator, "Спросить обоих"


async def form(staff: Staff) -> tuple[Phone, str]:
    return await staff.pair_form(), "Предложить"


async def end(staff: Staff) -> tuple[Phone, str]:
    pair = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Завершить")
    return staff.curator, "план выполнен полностью"


async def handed_in(staff: Staff) -> tuple[Phone, str]:
    pair = await closed_pair(staff)
    reports = staff.world.app.services.closing.reports
    await reports.grade(pair, Readiness.READY, await actor_of(staff, MENTOR))
    await staff.forge(MENTOR, Tap("zo", pair))
    return staff.mentor, "Сдать отчёт"


async def report(staff: Staff) -> tuple[Phone, str]:
    phone, label = await handed_in(staff)
    await phone.taps(label)
    await staff.world.later(SOON)
    await staff.curator.taps("Отчёт")
    return staff.curator, "Принять"


async def replacement(staff: Staff) -> tuple[Phone, str]:
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    return staff.curator, "Согласовать замену"


async def extension(staff: Staff) -> tuple[Phone, str]:
    await staff.working_pair()
    await begins(staff.mentee, "Продлить срок")
    await staff.mentee.taps("+ 3 месяца")
    await staff.world.later(SOON)
    await staff.mentor.taps("Согласен(на)")
    await staff.curator.taps("Открыть")
    return staff.curator, "Продлить"


async def programme(staff: Staff) -> tuple[Phone, str]:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок", date(2026, 3, 2))
    await staff.mentor.writes("план")
    await staff.mentor.taps("Цель")
    await staff.mentor.writes("Освоить рефлексию")
    for phone in (staff.mentor, staff.mentee):
        await phone.writes("план")
        await phone.taps("Программа")
        await phone.taps("Согласен(на) с программой")
    await staff.world.later(SOON)
    return staff.phones[HEAD], "Утвердить"


async def candidate(staff: Staff) -> tuple[Phone, str]:
    await staff.mentee.writes("хочу быть наставником")
    await staff.mentee.taps("Отправить заявку")
    await staff.curator.writes("на утверждение")
    await staff.curator.taps("Белов И. · наставник")
    return staff.curator, "Подтвердить"


async def new_year(staff: Staff) -> tuple[Phone, str]:
    await staff.working_pair(SECOND)
    await staff.world.until(at(8, 25))
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Новый учебный год")
    await staff.curator.taps("Соколова Т. — Ким А.")
    return staff.curator, "Открыть год"


SCENES: dict[str, tuple[Scene, str]] = {
    "proposal": (proposal, "pair.propose"),
    "question": (question, "interest.ask"),
    "form": (form, "pair.propose"),
    "end": (end, "pair.close"),
    "hand in": (handed_in, "report.submit"),
    "report": (report, "report.decide"),
    "replacement": (replacement, "petition.grant"),
    "extension": (extension, "petition.grant"),
    "programme": (programme, "programme.approve"),
    "candidate": (candidate, "candidacy.confirm"),
    "new year": (new_year, "year.open"),
}


@pytest.mark.parametrize("scene", SCENES)
async def test_tapped_twice_it_is_decided_once(staff: Staff, scene: str) -> None:
    stage, action = SCENES[scene]
    phone, label = await stage(staff)
    screen, others = phone.screen, (MENTOR, MENTEE, OTHER_MENTOR, SECOND)
    before = {name: _heard(staff.phones[name]) for name in others}
    for _ in range(2):
        phone.person.press(label, screen)
    await staff.world.settle()
    await staff.world.later(SOON)
    done = await _actions(staff)
    assert done.count(action) == 1, done
    for name in others:
        if staff.phones[name] is phone:
            continue
        new = _heard(staff.phones[name])[len(before[name]) :]
        assert len(new) == len(set(new)), (name, new)


def _heard(phone: Phone) -> list[str]:
    return [shown.text for shown in phone.person.heard]


async def _actions(staff: Staff) -> list[str]:
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql("SELECT action FROM audit ORDER BY id")
        return [row[0] for row in found]
