"""The one door to the methods: the journal, the troubles of the script, the envelope."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.sandbox.chats import Call, Upload
from bot.sandbox.faults import AnswerLost, ApiFault, Loss, unauthorised, unknown_method
from bot.sandbox.methods import editing, polls, profile, sending, updating, webhooks
from bot.sandbox.methods.params import Params
from bot.sandbox.script import Trouble
from bot.sandbox.telegram import LocalTelegram

Method = Callable[[LocalTelegram, Params], Awaitable[object]]

METHODS: Final[Mapping[str, Method]] = {
    "getMe": updating.get_me,
    "getUpdates": updating.get_updates,
    "setWebhook": webhooks.set_webhook,
    "deleteWebhook": webhooks.delete_webhook,
    "getWebhookInfo": webhooks.get_webhook_info,
    "getChat": updating.get_chat,
    "getFile": updating.get_file,
    "sendMessage": sending.send_message,
    "sendRichMessage": sending.send_rich_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendVoice": sending.send_voice,
    "sendPoll": polls.send_poll,
    "stopPoll": polls.stop_poll,
    "sendChatAction": sending.send_chat_action,
    "answerCallbackQuery": sending.answer_callback_query,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.setter("name", 64),
    "getMyName": profile.getter("name"),
    "setMyDescription": profile.setter("description", 512),
    "getMyDescription": profile.getter("description"),
    "setMyShortDescription": profile.setter("short_description", 120),
    "getMyShortDescription": profile.getter("short_description"),
}
# Telegram does not look at the case of a method's name.
_BY_NAME: Final = {name.lower(): (name, method) for name, method in METHODS.items()}


@dataclass(frozen=True)
class Reply:
    """What goes back over the wire."""

    status: int
    body: str
    html: bool = False


async def reply(
    telegram: LocalTelegram,
    token: str,
    method: str,
    params: Mapping[str, Any],
    files: Mapping[str, Upload],
) -> Reply:
    """Answer a call as Telegram would; `AnswerLost` when the script takes the answer away."""
    if token != telegram.token:
        return _refusal(unauthorised())
    trouble = telegram.script.take(method)
    if trouble is not None and not trouble.after:
        _note_trouble(telegram, method, params, trouble)
        return _troubled(trouble)
    try:
        result = await call(telegram, method, params, files)
    except ApiFault as fault:
        return _refusal(fault)
    if trouble is not None:
        return _troubled(trouble)
    return Reply(200, json.dumps({"ok": True, "result": result}, ensure_ascii=False))


async def call(
    telegram: LocalTelegram,
    method: str,
    params: Mapping[str, Any],
    files: Mapping[str, Upload] | None = None,
) -> object:
    """Carry one method out and write it into the journal; raises `ApiFault` as Telegram says."""
    files = files or {}
    name, run = _BY_NAME.get(method.lower(), (method, None))
    sizes = {key: f"{upload.name}, {len(upload.content)} B" for key, upload in files.items()}
    shown = {**params, **sizes}
    at = telegram.clock()
    polls.end_overdue(telegram)
    try:
        if run is None:
            raise unknown_method()
        result = await run(telegram, Params(params, files))
    except ApiFault as fault:
        telegram.note(Call(at, name, shown, fault.code, fault.description))
        raise
    telegram.note(Call(at, name, shown, 200, result=result))
    return result


def _note_trouble(
    telegram: LocalTelegram, method: str, params: Mapping[str, Any], trouble: Trouble
) -> None:
    """A call that was never carried out stands in the journal too; code 0 is no answer."""
    fault = trouble.fault or ApiFault(0, str(trouble.loss))
    at = telegram.clock()
    telegram.note(Call(at, method, dict(params), fault.code, fault.description))


def _troubled(trouble: Trouble) -> Reply:
    if trouble.fault is None:
        raise AnswerLost(trouble.loss or Loss.TIMEOUT)
    if trouble.page is not None:
        return Reply(trouble.fault.code, trouble.page, html=True)
    return _refusal(trouble.fault)


def _refusal(fault: ApiFault) -> Reply:
    body: dict[str, object] = {
        "ok": False, "error_code": fault.code, "description": fault.description,
    }  # fmt: skip
    if fault.retry_after is not None:
        body["parameters"] = {"retry_after": fault.retry_after}
    return Reply(fault.code, json.dumps(body, ensure_ascii=False))
