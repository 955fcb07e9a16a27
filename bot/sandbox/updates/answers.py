"""What a receiver answers to a posted update: perhaps a call of a method.

https://core.telegram.org/bots/api#making-requests-when-getting-updates: JSON, a form or multipart
with `method` beside the parameters; whether the call succeeded the receiver never learns.
"""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, ClientResponse, MultipartReader

from bot.sandbox.chats import Upload
from bot.sandbox.files import kind_of


@dataclass
class Asked:
    """A call that came in an answer; no method when there was none."""

    params: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    @property
    def method(self) -> str:
        return str(self.params.get("method") or "")


async def read_answer(response: ClientResponse) -> Asked:
    """What can't be read asks for nothing."""
    if response.content_type.startswith("multipart/"):
        return await _parts(MultipartReader.from_response(response).stream)
    body = await response.read()
    if response.content_type == "application/json":
        return Asked(_object(body))
    if response.content_type == "application/x-www-form-urlencoded":
        return Asked(dict(parse_qsl(body.decode("utf-8", "replace"))))
    return Asked()


def _object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


async def _parts(form: MultipartReader) -> Asked:
    asked = Asked()
    async for part in form:
        if isinstance(part, BodyPartReader) and part.name:
            content = bytes(await part.read(decode=True))
            if part.filename:
                kind = kind_of(part.filename)
                asked.files[part.name] = Upload(part.filename, content, kind)
            else:
                asked.params[part.name] = content.decode()
    return asked
