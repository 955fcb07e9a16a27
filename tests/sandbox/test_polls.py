"""Polls: what may be asked, how people vote, what the bot hears."""

import json
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InputPollOption, Poll, PollAnswer

from bot.sandbox.people import Impossible, People, Person
from bot.sandbox.people.keeping import SITTING, bring_back, written_down
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.arrivals import arrived
from tests.sandbox.conftest import Clock, in_process
from tests.sandbox.keyboards import keyboard

DAYS = ("Пн", "Вт", "Ср")


async def asked(bot: Bot, anna: Person, **more: Any) -> Poll:
    sent = await bot.send_poll(
        anna.id, "Когда встреча?", [InputPollOption(text=day) for day in DAYS], **more
    )
    assert sent.poll is not None
    return sent.poll


def heard(telegram: LocalTelegram) -> list[Poll | PollAnswer]:
    """Polls and answers that came since the last look."""
    found = [update.poll_answer or update.poll for update in arrived(telegram)]
    telegram.updates.drop()
    return [one for one in found if one is not None]


def counts(poll: object) -> list[int]:
    assert isinstance(poll, Poll)
    return [option.voter_count for option in poll.options]


async def test_poll_is_anonymous_unless_said(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    poll = await asked(bot, anna)
    assert (poll.is_anonymous, poll.type, poll.allows_multiple_answers) == (True, "regular", False)
    assert anna.last.kind == "poll"
    anna.vote("Вт")
    (state,) = heard(telegram)
    assert counts(state) == [0, 1, 0]
    assert anna.last.poll is not None
    assert [option.voters for option in anna.last.poll.options] == [0, 1, 0]


async def test_open_vote_is_told_with_the_voter_changed_and_taken_back(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    poll = await asked(bot, anna, is_anonymous=False)
    anna.vote("Вт")
    anna.vote("Ср")
    anna.retract_vote()
    first, one, second, two, third, none = heard(telegram)
    answers = [it for it in (first, second, third) if isinstance(it, PollAnswer)]
    assert [it.option_ids for it in answers] == [[1], [2], []]
    assert {it.poll_id for it in answers} == {poll.id}
    assert [it.user.id for it in answers if it.user] == [anna.id] * 3
    assert [counts(it) for it in (one, two, none)] == [[0, 1, 0], [0, 0, 1], [0, 0, 0]]
    assert anna.last.poll is not None
    assert not anna.last.poll.answered
    with pytest.raises(Impossible, match="no answer"):
        anna.retract_vote()


async def test_several_answers_where_they_are_allowed(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    await asked(bot, anna)
    with pytest.raises(Impossible, match="one answer"):
        anna.vote("Пн", "Ср")
    await asked(bot, anna, allows_multiple_answers=True)
    anna.vote("Пн", 2)
    anna.toggle_vote(1)
    anna.toggle_vote(0)
    assert [counts(state) for state in heard(telegram)] == [[1, 0, 1], [1, 1, 1], [0, 1, 1]]
    with pytest.raises(Impossible, match="no option 'Вс'"):
        anna.vote("Вс")


async def test_touching_the_chosen_answer_takes_it_back(bot: Bot, anna: Person) -> None:
    await asked(bot, anna)
    assert anna.toggle_vote(1).poll == anna.last.poll
    assert anna.last.poll is not None
    assert anna.last.poll.options[1].chosen
    anna.toggle_vote(1)
    assert not anna.last.poll.answered


async def test_quiz_tells_what_was_right_and_takes_one_answer(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    poll = await asked(bot, anna, type="quiz", correct_option_ids=[2], explanation="Среда")
    assert (poll.correct_option_ids, poll.allows_revoting) == ([2], False)
    assert anna.last.poll is not None
    assert not any(option.right for option in anna.last.poll.options)
    shown = anna.vote("Пн").poll
    assert shown is not None
    assert [option.right for option in shown.options] == [False, False, True]
    assert (shown.explanation, shown.open) == ("Среда", False)
    with pytest.raises(Impossible, match="can't be changed"):
        anna.vote("Ср")
    with pytest.raises(Impossible, match="can be taken back"):
        anna.retract_vote()
    assert len(heard(telegram)) == 1


async def test_stopped_poll_takes_no_votes_and_its_results_are_seen(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    await asked(bot, anna, hide_results_until_closes=True, reply_markup=keyboard(["Ещё"]))
    shown = anna.vote("Пн")
    assert shown.poll is not None
    assert [option.voters for option in shown.poll.options] == [None] * 3
    stopped = await bot.stop_poll(anna.id, shown.id)
    assert (stopped.is_closed, counts(stopped)) == (True, [1, 0, 0])
    assert heard(telegram)[-1].model_dump() == stopped.model_dump()
    assert anna.last.poll is not None
    assert [option.voters for option in anna.last.poll.options] == [1, 0, 0]
    assert anna.last.buttons == []
    with pytest.raises(Impossible, match="closed"):
        anna.vote("Вт")
    with pytest.raises(TelegramBadRequest, match="poll has already been closed"):
        await bot.stop_poll(anna.id, shown.id)


async def test_poll_ends_when_its_time_is_over(
    bot: Bot, anna: Person, telegram: LocalTelegram, clock: Clock
) -> None:
    poll = await asked(bot, anna, open_period=600)
    assert poll.close_date == clock.now + timedelta(minutes=10)
    until = clock.now + timedelta(hours=1)
    await asked(bot, anna, close_date=until)
    clock.move(minutes=11)
    (ended,) = [update.poll for update in await bot.get_updates()]
    assert ended is not None
    assert (ended.id, ended.is_closed) == (poll.id, True)
    anna.vote("Пн")
    clock.move(hours=1)
    with pytest.raises(Impossible, match="closed"):
        anna.vote("Вт")
    assert [getattr(state, "is_closed", None) for state in heard(telegram)] == [True, False, True]


async def test_only_a_poll_of_the_bot_is_stopped(bot: Bot, anna: Person) -> None:
    word = await bot.send_message(anna.id, "не опрос")
    with pytest.raises(TelegramBadRequest, match="message is not a poll"):
        await bot.stop_poll(anna.id, word.message_id)
    with pytest.raises(TelegramBadRequest, match="message with poll to stop not found"):
        await bot.stop_poll(anna.id, 999)
    with pytest.raises(Impossible, match="there is no poll"):
        anna.vote("Пн")


async def test_poll_in_a_channel_is_anonymous(bot: Bot, people: People, anna: Person) -> None:
    channel = people.channel("Новости", anna)
    with pytest.raises(TelegramBadRequest, match="non-anonymous polls"):
        await bot.send_poll(channel.id, "?", list(DAYS), is_anonymous=False)
    await bot.send_poll(channel.id, "?", list(DAYS))
    assert anna.at(channel).vote("Пн").poll is not None


async def test_votes_outlive_the_sitting(anna: Person, people: People, clock: Clock) -> None:
    async with in_process(anna.telegram) as bot:
        before = await asked(bot, anna, open_period=600)
    anna.vote("Вт")
    kept = json.loads(json.dumps(written_down(people)))
    telegram = LocalTelegram(clock, limits=False, begun=kept["begun"] + SITTING)
    again = People(telegram)
    bring_back(again, kept)
    assert again[0].last == anna.last
    again[0].vote("Ср")
    clock.move(minutes=11)
    async with in_process(telegram) as bot:
        assert (await asked(bot, again[0])).id != before.id
    voted, ended = heard(telegram)
    assert counts(voted) == counts(ended) == [0, 0, 1]
