"""A curator's card: to which pairs, from when until when, tried first, extended, counted."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.forms import Form, Format
from bot.domain.ids import PairId
from bot.domain.pairs import Member, Order, Pair, PairStatus
from bot.domain.programme.content import Programme
from bot.domain.surveys import TRIAL
from bot.storage.surveys.campaigns import Replies
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.surveys.sheets import pick
from tests.bot.world import World

SOON = timedelta(minutes=2)


def at(day: str, hour: str = "09:01") -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}:00+03:00").astimezone(UTC)


@pytest.fixture
async def staff(world: World) -> Staff:
    """Two pairs: teachers, and a group; the curator is at the card."""
    staff = await staff_of(world)
    await staff.working_pair()
    now = world.clock()
    other = Pair(
        id=PairId(0),
        organisation_id=staff.organisation,
        mentor=Member(staff.ids[OTHER_MENTOR], OTHER_MENTOR, now),
        mentees=(Member(staff.ids[SECOND], SECOND, now),),
        status=PairStatus.ACTIVE,
        programme=Programme(
            date(2025, 10, 1), date(2026, 5, 29), Form.TEACHER_GROUP, Format.EXPERT_NOVICE
        ),
        order=Order("132-о"),
    )
    async with world.app.storage.change() as desk:
        await desk.pairs.add(other, None, now)
    await staff.curator.taps("Анкеты")
    return staff


async def campaigns(staff: Staff) -> list[Replies]:
    async with staff.world.app.storage.read() as desk:
        return await desk.surveys.of_organisation(staff.organisation, 10)


async def asked(staff: Staff) -> set[str]:
    """Who has heard of a questionnaire."""
    told = {name for name, phone in staff.phones.items() if phone.heard("Анкета «")}
    return told - {CURATOR}  # the card of the one who sends says the same


async def test_one_form_is_one_tap_and_the_count_follows(staff: Staff) -> None:
    await pick(staff, "Середина года: наставляемый")
    staff.curator.sees("людей: 2", "Пары: все")
    await staff.curator.taps("Какие пары")
    staff.curator.sees("Людей: 2", "Педагог-педагог")
    await staff.curator.taps("Педагог-педагог")
    staff.curator.sees("Людей: 1", "✓ Педагог-педагог")
    await staff.curator.taps("Назад")
    staff.curator.sees("Пары: Педагог-педагог", "людей: 1")
    await staff.curator.taps("Отправить")
    await staff.world.later(SOON)
    assert await asked(staff) == {MENTEE}


async def test_one_pair_alone(staff: Staff) -> None:
    await pick(staff, "Середина года: наставник")
    await staff.curator.taps("Какие пары")
    await staff.curator.taps("Одна пара")
    await staff.curator.taps("Орлов П. – Ким А.")
    staff.curator.sees("Людей: 1", "Орлов П. – Ким А.")
    await staff.curator.taps("Назад")
    await staff.curator.taps("Отправить")
    await staff.world.later(SOON)
    assert await asked(staff) == {OTHER_MENTOR}


async def test_anonymous_one_to_one_person_is_refused(staff: Staff) -> None:
    await staff.curator.taps("Какие пары")
    await staff.curator.taps("Педагог-педагог")
    await staff.curator.taps("Назад")
    staff.curator.sees("людей: 1")
    await staff.curator.taps("Отправить")
    assert "Анкета анонимная" in staff.curator.alert
    assert await campaigns(staff) == []


async def test_status_that_nobody_has_any_more_reaches_nobody(staff: Staff) -> None:
    await staff.curator.taps("Какие пары")
    await staff.curator.taps("черновик")
    staff.curator.sees("✓ черновик", "Людей: 2")
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql("update programme set status = 'active'")
    await staff.curator.taps("Назад")
    staff.curator.sees("людей: 0")
    await staff.curator.taps("Отправить")
    assert await campaigns(staff) == []
    await staff.curator.writes("/menu")
    await staff.curator.taps("Анкеты")
    staff.curator.sees("людей: 2")


async def test_opens_later_and_closes_on_a_day_of_ones_own_words(staff: Staff) -> None:
    await staff.curator.taps("Открыть…")
    await staff.curator.writes("16 февраля")
    await staff.curator.taps("Закрыть…")
    await staff.curator.writes("20 февраля")
    staff.curator.sees("Откроется: пн, 16 февраля", "закроется: пт, 20 февраля в 18:00")
    await staff.curator.taps("Отправить")
    staff.curator.sees("Анкета уйдёт: пн, 16 февраля")
    await staff.world.until(at("2026-02-13"))
    assert await asked(staff) == set()
    await staff.world.until(at("2026-02-16"))
    assert await asked(staff) == {MENTEE, SECOND}
    (one,) = await campaigns(staff)
    assert one.campaign.closes_at == at("2026-02-20", "18:00")


async def test_taken_back_before_it_opens(staff: Staff) -> None:
    await staff.curator.taps("Открыть…")
    await staff.curator.writes("16 февраля")
    await staff.curator.taps("Отправить")
    await staff.world.until(at("2026-02-12"))
    await staff.curator.taps("Отменить")
    assert staff.curator.heard("Анкета отменена")
    await staff.world.until(at("2026-02-17"))
    assert await asked(staff) == set()


@pytest.mark.parametrize(
    ("button", "said", "refused"),
    [
        ("Открыть…", "вчера", "Эта дата уже прошла"),
        ("Закрыть…", "сегодня", "Эта дата уже прошла"),
        ("Закрыть…", "когда-нибудь", "Дату не удалось понять"),
    ],
)
async def test_day_that_does_not_fit_is_refused(
    staff: Staff, button: str, said: str, refused: str
) -> None:
    await staff.curator.taps(button)
    await staff.curator.writes(said)
    assert any(refused in shown.text for shown in staff.curator.person.heard[-2:])


async def test_trial_is_seen_by_its_curator_alone_and_counts_nowhere(staff: Staff) -> None:
    await staff.curator.taps("14 дней")
    await staff.curator.taps("Проверить на себе")
    staff.curator.sees("Это проба", "Вопрос 1 из 5", "К отправке")
    for answer in ("8", "8", "Часто", "Да", "Пропустить"):
        await staff.curator.taps(answer)
    staff.curator.sees("Проба закончена")
    assert await campaigns(staff) == []
    assert await asked(staff) == set()
    await staff.curator.taps("К отправке")
    staff.curator.sees("• 14 дней", "Отправить")
    await staff.world.later(timedelta(days=1))
    assert not staff.curator.heard("закрывается")


async def test_second_trial_forgets_the_first(staff: Staff) -> None:
    for _ in range(2):
        await staff.curator.writes("/menu")
        await staff.curator.taps("Анкеты")
        await staff.curator.taps("Проверить на себе")
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            "select count(*) from campaign where kind = ?", (TRIAL,)
        )
        assert found.scalar_one() == 1


async def test_extended_by_a_week_the_reminders_come_anew(staff: Staff) -> None:
    await staff.curator.taps("3 дня")
    await staff.curator.taps("Отправить")
    await staff.world.later(SOON)
    await staff.world.later(timedelta(days=2, hours=1))
    (before,) = await campaigns(staff)
    reminded = len(staff.mentee.heard("закрывается"))
    assert reminded
    await staff.curator.writes("/survey")
    await staff.curator.taps("Отправленные и итоги")
    await staff.curator.taps("0 из 2")
    await staff.curator.taps("Продлить на неделю")
    (after,) = await campaigns(staff)
    assert after.campaign.closes_at - before.campaign.closes_at == timedelta(days=7)
    await staff.world.until(after.campaign.closes_at - timedelta(hours=20))
    assert len(staff.mentee.heard("закрывается")) > reminded


async def test_reminders_go_to_those_alone_who_have_not_answered(staff: Staff) -> None:
    await staff.curator.taps("Отправить")
    await staff.world.later(SOON)
    for answer in ("8", "8", "Часто", "Да", "Пропустить"):
        await staff.mentee.taps(answer)
    await staff.curator.writes("/survey")
    await staff.curator.taps("Отправленные и итоги")
    await staff.curator.taps("1 из 2")
    staff.curator.sees("Ответили полностью: 1 из 2")
    assert MENTEE not in staff.curator.text
    await staff.world.until(at("2026-02-16", "08:05"))
    assert staff.phones[SECOND].heard("закрывается")
    assert not staff.mentee.heard("закрывается")


async def test_others_have_no_pairs_to_choose(staff: Staff) -> None:
    await staff.curator.taps("Другая анкета")
    await staff.curator.taps("Кто хочет быть наставником")
    assert "Какие пары" not in staff.curator.buttons


async def test_mentor_cannot_send(staff: Staff) -> None:
    await staff.mentor.writes("анкета")
    assert "Отправить" not in staff.mentor.buttons
    assert MENTOR in staff.phones
