"""What a mentor can reach never tells that the mentee asks for another one."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.people import Role
from bot.services.taps import Tap
from tests.bot.petitions.council import (
    HEAD,
    PSYCHOLOGIST,
    TEN_MINUTES,
    actor_of,
    asks_for_another,
    council_of,
    enter,
)
from tests.bot.staff import MENTEE, MENTOR, Staff
from tests.bot.world import Phone, World

TELLING = ("замена наставника", "замене наставника", "Не совпадаем", "Мы в разных сменах")
# Buttons that only lead back, or write something that stays.
NOT_PRESSED = {"Назад", "Меню", "‹", "›"}
MOST_BUTTONS = 14


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair with an item and a meeting; the curator's digest comes on Mondays."""
    staff = await council_of(world)
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    return staff


def shown(phone: Phone) -> str:
    return "\n".join([phone.text, *phone.buttons, phone.alert])


async def commands(phone: Phone) -> list[str]:
    await phone.writes("/help")
    return [word for word in phone.text.split() if word.startswith("/")]


async def tops(phone: Phone) -> list[str]:
    """The screen of every command."""
    found = []
    for command in await commands(phone):
        await phone.writes(command)
        found.append(shown(phone))
    return found


async def behind_buttons(phone: Phone) -> list[str]:
    """What each button of each command's screen leads to."""
    found = []
    for command in await commands(phone):
        await phone.writes(command)
        for label in [one for one in phone.buttons if one not in NOT_PRESSED][:MOST_BUTTONS]:
            if label not in phone.buttons:
                await phone.writes(command)
            if label in phone.buttons:
                await phone.taps(label)
                found.append(shown(phone))
    return found


async def test_mentor_opens_everything_and_finds_nothing(staff: Staff) -> None:
    before = await tops(staff.mentor)
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("Мы в разных сменах")
    await staff.world.later(TEN_MINUTES)
    assert await tops(staff.mentor) == before
    said = "\n".join(await behind_buttons(staff.mentor)).lower()
    assert not [word for word in TELLING if word.lower() in said]


async def test_mentor_who_is_a_curator_too_counts_the_same_as_before(staff: Staff) -> None:
    """Summary, queue, menu and file of a curator whose own pair it is."""
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        await desk.people.add_role(staff.organisation, staff.ids[MENTOR], Role.CURATOR, now)
    mentor = staff.mentor
    seen = []
    for wait in (timedelta(), TEN_MINUTES):
        await staff.world.later(wait)
        for command in ("/menu", "/status", "/requests", "/pair"):
            await mentor.writes(command)
            seen.append(shown(mentor))
        await mentor.writes("/pair")
        await mentor.taps("Обращения")
        seen.append(shown(mentor))
        if not wait:
            await asks_for_another(staff.mentee)
    half = len(seen) // 2
    assert seen[:half] == seen[half:]
    overview = staff.world.app.services.overview
    order = overview.commission(await actor_of(staff, MENTOR))
    async with overview.commissioned(order) as report:
        states = [state async for _, state in report.lines]
    assert [state.petitions for state in states] == [0]


async def test_no_letter_to_the_mentor_before_it_is_decided(staff: Staff) -> None:
    await asks_for_another(staff.mentee)
    await staff.world.later(timedelta(days=1))
    posts = await rows(staff, "SELECT kind FROM outbox WHERE person_id = ?", MENTOR)
    assert not [kind for (kind,) in posts if "etition" in kind or kind == "MentorReplaced"]


async def test_logs_name_no_petition(
    staff: Staff, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("Мы в разных сменах")
    await staff.world.later(TEN_MINUTES)
    said = caplog.text + "".join(capsys.readouterr())
    assert "replace_mentor" not in said
    assert "разных сменах" not in said


async def test_audit_keeps_codes_and_no_words(staff: Staff) -> None:
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("Мы в разных сменах")
    found = await rows(staff, "SELECT before || after FROM audit WHERE actor_id = ?", MENTEE)
    assert "сменах" not in str(found)


@pytest.mark.parametrize("verb", ["qo", "qt", "qy", "qn", "qr", "qf"])
async def test_forged_buttons_answer_as_for_a_missing_one(staff: Staff, verb: str) -> None:
    """A petition that is there and one that is not look alike to the mentor."""
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    answers = []
    for known in (1, 999):
        await staff.forge(MENTOR, Tap(verb, known))
        answers.append((staff.mentor.alert, staff.mentor.text))
    assert answers[0] == answers[1]


async def test_organiser_and_head_oversee_but_another_psychologist_does_not(staff: Staff) -> None:
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    await enter(staff, "Тихий Лев", Role.ORGANIZER)
    for name, sees in ((HEAD, True), ("Тихий Лев", True), (PSYCHOLOGIST, False)):
        phone = staff.phones[name]
        await phone.writes("/requests")
        assert ("замена наставника" in "".join(phone.buttons)) is sees
    await staff.phones["Тихий Лев"].taps("замена наставника")
    assert "Согласовать замену" not in staff.phones["Тихий Лев"].buttons


async def rows(staff: Staff, query: str, name: str) -> list[Any]:
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(query, (staff.ids[name],))
        return list(found)
