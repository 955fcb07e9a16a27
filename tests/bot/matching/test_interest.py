"""«Готовы работать вместе?»: two times yes is told, everything else is told to nobody."""

from datetime import timedelta

import pytest

from bot.domain.matching.interest import InterestStatus
from bot.domain.pairs import PairStatus
from bot.domain.people import Role
from tests.bot.matching.people import MINUTE, asked, joined, questions, shortlist, stored
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff
from tests.bot.world import Phone

DAY = timedelta(days=1)


async def everything_reachable(phone: Phone) -> str:
    """All that a person has been shown, and every screen about pairs that opens to them."""
    for words in ("/menu", "моя пара", "/status", "план"):
        await phone.writes(words)
    return "\n".join(line for shown in phone.person.heard for line in (shown.text, *shown.buttons))


async def test_two_times_yes_is_an_agreed_pair_that_all_hear_of(staff: Staff) -> None:
    await asked(staff)
    staff.mentor.sees(
        "Готовы ли Вы стать наставником? Наставляемый: Белов Илья",
        "Категория: Молодой педагог",
        "Запрос: дисциплина в 7 «Б»",
        "Ваш ответ не увидит никто",
    )
    staff.mentee.sees("Готовы ли Вы работать с наставником", "Может помочь: дисциплина на уроке")
    await staff.mentor.taps("Да")
    await staff.mentee.taps("Да")
    staff.mentee.sees("Ответ принят: Вы готовы", "Отменить")
    assert await staff.pairs() == []

    await staff.world.later(MINUTE)
    (pair,) = await staff.pairs()
    assert (pair.status, pair.slot) == (PairStatus.AGREED, 1)
    assert all(member.agreed_at for member in pair.members)
    for phone in (staff.mentor, staff.mentee):
        phone.sees("Вы оба готовы работать вместе", "Открыть пару")
    staff.curator.sees("Все согласны", "Ввести номер приказа")
    await staff.curator.taps("Ввести номер приказа")
    await staff.curator.writes("131-о")
    assert (await staff.pairs())[0].status is PairStatus.ACTIVE


