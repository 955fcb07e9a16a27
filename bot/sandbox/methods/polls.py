"""sendPoll, stopPoll, and the end of polls whose time is over."""

from datetime import UTC, datetime, timedelta

from bot.sandbox.chats import Chat, Json
from bot.sandbox.faults import bad_request
from bot.sandbox.methods.params import Params
from bot.sandbox.methods.sending import put
from bot.sandbox.polls import Poll
from bot.sandbox.rules import polls as rules
from bot.sandbox.rules.keyboards import check_markup
from bot.sandbox.telegram import LocalTelegram

_KINDS = {"", "regular", "quiz"}


async def send_poll(telegram: LocalTelegram, params: Params) -> Json:
    chat = telegram.chat_for_bot(params.chat_id())
    poll = _poll(telegram, params)
    if chat.json["type"] == "channel" and not poll["is_anonymous"]:
        raise bad_request("non-anonymous polls can't be sent to channel chats")
    closes_at = _closing(telegram, params)
    if closes_at is not None:
        whole = closes_at - telegram.clock()
        poll |= {"open_period": round(whole.total_seconds()), "close_date": _stamp(closes_at)}
    hidden = params.yes("hide_results_until_closes")
    sent = put(telegram, chat, params, {"poll": poll})
    telegram.polls[poll["id"]] = Poll(chat.messages[-1], closes_at, hidden)
    return sent


async def stop_poll(telegram: LocalTelegram, params: Params) -> Json:
    """https://core.telegram.org/bots/api#stoppoll."""
    poll = _running(telegram, telegram.chat_for_bot(params.chat_id()), params)
    markup = params.nested("reply_markup")
    if markup is not None:
        check_markup(markup)
    end(telegram, poll)
    json = {key: it for key, it in poll.message.json.items() if key != "reply_markup"}
    if markup and markup.get("inline_keyboard"):
        json["reply_markup"] = markup
    poll.message.json = json
    return poll.told()


def end(telegram: LocalTelegram, poll: Poll) -> None:
    """Close a poll and tell the bot."""
    poll.close()
    telegram.updates.push("poll", poll.told())


def end_overdue(telegram: LocalTelegram) -> None:
    """Close what should be closed by now."""
    now = telegram.clock()
    for poll in telegram.polls.values():
        if poll.closes_at is not None and poll.closes_at <= now and not poll.closed:
            end(telegram, poll)


def _running(telegram: LocalTelegram, chat: Chat, params: Params) -> Poll:
    message = chat.find(params.whole("message_id"))
    if message is None:
        raise bad_request("message with poll to stop not found")
    if "poll" not in message.json:
        raise bad_request("message is not a poll")
    poll = telegram.polls.get(message.json["poll"]["id"])
    if poll is None or not message.by_bot:
        raise bad_request("poll can't be stopped")
    if poll.closed:
        raise bad_request("poll has already been closed")
    return poll


def _poll(telegram: LocalTelegram, params: Params) -> Json:
    """The poll as it begins: https://core.telegram.org/bots/api#poll."""
    kind = params.text("type")
    if kind not in _KINDS:
        raise bad_request("unsupported poll type specified")
    question = rules.plain(params.text("question"), params.text("question_parse_mode") or None)
    rules.check_question(question)
    options = _options(params)
    quiz = _quiz(params, len(options)) if kind == "quiz" else {"type": "regular"}
    return {
        "id": telegram.new_poll_id(),
        "question": question,
        "options": options,
        "total_voter_count": 0,
        "is_closed": params.yes("is_closed"),
        "is_anonymous": params.yes("is_anonymous", default=True),
        "allows_multiple_answers": params.yes("allows_multiple_answers"),
        "allows_revoting": params.yes("allows_revoting", default=kind != "quiz"),
        "members_only": False,
        **quiz,
        **_description(params),
    }


def _options(params: Params) -> list[Json]:
    texts = [_option(given) for given in params.objects("options")]
    rules.check_options(texts)
    return [
        {"persistent_id": str(place), "text": text, "voter_count": 0}
        for place, text in enumerate(texts)
    ]


def _option(given: object) -> str:
    """An InputPollOption, or a text alone as before Bot API 7.3."""
    if isinstance(given, str):
        return rules.plain(given, None)
    if not isinstance(given, dict):
        raise bad_request("expected an option to be of type String")
    return rules.plain(str(given.get("text") or ""), given.get("text_parse_mode") or None)


def _quiz(params: Params, options: int) -> Json:
    """What a quiz has besides; correct_option_id is how it was given before Bot API 9.6."""
    given = params.nested("correct_option_ids")
    if given is None and params.has("correct_option_id"):
        given = [params.whole("correct_option_id", -1)]
    correct = [int(option) for option in given or []]
    rules.check_correct(correct, options)
    quiz: Json = {"type": "quiz", "correct_option_ids": correct}
    if len(correct) == 1:
        quiz["correct_option_id"] = correct[0]
    mode = params.text("explanation_parse_mode") or None
    if explanation := rules.plain(params.text("explanation"), mode):
        rules.check_explanation(explanation)
        quiz |= {"explanation": explanation, "explanation_entities": []}
    return quiz


def _description(params: Params) -> Json:
    text = rules.plain(params.text("description"), params.text("description_parse_mode") or None)
    rules.check_description(text)
    return {"description": text} if text else {}


def _closing(telegram: LocalTelegram, params: Params) -> datetime | None:
    """When it ends by itself; of both parameters open_period counts, as in TDLib."""
    seconds = params.whole("open_period")
    if not seconds and params.whole("close_date"):
        seconds = params.whole("close_date") - telegram.stamp()
        rules.check_period(seconds)
        return datetime.fromtimestamp(params.whole("close_date"), UTC)
    if not seconds:
        return None
    rules.check_period(seconds)
    return telegram.clock() + timedelta(seconds=seconds)


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp())
