"""sendMessage, sendRichMessage, files, sendChatAction, answerCallbackQuery."""

import struct
from typing import Any

from bot.sandbox.chats import Answer, Chat, Json, Upload
from bot.sandbox.faults import bad_request
from bot.sandbox.methods.params import Params
from bot.sandbox.rules import ages
from bot.sandbox.rules.keyboards import check_markup
from bot.sandbox.rules.rich import checked
from bot.sandbox.rules.words import check_answer, check_caption, check_text, formatted
from bot.sandbox.telegram import LocalTelegram

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip


async def send_message(telegram: LocalTelegram, params: Params) -> Json:
    chat = telegram.chat_for_bot(params.chat_id())
    text, entities = formatted(params.text("text"), params.mode(), params.objects("entities"))
    check_text(text)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return put(telegram, chat, params, content)


async def send_rich_message(telegram: LocalTelegram, params: Params) -> Json:
    chat = telegram.chat_for_bot(params.chat_id())
    blocks = checked(params.nested("rich_message"))
    return put(telegram, chat, params, {"rich_message": {"blocks": blocks}})


async def send_document(telegram: LocalTelegram, params: Params) -> Json:
    upload = _file(telegram, params, "document", ages.UPLOAD_BYTES)

    def content(kept: Json) -> Json:
        return {"document": {"file_name": upload.name, "mime_type": upload.kind, **kept}}

    return _put_file(telegram, params, upload, content)


async def send_photo(telegram: LocalTelegram, params: Params) -> Json:
    upload = _file(telegram, params, "photo", ages.PHOTO_BYTES)
    width, height = _picture_size(upload.content)

    def content(kept: Json) -> Json:
        return {"photo": [{"width": width, "height": height, **kept}]}

    return _put_file(telegram, params, upload, content)


async def send_voice(telegram: LocalTelegram, params: Params) -> Json:
    upload = _file(telegram, params, "voice", ages.UPLOAD_BYTES)
    seconds = params.whole("duration")

    def content(kept: Json) -> Json:
        return {"voice": {"duration": seconds, "mime_type": "audio/ogg", **kept}}

    return _put_file(telegram, params, upload, content)


async def send_chat_action(telegram: LocalTelegram, params: Params) -> bool:
    """Kept until the next message of the bot; a real client shows it for 5 s."""
    chat = telegram.chat_for_bot(params.chat_id())
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action = action
    return True


async def answer_callback_query(telegram: LocalTelegram, params: Params) -> bool:
    press = telegram.presses.get(params.text("callback_query_id"))
    known = press is not None and not press.answered
    ages.check_query(press.at if press and known else None, telegram.clock())
    text = params.text("text")
    check_answer(text)
    if press is not None:
        press.answer = Answer(text, params.yes("show_alert"), params.text("url") or None)
    return True


def _put_file(telegram: LocalTelegram, params: Params, upload: Upload, content: Any) -> Json:
    chat = telegram.chat_for_bot(params.chat_id())
    given = params.objects("caption_entities")
    caption, entities = formatted(params.text("caption"), params.mode(), given)
    check_caption(caption)
    whole: Json = content(telegram.keep_file(upload))
    if caption:
        whole["caption"] = caption
    if entities:
        whole["caption_entities"] = entities
    return put(telegram, chat, params, whole)


def put(telegram: LocalTelegram, chat: Chat, params: Params, content: Json) -> Json:
    """What every message goes through: the keyboard, the reply, the rates, the chat."""
    markup = params.nested("reply_markup")
    if markup is not None:
        check_markup(markup)
    content |= _reply(chat, params)
    if markup and markup.get("inline_keyboard"):
        content["reply_markup"] = markup
    if params.yes("protect_content"):
        content["has_protected_content"] = True
    if telegram.rates is not None:
        telegram.rates.count(chat.id, telegram.clock())
    message = telegram.new_message(chat, telegram.bot, content)
    if markup and "inline_keyboard" not in markup:
        message.keyboard = markup
        chat.keyboard = markup if "keyboard" in markup else None
    chat.unread += 1
    chat.action = None
    return message.json


def _reply(chat: Chat, params: Params) -> Json:
    """https://core.telegram.org/bots/api#replyparameters, and the older reply_to_message_id."""
    asked: Json = params.nested("reply_parameters") or {}
    target = int(asked.get("message_id") or params.whole("reply_to_message_id"))
    if not target:
        return {}
    lenient = asked.get("allow_sending_without_reply") or params.yes("allow_sending_without_reply")
    found = chat.find(target)
    if found is not None:
        # A reply carries the message it answers, but not that one's own reply.
        first = {key: it for key, it in found.json.items() if key != "reply_to_message"}
        return {"reply_to_message": first}
    if lenient:
        return {}
    raise bad_request("message to be replied not found")


def _file(telegram: LocalTelegram, params: Params, name: str, limit: int) -> Upload:
    given = params.file(name)
    if isinstance(given, str):
        if given in telegram.files:
            return telegram.files[given]
        if given.startswith(("http://", "https://")):
            # The sandbox never goes out to the network.
            raise bad_request("failed to get HTTP URL content")
        raise bad_request("wrong file identifier/HTTP URL specified")
    ages.check_upload(len(given.content), limit)
    return given


def _picture_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG. Approximation: any other picture counts as 800 by 600."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return 800, 600