@pytest.mark.parametrize("answers", [("Да", "Нет"), ("Нет", "Да"), ("Нет", "Нет")])
async def test_a_no_reaches_nobody(
    staff: Staff, answers: tuple[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    await asked(staff)
    await staff.mentor.taps(answers[0])
    before = staff.mentee.text, staff.mentee.buttons
    assert before[1] == ["Да", "Нет"]
    await staff.mentee.taps(answers[1])
    await staff.world.later(MINUTE)

    staff.curator.sees(f"Не сложилось: {MENTOR} — {MENTEE}.", "Подобрать другого")
    await staff.curator.taps("Подобрать другого")
    staff.curator.sees(f"Наставник для: {MENTEE}", OTHER_MENTOR)
    assert await staff.pairs() == []
    assert (await questions(staff))[0].status is InterestStatus.NOT_MUTUAL
    told = {name: await everything_reachable(staff.phones[name]) for name in (MENTOR, MENTEE)}
    assert "сложилось" not in told[MENTOR] + told[MENTEE]
    assert ("Ответ принят: нет" in told[MENTOR]) == (answers[0] == "Нет")
    assert ("Ответ принят: нет" in told[MENTEE]) == (answers[1] == "Нет")
    shown = await everything_reachable(staff.curator)
    assert "Ответ принят" not in shown
    await shortlist(staff)
    staff.curator.sees(f"С кем не сложилось: {MENTOR}", "уже предлагалась")
    logged = "".join(capfd.readouterr())
    assert not [word for word in ("p:kn", "p:ky", "mentor_ready") if word in logged]


async def test_what_is_kept_is_the_same_whoever_said_no(staff: Staff) -> None:
    """The row, the audit and the outbox of «да, нет» and of «нет, да» can't be told apart."""
    kept = []
    for first, second in (("Да", "Нет"), ("Нет", "Да")):
        await asked(staff)
        await staff.mentor.taps(first)
        await staff.mentee.taps(second)
        await staff.world.later(MINUTE)
        kept.append(
            [
                await stored(
                    staff,
                    "SELECT mentor_id, mentee_id, mentor_ready, mentee_ready, status, pair_id "
                    "FROM matching_interest ORDER BY id DESC LIMIT 1",
                ),
                await stored(
                    staff,
                    'SELECT action, actor_id, before, "after" FROM audit '
                    "WHERE action LIKE 'interest.%' ORDER BY id DESC LIMIT 4",
                ),
                await stored(
                    staff,
                    "SELECT kind, person_id, status, reason FROM outbox "
                    "WHERE kind LIKE 'Interest%' ORDER BY id DESC LIMIT 3",
                ),
            ]
        )
    assert kept[0] == kept[1]
    rows = await stored(staff, "SELECT mentor_ready, mentee_ready FROM matching_interest")
    assert set(rows) == {(None, None)}


async def test_curator_sees_no_half_answer(staff: Staff) -> None:
    await asked(staff)
    curator = await shortlist(staff)
    before = curator.text
    await staff.mentor.taps("Нет")
    await staff.world.later(2 * MINUTE)
    curator = await shortlist(staff)
    assert curator.text == before
    curator.sees("Спросили обе стороны (Соколова Татьяна): ждём ответов")


async def test_silence_of_a_week_ends_like_a_no(staff: Staff) -> None:
    await asked(staff)
    await staff.mentor.taps("Да")
    await staff.world.later(6 * DAY)
    assert not staff.curator.heard("Не сложилось")
    await staff.world.later(2 * DAY)
    assert len(staff.curator.heard("Не сложилось")) == 1
    await staff.mentee.taps("Да")
    assert "всё изменилось" in staff.mentee.alert
    assert not staff.mentor.heard("Вы оба")


async def test_slip_is_taken_back_within_the_minute_and_not_after(staff: Staff) -> None:
    await asked(staff)
    await staff.mentor.taps("Нет")
    await staff.mentee.taps("Да")
    await staff.mentor.taps("Отменить")
    staff.mentor.sees("Готовы ли Вы стать наставником", "Да", "Нет")
    await staff.world.later(2 * MINUTE)
    assert (await questions(staff))[0].status is InterestStatus.ASKED
    await staff.mentee.taps("Отменить")
    assert staff.mentee.alert == "Отменить уже нельзя."
    await staff.mentor.taps("Да")
    await staff.world.later(MINUTE)
    assert (await staff.pairs())[0].status is PairStatus.AGREED


async def test_question_taken_back_in_the_minute_is_never_read(staff: Staff) -> None:
    curator = await shortlist(staff)
    await curator.taps(MENTOR)
    await curator.taps("Спросить обоих")
    curator.sees("Кто что ответил, не узнает никто", "Отозвать вопрос")
    assert "Спросить обоих" not in curator.buttons
    await curator.taps("Отозвать вопрос")
    curator.sees("Спросить обоих")
    await staff.world.later(2 * MINUTE)
    assert not staff.mentor.heard("Готовы ли Вы")
    assert not staff.mentee.heard("Готовы ли Вы")
    curator = await shortlist(staff)
    assert "уже предлагалась" not in curator.text


async def test_curator_who_is_asked_as_mentor_learns_no_more_than_others(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        now = staff.world.clock()
        await desk.people.add_role(staff.organisation, staff.ids[CURATOR], Role.MENTOR, now)
    other = await joined(staff, "Юдина Нина", Role.CURATOR)
    await other.writes("подбор")
    await other.taps(MENTEE)
    await other.taps(CURATOR)
    await other.taps("Спросить обоих")
    await staff.world.later(MINUTE)
    await staff.curator.taps("Да")
    await staff.mentee.taps("Нет")
    await staff.world.later(MINUTE)
    other.sees("Не сложилось")
    assert not staff.curator.heard("Не сложилось")
    curator = await shortlist(staff)
    assert "Спросили" not in curator.text
    assert "не сложилось" not in curator.text
    assert "уже предлагалась" not in curator.text


async def test_pair_made_meanwhile_leaves_the_question_pointless(staff: Staff) -> None:
    await asked(staff)
    await staff.working_pair()
    await staff.mentor.taps("Да")
    await staff.mentee.taps("Да")
    await staff.world.later(MINUTE)
    assert len(await staff.pairs()) == 1
    assert (await questions(staff))[0].status is InterestStatus.WITHDRAWN
    assert not staff.curator.heard("Не сложилось")


async def test_second_question_about_the_same_two_waits_for_the_first(staff: Staff) -> None:
    await asked(staff)
    curator = await shortlist(staff)
    await curator.taps("Назад")
    await curator.taps("Подобрать всем")
    await curator.taps("Ким А. → Орлов П.")
    await curator.taps("Убрать из списка")
    await curator.taps("Спросить обоих в каждой паре")
    assert "Вопрос уже задан" in curator.alert
    assert len(await questions(staff)) == 1


async def test_pupil_needs_the_guardian_to_be_asked_and_to_be_paired(staff: Staff) -> None:
    await asked(staff)
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], kind="pupil")
    await staff.mentor.taps("Да")
    await staff.mentee.taps("Да")
    await staff.world.later(MINUTE)
    assert await staff.pairs() == []
    assert [one.status for one in await questions(staff)] == [InterestStatus.WITHDRAWN]

    await asked(staff)
    assert "родител" in staff.curator.alert or "представител" in staff.curator.alert
    assert len(await questions(staff)) == 1
