"""What may be set as a webhook: https://core.telegram.org/bots/api#setwebhook.

Approximation: Telegram takes HTTPS on ports 443, 80, 88 and 8443 of public addresses; a Bot API
server of one's own (https://core.telegram.org/bots/api#using-a-local-bot-api-server) takes HTTP
on any port of any address. This one takes HTTP on any port of this machine and nothing else:
nothing leaves it. `ip_address` and `certificate` are accepted and left unused.
"""

import re
from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.faults import bad_request

MOST_CONNECTIONS: Final = 100
_LOOPBACK: Final = {"127.0.0.1", "localhost", "::1"}
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]*")


def check_address(url: str) -> None:
    """An HTTP address of this machine."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if not host or port == 0:
        raise bad_request("invalid webhook URL specified")
    if parts.scheme != "http" or host not in _LOOPBACK:
        raise bad_request("bad webhook: this server posts over HTTP to its own machine only")


def check_secret(secret: str) -> None:
    """1–256 of A-Z, a-z, 0-9, _ and -, parameter secret_token."""
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


def may_answer(method: str) -> bool:
    """Whether a webhook's answer may call this method.

    https://core.telegram.org/bots/api#making-requests-when-getting-updates; which ones are left
    out is that of `WebhookActor.cpp`.
    """
    name = method.lower()
    left_out = {"", "setwebhook", "deletewebhook", "close", "logout"}
    return name not in left_out and not name.startswith("get")
