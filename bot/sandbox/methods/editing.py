"""editMessageText, -Caption, -ReplyMarkup and deleteMessage(s)."""

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.faults import ApiFault, bad_request
from bot.sandbox.methods.params import Params
from bot.sandbox.rules.ages import check_deletable
from bot.sandbox.rules.keyboards import check_markup
from bot.sandbox.rules.rich import checked
from bot.sandbox.rules.words import check_caption, check_changed, check_text, formatted
from bot.sandbox.telegram import LocalTelegram

DELETE_AT_ONCE = 100


async def edit_message_text(telegram: LocalTelegram, params: Params) -> Json:
    message = _editable(telegram, params)
    if "text" not in message.json and "rich_message" not in message.json:
        raise bad_request("there is no text in the message to edit")
    rich = params.nested("rich_message")
    if rich is not None:
        blocks = {"blocks": checked(rich)}
        words: Json = {"text": None, "entities": None, "rich_message": blocks}
        return _change(telegram, message, params, words)
    text, entities = formatted(params.text("text"), params.mode(), params.objects("entities"))
    check_text(text)
    words = {"text": text, "entities": entities, "rich_message": None}
    return _change(telegram, message, params, words)


async def edit_message_caption(telegram: LocalTelegram, params: Params) -> Json:
    message = _editable(telegram, params)
    if message.file_id is None:
        raise bad_request("there is no caption in the message to edit")
    given = params.objects("caption_entities")
    caption, entities = formatted(params.text("caption"), params.mode(), given)
    check_caption(caption)
    return _change(telegram, message, params, {"caption": caption, "caption_entities": entities})


async def edit_message_reply_markup(telegram: LocalTelegram, params: Params) -> Json:
    return _change(telegram, _editable(telegram, params), params, {})


async def delete_message(telegram: LocalTelegram, params: Params) -> bool:
    chat = telegram.chat_for_bot(params.chat_id())
    _delete(telegram, chat, params.whole("message_id"))
    return True


async def delete_messages(telegram: LocalTelegram, params: Params) -> bool:
    """Those that can't be deleted are passed over: core.telegram.org/bots/api#deletemessages."""
    chat = telegram.chat_for_bot(params.chat_id())
    ids = params.nested("message_ids") or []
    if not 1 <= len(ids) <= DELETE_AT_ONCE:
        raise bad_request("wrong number of message identifiers specified")
    for message_id in ids:
        _delete_quietly(telegram, chat, int(message_id))
    return True


def _delete_quietly(telegram: LocalTelegram, chat: Chat, message_id: int) -> None:
    try:
        _delete(telegram, chat, message_id)
    except ApiFault:
        return


def _delete(telegram: LocalTelegram, chat: Chat, message_id: int) -> None:
    message = chat.find(message_id)
    if message is None:
        raise bad_request("message to delete not found")
    if not chat.private and not message.by_bot:
        raise bad_request("message can't be deleted")
    check_deletable(message.sent_at, telegram.clock())
    message.deleted = True


def _editable(telegram: LocalTelegram, params: Params) -> Message:
    """The bot's own message without a reply keyboard: core.telegram.org/bots/api#editmessagetext.

    Own messages may be edited at any age.
    """
    chat = telegram.chat_for_bot(params.chat_id())
    message = chat.find(params.whole("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.by_bot or message.keyboard is not None:
        raise bad_request("message can't be edited")
    return message


def _change(telegram: LocalTelegram, message: Message, params: Params, content: Json) -> Json:
    """Put the new content in place. No reply_markup in the call takes the keyboard away."""
    markup = params.nested("reply_markup")
    if markup is not None:
        check_markup(markup)
        if "inline_keyboard" not in markup:
            raise bad_request("inline keyboard expected")
    rows = (markup or {}).get("inline_keyboard")
    content["reply_markup"] = markup if rows else None
    new = {key: it for key, it in {**message.json, **content}.items() if it not in (None, [], "")}
    check_changed(message.json, new)
    if telegram.rates is not None:
        telegram.rates.count(message.json["chat"]["id"], telegram.clock(), edit=True)
    message.was.append(message.json)
    message.json = {**new, "edit_date": telegram.stamp()}
    return message.json
