"""Events, announcements and votes: called by the curator, answered by a tap."""

from datetime import datetime, timedelta

from bot.domain.community.audiences import Audience
from bot.domain.ids import BallotId, EventId
from tests.bot.community.opening import SOON, called, room
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone
from tests.conftest import MOSCOW

FRIDAY = datetime(2026, 2, 13, 14, 0, tzinfo=MOSCOW)


async def test_event_is_called_signed_up_for_and_reminded_of(staff: Staff) -> None:
    curator = await called(staff)
    curator.sees("Вид: семинар", "Где: Кабинет 12", "Приглашение получат 4 человека")
    await curator.taps("Позвать")
    await staff.world.later(SOON)
    staff.mentee.sees("семинар: Семинар: рефлексия на уроке", "Кабинет 12")
    await staff.mentee.taps("Приду")
    staff.mentee.sees("Вы придёте", "Не смогу")
    await staff.mentor.taps("Не смогу")
    staff.mentor.sees("Вы не придёте", "Приду")
    await staff.world.until(datetime(2026, 2, 12, 9, 5, tzinfo=MOSCOW))
    assert len(staff.mentee.heard("Напоминание: Семинар")) == 1
    await staff.world.until(datetime(2026, 2, 13, 8, 5, tzinfo=MOSCOW))
    assert len(staff.mentee.heard("Напоминание: Семинар")) == 2
    assert not staff.mentor.heard("Напоминание")
    curator = await room(staff.curator, "События")
    await curator.taps(next(one for one in curator.buttons if "рефлексия" in one))
    curator.sees("Придёт 1 человек")


async def test_who_came_is_marked_afterwards_and_trains_a_mentor(staff: Staff) -> None:
    curator = await called(staff)
    await curator.taps("Часы")
    await curator.taps("4")
    await curator.taps("Позвать")
    await staff.world.later(SOON)
    await staff.mentor.taps("Приду")
    curator = await room(staff.curator, "События")
    await curator.taps(next(one for one in curator.buttons if "рефлексия" in one))
    await curator.taps("Кто идёт")
    await curator.taps(MENTOR)
    assert "ещё не началось" in curator.alert
    await staff.world.until(FRIDAY + timedelta(hours=2))
    await curator.taps(MENTOR)
    curator.sees(f"✓ {MENTOR}")
    async with staff.world.app.storage.read() as desk:
        (training,) = await desk.bases.cards.trainings(staff.ids[MENTOR])
    assert (training.hours, training.title) == (4, "Семинар: рефлексия на уроке")
    await curator.taps(f"✓ {MENTOR}")
    async with staff.world.app.storage.read() as desk:
        assert await desk.bases.cards.trainings(staff.ids[MENTOR]) == []


async def test_training_attended_stands_on_the_mentor_s_card(staff: Staff) -> None:
    curator = await called(staff, "Практикум: как слушать коллегу")
    await curator.taps("Часы")
    await curator.taps("4")
    await curator.taps("Позвать")
    await staff.world.later(SOON)
    await staff.mentor.taps("Приду")
    await staff.world.until(FRIDAY + timedelta(hours=2))
    curator = await room(staff.curator, "События")
    await curator.taps(next(one for one in curator.buttons if "Практикум" in one))
    await curator.taps("Кто идёт")
    await curator.taps(MENTOR)
    await curator.writes("база наставников")
    await curator.taps(next(one for one in curator.buttons if one.startswith("Соколова")))
    await curator.taps("Обучение")
    curator.sees(f"Обучение: {MENTOR}", "Практикум: как слушать коллегу: сегодня, 4 ч")
    mentor = staff.mentor
    await mentor.writes("моя карточка")
    await mentor.taps("Обучение")
    mentor.sees("Практикум: как слушать коллегу")


async def test_event_called_off_is_told_to_those_who_come(staff: Staff) -> None:
    curator = await called(staff)
    await curator.taps("Позвать")
    await staff.world.later(SOON)
    await staff.mentee.taps("Приду")
    await staff.mentor.taps("Не смогу")
    await curator.taps("Отменить событие")
    await curator.taps("Вернуть событие")
    await staff.world.later(SOON)
    assert not staff.mentee.heard("Отменено")
    await curator.taps("Отменить событие")
    await staff.world.later(SOON)
    assert staff.mentee.heard("Отменено: Семинар")
    assert not staff.mentor.heard("Отменено")
    await staff.mentor.taps("Приду")
    assert "отменено" in staff.mentor.alert


