"""Small pairs that end by each of the reasons of the document."""

from datetime import date

from bot.domain.closing.ending import IN_WORDS
from bot.domain.forms import Form, Format
from bot.domain.ids import PairId
from bot.domain.pairing import COMPLETED, ENDINGS
from bot.domain.pairs import CompletionReason, Member, Order, Pair, PairStatus
from bot.domain.programme.content import Programme
from bot.domain.programme.life import ProgrammeStatus
from bot.texts import Texts
from tests.bot.year.school import CURATOR, School

WHY = "Семейные обстоятельства"


async def ended_by_each(school: School, mentor: str, mentee: str) -> None:
    """Those that need words ask for them; nobody but overseers reads them."""
    for reason in ENDINGS:
        pair = await small_pair(school, mentor, mentee)
        await ended_by(school, reason, mentor, mentee)
        async with school.world.app.storage.read() as desk:
            found = await desk.pairs.get(pair)
        assert found
        assert found.completion_reason is reason
        early, whole = ProgrammeStatus.TERMINATED, ProgrammeStatus.COMPLETED
        assert found.programme.status is (whole if reason in COMPLETED else early)


async def ended_by(school: School, reason: CompletionReason, mentor: str, mentee: str) -> None:
    label = Texts.load().label("ru", "completion-reason", reason, short=True)
    curator = await school.opens(CURATOR, "/pair", mentee.split(maxsplit=1)[0], "Завершить", label)
    if reason in IN_WORDS:
        curator.sees("Какие были обстоятельства?")
        await curator.writes(WHY)
    curator.sees("Закрыта", "Отменить")
    told = {name: len(school.phones[name].heard("Пара завершена")) for name in (mentor, mentee)}
    await school.soon()
    for name, before in told.items():
        assert len(school.phones[name].heard("Пара завершена")) == before + 1
        assert not school.phones[name].heard(WHY)


async def small_pair(school: School, mentor: str, mentee: str) -> PairId:
    """At work since September, entered past all proposals."""
    organisation, people = await school.organisation(), await school.people()
    now = school.world.clock()
    new = Pair(
        id=PairId(0),
        organisation_id=organisation.id,
        mentor=Member(people[mentor].id, mentor, now),
        mentees=(Member(people[mentee].id, mentee, now),),
        status=PairStatus.ACTIVE,
        programme=Programme(
            date(2025, 9, 15), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE
        ),
        order=Order("131-о"),
    )
    async with school.world.app.storage.change() as desk:
        return await desk.pairs.add(new, None, now)
