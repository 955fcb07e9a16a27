"""getUpdates, getMe, getChat, getFile."""

from bot.sandbox.chats import Json
from bot.sandbox.faults import bad_request, conflict
from bot.sandbox.methods.params import Params
from bot.sandbox.rules.ages import check_download
from bot.sandbox.telegram import LocalTelegram

UPDATES_AT_ONCE = 100


async def get_updates(telegram: LocalTelegram, params: Params) -> list[Json]:
    """Not while a webhook is set: https://core.telegram.org/bots/api#getupdates, note 1."""
    if telegram.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active;"
            " use deleteWebhook to delete the webhook first"
        )
    kinds = params.nested("allowed_updates")
    if kinds is not None:
        telegram.updates.allow([str(kind) for kind in kinds])
    limit = min(max(params.whole("limit", UPDATES_AT_ONCE), 1), UPDATES_AT_ONCE)
    return await telegram.updates.take(params.whole("offset"), limit, params.whole("timeout"))


async def get_me(telegram: LocalTelegram, _: Params) -> Json:
    able = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**telegram.bot, **able}


async def get_chat(telegram: LocalTelegram, params: Params) -> Json:
    """ChatFullInfo; the colour and the gifts are there since the type demands them."""
    chat = telegram.chat_for_bot(params.chat_id())
    gifts = (
        "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
        "gifts_from_channels",
    )  # fmt: skip
    return {
        **chat.json,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


async def get_file(telegram: LocalTelegram, params: Params) -> Json:
    file_id = params.text("file_id")
    upload = telegram.files.get(file_id)
    if upload is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    size = len(upload.content)
    check_download(size)
    unique = file_id.rpartition("-")[2]
    path = f"documents/{file_id}"
    return {"file_id": file_id, "file_unique_id": unique, "file_size": size, "file_path": path}


def file_at(telegram: LocalTelegram, path: str) -> bytes | None:
    """The bytes behind a `file_path`; None when there is no such file."""
    upload = telegram.files.get(path.removeprefix("documents/"))
    return None if upload is None else upload.content