async def test_in_may_the_fair_of_ideas_proposes_itself(staff: Staff) -> None:
    await staff.world.until(datetime(2026, 4, 30, 9, 5, tzinfo=MOSCOW))
    assert not staff.curator.heard("ярмарк")
    await staff.world.until(datetime(2026, 5, 5, 9, 5, tzinfo=MOSCOW))
    assert len(staff.curator.heard("Педагогическую ярмарку идей и проектов")) == 1
    assert not staff.mentor.heard("ярмарк")
    curator = staff.curator
    await curator.taps("Назначить ярмарку")
    curator.sees("Какой день?")
    await curator.writes("21 мая")
    curator.sees("Педагогическая ярмарка идей и проектов", "Вид: финальное мероприятие")
    await curator.writes("в 14:00, актовый зал")
    await curator.taps("Позвать")
    await staff.world.later(SOON)
    assert staff.mentee.heard("финальное мероприятие: Педагогическая ярмарка идей и проектов")
    await staff.world.until(datetime(2026, 5, 18, 9, 5, tzinfo=MOSCOW))
    assert len(curator.heard("Позвать на неё?")) == 1


async def test_a_fair_that_is_called_already_is_not_proposed(staff: Staff) -> None:
    await staff.world.until(datetime(2026, 4, 27, 9, 5, tzinfo=MOSCOW))
    curator = await called(staff, "Ярмарка наставников")
    await curator.taps("Позвать")
    await staff.world.until(datetime(2026, 5, 12, 9, 5, tzinfo=MOSCOW))
    assert not curator.heard("Позвать на неё?")


async def test_event_in_the_past_is_refused_and_nobody_but_the_curator_calls(
    staff: Staff,
) -> None:
    curator = await room(staff.curator, "События")
    await curator.taps("Новое событие")
    await curator.writes("Совещание наставников")
    await curator.writes("сегодня")
    await curator.writes("8:00")
    await curator.taps("Позвать")
    assert "прош" in curator.alert
    mentor = await room(staff.mentor, "События")
    mentor.sees("Событий пока нет")
    assert "Новое событие" not in mentor.buttons


async def test_parents_get_a_text_to_hand_on(staff: Staff) -> None:
    curator = await called(staff, "Финальное мероприятие года")
    curator.sees("Вид: финальное мероприятие")
    await curator.taps("Кого")
    await curator.taps("родители")
    curator.sees("Кого зовём: родители", "Приглашение получат 0 человек")
    await curator.taps("Позвать")
    curator.sees("Текст для родителей и партнёров", "Приглашаем: Финальное мероприятие года")


async def written(
    staff: Staff, words: str = "Завтра педсовет в 15:00", to: str = "наставники"
) -> Phone:
    curator = await room(staff.curator, "Рассылка")
    await curator.taps("Написать")
    await curator.writes(words)
    await curator.taps(to)
    return curator


async def test_announcement_is_seen_first_counted_and_told_to_its_circle_alone(
    staff: Staff,
) -> None:
    curator = await written(staff, "Завтра <педсовет> в 15:00")
    curator.sees("Завтра <педсовет> в 15:00", "Кому: наставники", "Получат 2 человека")
    await curator.taps("Отправить")
    curator.sees("Отменить рассылку")
    assert not staff.mentor.heard("педсовет")
    await staff.world.later(SOON)
    staff.mentor.sees("Завтра <педсовет> в 15:00", CURATOR)
    assert staff.phones[OTHER_MENTOR].heard("педсовет")
    assert not staff.mentee.heard("педсовет")
    curator = await room(staff.curator, "Рассылка")
    await curator.taps(next(one for one in curator.buttons if "педсовет" in one))
    curator.sees("Получили: 2")


async def test_announcement_is_taken_back_within_a_minute(staff: Staff) -> None:
    curator = await written(staff)
    await curator.taps("Отправить")
    await curator.taps("Отменить рассылку")
    curator.sees("Отменено, никто не получил")
    await staff.world.later(SOON)
    assert not staff.mentor.heard("педсовет")
    curator = await written(staff)
    assert "Всё равно отправить" not in curator.buttons


