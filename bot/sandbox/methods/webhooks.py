"""setWebhook, deleteWebhook, getWebhookInfo."""

from urllib.parse import urlsplit

from bot.sandbox.chats import Json
from bot.sandbox.methods.params import Params
from bot.sandbox.rules.webhooks import MOST_CONNECTIONS, check_address, check_secret
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.webhook import CONNECTIONS, Webhook


async def set_webhook(telegram: LocalTelegram, params: Params) -> bool:
    """Ends a waiting getUpdates with 409. The same webhook again leaves its deliveries alone."""
    url = params.text("url")
    if not url:
        return await delete_webhook(telegram, params)
    check_address(url)
    secret = params.text("secret_token")
    check_secret(secret)
    connections = min(max(params.whole("max_connections", CONNECTIONS), 1), MOST_CONNECTIONS)
    kinds = params.nested("allowed_updates")
    if kinds is not None:
        telegram.updates.allow([str(kind) for kind in kinds])
    if params.yes("drop_pending_updates"):
        telegram.updates.drop()
    telegram.updates.interrupt("terminated by setWebhook request")
    wanted = Webhook(url, secret, connections)
    if wanted != telegram.webhook:
        telegram.webhook = wanted
    return True


async def delete_webhook(telegram: LocalTelegram, params: Params) -> bool:
    """What waits goes on waiting for getUpdates, unless it is to be dropped."""
    telegram.webhook = None
    if params.yes("drop_pending_updates"):
        telegram.updates.drop()
    return True


async def get_webhook_info(telegram: LocalTelegram, _: Params) -> Json:
    """https://core.telegram.org/bots/api#webhookinfo."""
    hook = telegram.webhook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(telegram.updates.fresh()),
    }
    if hook:
        info |= {"max_connections": hook.connections, "ip_address": _address(hook.url)}
        if hook.failure:
            info["last_error_date"] = hook.failure.at
            info["last_error_message"] = hook.failure.words
    if kinds := telegram.updates.allowed:
        info["allowed_updates"] = kinds
    return info


def _address(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return "127.0.0.1" if host == "localhost" else host