async def test_second_announcement_of_a_day_asks_twice(staff: Staff) -> None:
    curator = await written(staff)
    await curator.taps("Отправить")
    by = await actor_of(staff, CURATOR)
    again = staff.world.app.services.community.announcing.announce("Ещё", Audience(), by)
    assert await refused(again) == "error-announced-today"
    curator = await written(staff, "Ещё одно")
    curator.sees("Сегодня рассылка уже была")
    await curator.taps("Всё равно отправить")
    await staff.world.later(SOON)
    assert staff.mentor.heard("Ещё одно")


async def test_announcement_waits_for_the_morning_and_says_whom_it_missed(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[OTHER_MENTOR], account_id=None)
    await staff.world.until(datetime(2026, 2, 9, 21, 0, tzinfo=MOSCOW))
    curator = await written(staff)
    curator.sees("Получит 1 человек", "1 человек ещё не в «Паре»")
    await curator.taps("Отправить")
    await staff.world.later(SOON)
    assert not staff.mentor.heard("педсовет")
    await staff.world.until(datetime(2026, 2, 10, 8, 5, tzinfo=MOSCOW))
    assert staff.mentor.heard("педсовет")
    curator = await room(staff.curator, "Рассылка")
    await curator.taps(next(one for one in curator.buttons if "педсовет" in one))
    curator.sees("Получили: 1", f"Не получили: {OTHER_MENTOR}")


async def test_nobody_to_hear_is_refused_and_a_form_is_an_audience(staff: Staff) -> None:
    await staff.working_pair()
    curator = await written(staff, to="партнёры")
    await curator.taps("Отправить")
    assert "никто не вошёл" in curator.alert
    curator = await written(staff, to="Педагог-педагог")
    curator.sees("Получат 2 человека")


async def voted(staff: Staff, answers: str = "Да; Нет") -> None:
    curator = await room(staff.curator, "Голосования")
    await curator.taps("Новое голосование")
    await curator.writes("Проводим форум в мае?")
    await curator.writes(answers)
    await curator.taps("все участники")
    await staff.world.later(SOON)


async def test_vote_counts_each_voice_once_and_keeps_nobodys_choice(staff: Staff) -> None:
    await voted(staff)
    for name, answer in ((MENTOR, "Да"), (MENTEE, "Да"), (SECOND, "Нет")):
        await staff.phones[name].taps(answer)
        staff.phones[name].sees("Голос учтён")
    again = staff.world.app.services.community.voting.vote(
        BallotId(1), 1, await actor_of(staff, MENTOR)
    )
    assert await again is False
    async with staff.world.app.storage.read() as desk:
        ballot = await desk.community.ballots.get(BallotId(1))
        rows = await desk.connection.exec_driver_sql("SELECT * FROM ballot_voter")
        kept = [tuple(row) for row in rows]
    assert ballot
    assert ballot.counts == (2, 1)
    assert {len(row) for row in kept} == {3}
    curator = await room(staff.curator, "Голосования")
    await curator.taps("Проводим форум в мае?")
    curator.sees("Проголосовали 3 человека", "Итоги появятся")
    await curator.taps("Закрыть и показать итоги")
    curator.sees("Да: 2", "Нет: 1", "Протокол", "Решение большинства: Да")
    staff.phones[OTHER_MENTOR].sees("Проводим форум в мае?")
    await staff.phones[OTHER_MENTOR].taps("Нет")
    assert "закрыто" in staff.phones[OTHER_MENTOR].alert


async def test_two_voices_are_not_shown(staff: Staff) -> None:
    await voted(staff)
    await staff.mentor.taps("Да")
    await staff.mentee.taps("Нет")
    curator = await room(staff.curator, "Голосования")
    await curator.taps("Проводим форум в мае?")
    await curator.taps("Закрыть и показать итоги")
    curator.sees("Голосов меньше трёх")
    assert "Протокол" not in curator.text


async def test_vote_of_one_answer_is_none(staff: Staff) -> None:
    curator = await room(staff.curator, "Голосования")
    await curator.taps("Новое голосование")
    await curator.writes("Проводим форум?")
    await curator.writes("Да")
    assert curator.heard("от 2 до 6 вариантов")


async def test_event_of_another_school_looks_missing(staff: Staff) -> None:
    curator = await called(staff)
    await curator.taps("Позвать")
    stranger = await actor_of(staff, MENTEE)
    events = staff.world.app.services.community.events
    missing = events.answer(EventId(99), stranger, going=True)
    assert await refused(missing) == "error-not-yours"
